/**
 * Makes the résumés under test from `people/*.txt` with the tools that people use: LibreOffice, pandoc, LaTeX, Chromium's
 * "print to PDF" and wkhtmltopdf. `node_modules/.bin/tsx tests/resume/make.ts [name …]`; the files are committed.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { htmlOf, latexOf, markdownOf } from './layouts';
import { personOf } from './person';

const here = import.meta.dirname;
const files = path.join(here, 'files');
mkdirSync(files, { recursive: true });
const wanted = process.argv.slice(2);

for (const name of readdirSync(path.join(here, 'people')).map((file) => path.parse(file).name)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const person = personOf(readFileSync(path.join(here, 'people', `${name}.txt`), 'utf8'));
  const folder = mkdtempSync(path.join(tmpdir(), 'resume-'));
  const put = (extension: string, content: string): string => {
    const file = path.join(folder, `${name}.${extension}`);
    writeFileSync(file, content);
    return file;
  };
  const run = (program: string, ...args: string[]): void => {
    execFileSync(program, args, { cwd: folder, stdio: ['ignore', 'ignore', 'ignore'] });
  };
  const office = (from: string, to: string): void => {
    const filter = from.endsWith('.html') ? ['--infilter=HTML (StarWriter)'] : [];
    run('soffice', `-env:UserInstallation=file://${folder}/office`, '--headless', ...filter, '--convert-to', to, from);
  };
  const made = path.join(folder, `${name}.${person.format}`);
  if (person.layout === 'classic') {
    run('pandoc', put('md', markdownOf(person)), '-o', path.join(folder, `${name}.docx`));
    if (person.format === 'pdf') office(`${name}.docx`, 'pdf');
  } else if (person.layout.startsWith('latex')) {
    put('tex', latexOf(person));
    run('pdflatex', '-interaction=batchmode', `${name}.tex`);
  } else if (person.layout === 'wkhtml') {
    const page = put('html', htmlOf(person));
    const edges = [
      '--header-left',
      `${person.name} – CV`,
      '--footer-center',
      'Page [page] of [topage]',
      '--header-spacing',
      '4',
    ];
    run('wkhtmltopdf', '-q', '--page-size', 'A5', ...edges, page, made);
  } else if (person.format === 'pdf' && (person.layout === 'sidebar' || person.layout === 'newspaper')) {
    const page = put('html', htmlOf(person));
    run('chromium', '--headless', '--no-sandbox', '--no-pdf-header-footer', `--print-to-pdf=${made}`, page);
  } else {
    put('html', htmlOf(person));
    office(`${name}.html`, person.format === 'pdf' ? 'pdf:writer_web_pdf_Export' : 'docx:MS Word 2007 XML');
  }
  renameSync(made, path.join(files, `${name}.${person.format}`));
  rmSync(folder, { recursive: true, force: true });
}
