/** Puts a page that React draws at a board's address. */
import path from 'node:path';
import { build } from 'esbuild';
import type { Web } from '../web';

const ORIGIN = 'https://nl.indeed.com';

/** The address of the page. React is the one that speaks of everything it does not like. */
export async function publishReactPage(web: Web): Promise<string> {
  const { outputFiles } = await build({
    ...{ entryPoints: [path.join(import.meta.dirname, 'page.tsx')], bundle: true, write: false, format: 'iife' },
    ...{ jsx: 'automatic', target: 'es2022', define: { 'process.env.NODE_ENV': '"development"' } },
  });
  const [script] = outputFiles;
  web.put(`${ORIGIN}/app.js`, { type: 'text/javascript', body: script?.text ?? '' });
  const url = `${ORIGIN}/viewjob?jk=aaaaaaaaaaaa0001`;
  web.put(url, {
    type: 'text/html; charset=utf-8',
    body: `<!DOCTYPE html><html lang="en"><head><title>Backend Engineer - Utrecht - Indeed.com</title>
      <link rel="canonical" href="${url}"></head><body><main></main><script src="/app.js"></script></body></html>`,
    policy: "script-src 'self'; connect-src 'none'; require-trusted-types-for 'script'",
  });
  return url;
}
