/** What is proposed from a text, line by line. */
import { describe, expect, it } from 'vitest';
import { NO_CORRECTIONS } from '@/utils/extract/corrections';
import { propose } from '@/utils/resume/propose';
import type { ResumeProposal } from '@/utils/resume/proposal';
import { readFile } from '@/utils/resume/read-file';
import { compileSkills } from '@/utils/taxonomy/compile';
import { readTaxonomyFiles } from '@/utils/taxonomy/files';
import { makeTaxonomy } from '@/utils/taxonomy/taxonomy';
import { NOW } from './person';

const taxonomy = makeTaxonomy(compileSkills(readTaxonomyFiles()));

async function proposed(text: string, corrections = NO_CORRECTIONS): Promise<ResumeProposal> {
  return propose(await readFile(new TextEncoder().encode(text)), { taxonomy, corrections, now: NOW });
}

async function skill(id: string, text: string) {
  const { skills } = await proposed(text);
  return skills.find((one) => one.skill === id);
}

describe('years', () => {
  it.each([
    ['Skills\nPython (5 years), Java', 5],
    ['Skills\nPython – 7+ yrs', 7],
    ['Kenntnisse\nPython: 3 Jahre', 3],
    ['Compétences\nPython, 4 ans', 4],
    ['Habilidades\nPython (6 años)', 6],
    ['Skills\nPython since 2022', 4.5],
    ['Summary\n8 years of experience with Python and Java', 8],
    ['Summary\nÜber 6 Jahre Erfahrung mit Python', 6],
    ['Skills\nPython', null],
    // The position tells; overlapping ones count once.
    ['Experience\nDeveloper, Acme\tJan 2020 – Dec 2021\n- Python services', 2],
    ['Experience\nA\t01/2020 – 12/2021\n- Python\n\nB\t01/2021 – 12/2022\n- Python', 3],
    // Under a heading we do not know, behind a part that has no positions; a period without a blank before it.
    ['Languages\nEnglish\n\nPlaces I loved\n\nDeveloper, AcmeJan 2020 – Dec 2021\n- Python services', 2],
    // Studies and hobbies do not.
    ['Aus- und Weiterbildung\n2010 – 2014 B.Sc., Python', null],
    ['Skills\nPython\n\nEducation\nB.Sc., 2010 – 2014', null],
    // What is written wins.
    ['Skills\nPython (9 years)\n\nExperience\nA\t01/2020 – 12/2021\n- Python', 9],
  ])('%j: %s', async (text, years) => {
    expect((await skill('python', text))?.years).toBe(years);
  });

  it('names the periods they come from, the latest first', async () => {
    const found = await skill('python', 'Experience\nA\t01/2019 – 12/2019\n- Python\n\nB\t01/2021 – 12/2022\n- Python');
    expect(found?.yearsFrom).toEqual(['01/2021 – 12/2022', '01/2019 – 12/2019']);
  });
});

describe('level', () => {
  it.each([
    ['Skills\nPython (expert)', 'expert'],
    ['Skills\nPython ●●●●○, Java ●○○○○', 'strong'],
    ['Skills\nPython 5/5', 'expert'],
    ['Kenntnisse\nGrundkenntnisse: Python, Java', 'familiar'],
    ['Kenntnisse\nSehr gute Kenntnisse: Python, Java', 'strong'],
    ['Skills\nPython (6 years)', 'strong'],
    ['Skills\nPython', 'working'],
  ])('%j: %s', async (text, level) => {
    expect((await skill('python', text))?.level).toBe(level);
  });
});

describe('no claim', () => {
  it.each([
    ['github', 'Skills\nPython\n\nContact\nhttps://github.com/somebody'],
    ['github', 'Jo Sample\ngithub.com/somebody'],
    ['java', 'Skills\nPython\n\nReferences\nAsk me about Java'],
    ['react', 'Summary\nI react quickly'],
    ['cloud-computing', 'Skills\nCloud: AWS, Azure'],
  ])('%s in %j', async (id, text) => {
    expect(await skill(id, text)).toBeUndefined();
  });

  it('heeds what the user taught', async () => {
    const own = { id: 'own:zorblax', name: 'Zorblax', category: 'tool', aliases: [] } as const;
    const { skills } = await proposed('Skills\nZorblax, Java', { ...NO_CORRECTIONS, ownSkills: [own] });
    expect(skills.map(({ name }) => name)).toContain('Zorblax');
  });
});

it('shows the line of each, with its place in it', async () => {
  const { skills } = await proposed(
    `Experience\nA\t2020 – 2021\n- ${'many words '.repeat(30)}Python ${'and more '.repeat(30)}`,
  );
  const { evidence } = skills.find(({ skill: id }) => id === 'python')!;
  expect(evidence.line.slice(evidence.start, evidence.end)).toBe('Python');
  expect(evidence.line.length).toBeLessThan(200);
});

describe('languages', () => {
  it.each([
    ['Languages\nGerman (native), English (C1)', 'German=native English=C1'],
    ['Languages\nEnglish: fluent\nFrench: basic', 'English=C1 French=A2'],
    ['Sprachen\nDeutsch\tMuttersprache\nEnglisch\tverhandlungssicher', 'German=native English=C1'],
    ['Sprachen\nMuttersprache: Deutsch', 'German=native'],
    ['Langues\nAnglais – courant\nEspagnol – notions', 'English=C1 Spanish=A2'],
    ['Idiomas\nInglés (B2), francés (A2)', 'English=B2 French=A2'],
    [
      'Languages\nEnglish\nNative or bilingual proficiency\nGerman\nLimited working proficiency',
      'English=native German=B2',
    ],
    ['Languages\nEnglish, German', 'English=null German=null'],
    ['Summary\nFluent in German (C1)', 'German=C1'],
    ['Skills\nLanguages: Python, Go', ''],
    ['Experience\nTaught German and Latin\t2010 – 2012', ''],
  ])('%j: %s', async (text, expected) => {
    const { languages } = await proposed(text);
    expect(languages.map(({ name, proficiency }) => `${name}=${String(proficiency)}`).join(' ')).toBe(expected);
  });
});

describe('degree', () => {
  it.each([
    ['Education\nM.Sc. Physics, 2012 – 2014\nB.Sc. Physics, 2009 – 2012', 'master'],
    ['Education\nPhD, 2018 – 2022\nMSc', 'phd'],
    ['Education\nB.A. History', 'bachelor'],
    ['Ausbildung\nDipl.-Ing. Maschinenbau', 'master'],
    ['Ausbildung\nAbitur, 2010', 'highschool'],
    ['Formation\nLicence de droit', 'bachelor'],
    ['Formación\nGrado en Derecho', 'bachelor'],
    ['Education\nPh.D. (expected 2028)\nM.Sc. Biology', 'master'],
    ['Education\nM.Sc. Biology, since 2025\nB.Sc. Biology, 2020 – 2024', 'bachelor'],
    ['Experience\nScrum Master, 2019 – 2020', undefined],
  ])('%j: %s', async (text, degree) => {
    expect((await proposed(text)).degree?.degree).toBe(degree);
  });
});
