/** The digest of a posting in the interface's language, to be copied: as Markdown or as plain text. */
import type { MessageKey, Speech } from '@/components/i18n/translator';
import { digestOf, digestText, type Area, type DigestWords, type Knowledge } from '@/utils/extract/digest';
import type { Reading } from '@/utils/extract/reading';
import { LEVEL_WORD, PROFICIENCY_WORD } from './words';

interface Digested {
  readonly title: string;
  readonly company: string | null;
  readonly location: string | null;
  readonly url: string;
  /** The one that was read. */
  readonly text: string;
  readonly reading: Reading;
}

const AREA_WORD: Readonly<Record<Area, MessageKey>> = {
  languages: 'areaLanguages',
  frameworks: 'areaFrameworks',
  data: 'areaData',
  platforms: 'areaPlatforms',
  tools: 'areaTools',
  protocols: 'areaProtocols',
  methods: 'areaMethods',
  knowledge: 'areaKnowledge',
  certifications: 'areaCertifications',
};

/** As Markdown: which posting it is, then what it asks for. */
export function markdownDigest(posting: Digested, known: Knowledge, speech: Speech): string {
  const { title, company, location, url, text, reading } = posting;
  const digest = digestOf(reading, text, known);
  const head = [company, location].filter((part) => part !== null).join(', ');
  return [`# ${title}`, ...(head === '' ? [] : [head]), url, '', digestText(digest, text, known, wordsIn(speech))].join(
    '\n',
  );
}

/** The same without Markdown's signs, to be pasted where nobody reads these. */
export function plainDigest(markdown: string): string {
  return markdown
    .split('\n')
    .map((line) => line.replace(/^#+ /, '').replace(/^- /, '• '))
    .join('\n');
}

function wordsIn({ t, plural }: Speech): DigestWords {
  return {
    area: (area) => t(AREA_WORD[area]),
    proficiency: (proficiency) => t(PROFICIENCY_WORD[proficiency]),
    years: (years) => plural('yearsAtLeast', years),
    oneOf: t('oneOf'),
    field: t('digestField'),
    mustHave: t(LEVEL_WORD.required),
    goodToHave: t(LEVEL_WORD.preferred),
    softSkills: t('softSkillsTitle'),
    responsibilities: t('digestResponsibilities'),
    experience: t('factExperience'),
    education: t('factDegree'),
  };
}
