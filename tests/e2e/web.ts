/** The whole web as the browsers under test see it: our fixtures at their true addresses, and nothing else. */
import type { IncomingMessage } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { selfSigned } from './certificate';

export interface Served {
  readonly type: string;
  readonly body: string;
  /** The page's content security policy; by default one that is stricter than boards' are. */
  readonly policy?: string;
}

export interface Web {
  readonly port: number;
  /** Puts a page at an address. */
  put(url: string, page: Served): void;
  /** Every address that was asked for. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

const STRICT = "script-src 'none'; connect-src 'none'; require-trusted-types-for 'script'";
const EMPTY: Served = { type: 'text/html; charset=utf-8', body: '<!DOCTYPE html><title>-</title>' };

/** Starts it on a free port of this machine. */
export async function openWeb(): Promise<Web> {
  const pages = new Map<string, Served>();
  const asked: string[] = [];
  const hosts = ['*.linkedin.com', '*.indeed.com', 'linkedin.com', 'indeed.com', 'elsewhere.example'];
  const server = createServer(selfSigned(hosts, Date.now()), (request, response) => {
    const url = addressOf(request);
    asked.push(url);
    const { pathname } = new URL(url);
    // LinkedIn's own frame, which its pages carry.
    const page = pages.get(url) ?? (pathname === '/preload/' ? EMPTY : undefined);
    const status = page === undefined ? (pathname === '/favicon.ico' ? 204 : 404) : 200;
    response.writeHead(status, {
      'content-type': page?.type ?? 'text/plain',
      'content-security-policy': page?.policy ?? STRICT,
    });
    response.end(page?.body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    put: (url, page) => {
      pages.set(new URL(url).href, page);
    },
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

function addressOf({ headers, url = '/' }: IncomingMessage): string {
  return new URL(url, `https://${headers.host?.replace(/:\d+$/, '') ?? 'unknown.example'}`).href;
}
