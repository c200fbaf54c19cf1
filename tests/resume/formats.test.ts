/** Kinds of files are known by what they hold; each becomes the same plain text. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readFile } from '@/utils/resume/read-file';
import { RefusedFile } from '@/utils/resume/refusal';
import { tidy } from '@/utils/resume/tidy';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const word = (body: string): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(`<w:document><w:body>${body}</w:body></w:document>`),
  });
const p = (text: string, properties = ''): string => `<w:p>${properties}<w:r><w:t>${text}</w:t></w:r></w:p>`;

async function refusalOf(file: Uint8Array): Promise<string> {
  const error: unknown = await readFile(file).then(
    () => 'read',
    (reason: unknown) => reason,
  );
  return error instanceof RefusedFile ? error.refusal : String(error);
}

describe('Word', () => {
  const text = async (body: string): Promise<string> => (await readFile(word(body))).text;

  it('gives a line a paragraph, with points of lists', async () => {
    const list = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>';
    expect(await text(p('Skills') + p('C &amp; C++ &#38; &#x26; Go', list))).toBe('Skills\n- C & C++ & & Go');
  });

  it('joins runs, keeps tabs and breaks, leaves what was deleted and fields out', async () => {
    const runs =
      '<w:p><w:r><w:t>Py</w:t></w:r><w:r><w:t xml:space="preserve">thon </w:t><w:tab/><w:t>2019</w:t><w:br/><w:t>Go</w:t></w:r>' +
      '<w:del><w:r><w:delText>COBOL</w:delText></w:r></w:del><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>';
    expect(await text(runs)).toBe('Python \t2019\nGo');
  });

  it('reads a text box once, and not its copy for old programs', async () => {
    const box = `<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${p('In the box')}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${p('In the box')}</w:txbxContent></mc:Fallback></mc:AlternateContent><w:t>Beside</w:t></w:r></w:p>`;
    expect((await text(box)).split('\n').sort()).toEqual(['Beside', 'In the box']);
  });

  it('expands no entities', async () => {
    expect(await text(`<!DOCTYPE x [<!ENTITY a "boom">]>${p('Go &a; &amp;lt;')}`)).toBe('Go &a; &lt;');
  });
});

it('reads LinkedIn’s export', async () => {
  const file = zipSync({
    'Skills.csv': strToU8('Name\nPython\n"Docker, Compose"\n'),
    'Positions.csv': strToU8(
      'Company Name,Title,Description,Location,Started On,Finished On\nAcme,Developer,"Wrote ""Go""\nand Rust",Oslo,Jan 2020,\n',
    ),
    'Languages.csv': strToU8('Name,Proficiency\nEnglish,Native or bilingual proficiency\n'),
    'Education.csv': strToU8('School Name,Start Date,End Date,Notes,Degree Name,Activities\nUiO,2010,2014,,BSc,\n'),
    'messages.csv': strToU8('FROM,CONTENT\nx,secret\n'),
  });
  const { kind, text } = await readFile(file);
  expect(kind).toBe('linkedin-export');
  expect(text).toContain('Skills\n- Python\n- Docker, Compose');
  expect(text).toContain('Developer, Acme\tJan 2020 – Present\nWrote "Go"\nand Rust');
  expect(text).toContain('- English: Native or bilingual proficiency');
  expect(text).toContain('- BSc, UiO, 2010 – 2014');
  expect(text).not.toContain('secret');
});

it('reads JSON Resume, also one with broken parts', async () => {
  const resume = {
    basics: { name: 'Jo', summary: 'Builds things' },
    work: [{ name: 'Acme', position: 'Dev', startDate: '2020-01-01', endDate: '', highlights: ['Go', 7], junk: {} }],
    skills: [{ name: 'Web', level: 'Advanced', keywords: ['React'] }],
    languages: 'none',
    __proto__: { polluted: true },
  };
  const { kind, text } = await readFile(bytes(JSON.stringify(resume)));
  expect(kind).toBe('json-resume');
  expect(text).toContain('Dev, Acme\t2020-01-01 – Present');
  expect(text).toContain('- Web (Advanced): React');
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});

describe('text', () => {
  it.each([
    ['UTF-8', bytes('Fähigkeiten: Go')],
    ['UTF-16', new Uint8Array(Buffer.from('\ufeffFähigkeiten: Go', 'utf16le'))],
    ['Windows-1252', new Uint8Array(Buffer.from('Fähigkeiten: Go', 'latin1'))],
  ])('in %s', async (_, file) => {
    expect((await readFile(file)).text).toBe('Fähigkeiten: Go');
  });

  it('takes the signs of Markdown off', async () => {
    const markdown =
      '# Jo\n## Skills\n* **Python** and [Go](https://go.example)\n| A | B |\n|---|---|\n> quoted `code` snake_case_name';
    expect((await readFile(bytes(markdown))).text).toBe(
      'Jo\n\nSkills\n- Python and Go\nA\tB\n\nquoted code snake_case_name',
    );
  });
});

describe('tidy', () => {
  it.each([
    ['eﬀicient oﬃce ﬂow', 'efficient office flow'],
    ['Daten-\nbanken', 'Datenbanken'],
    ['Java- \nund Go', 'Java-\nund Go'],
    ['ent\u00adwickeln', 'entwickeln'],
    ['\uf0b7 Go\n▪ Rust\n– Zig', '- Go\n- Rust\n- Zig'],
    ['S K I L L S', 'SKILLS'],
    ['a\u00a0b\u200bc', 'a bc'],
    ['......................', '...'],
  ])('%j', (written, read) => {
    expect(tidy(written)).toBe(read);
  });
});

describe('refused, by what the file holds', () => {
  it.each([
    ['empty', new Uint8Array()],
    ['too-large', new Uint8Array(10_000_001)],
    ['old-word', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])],
    ['unknown-kind', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 1, 2, 3, 4, 0, 0, 0, 0])],
    ['unknown-kind', bytes('{\\rtf1 Hello}')],
    ['unknown-kind', bytes('<!DOCTYPE html><p>Hello')],
    [
      'open-document',
      zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text'), 'content.xml': strToU8('<a/>') }),
    ],
    ['unknown-archive', zipSync({ 'photo.jpg': strToU8('x') })],
    ['no-text', bytes('  \n ')],
    ['broken', bytes('PK\u0003\u0004 and nothing more')],
    ['broken', bytes('%PDF-1.7\nnothing')],
  ])('%s', async (refusal, file) => {
    expect(await refusalOf(file)).toBe(refusal);
  });
});
