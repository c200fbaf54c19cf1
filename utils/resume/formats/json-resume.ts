/** JSON Resume (jsonresume.org, schema 1.0.0). */
import * as v from 'valibot';
import { writtenPosition, writtenSection } from './written';

const text = v.fallback(v.string(), '');
const texts = v.fallback(v.array(text), []);
const list = <T>(entry: v.GenericSchema<unknown, T>) => v.fallback(v.array(entry), []);

const schema = v.object({
  basics: v.fallback(v.object({ label: text, summary: text }), { label: '', summary: '' }),
  work: list(
    v.object({
      name: text,
      company: text,
      position: text,
      startDate: text,
      endDate: text,
      summary: text,
      highlights: texts,
    }),
  ),
  projects: list(
    v.object({ name: text, description: text, startDate: text, endDate: text, highlights: texts, keywords: texts }),
  ),
  skills: list(v.object({ name: text, level: text, keywords: texts })),
  languages: list(v.object({ language: text, fluency: text })),
  education: list(v.object({ institution: text, area: text, studyType: text, startDate: text, endDate: text })),
  certificates: list(v.object({ name: text })),
});

const KEYS = ['basics', 'work', 'skills', 'education', 'projects'];

/** The résumé written out; undefined where the value is no JSON Resume. */
export function jsonResumeText(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !KEYS.some((key) => Object.hasOwn(value, key))) return undefined;
  const parsed = v.safeParse(schema, {
    work: [],
    projects: [],
    skills: [],
    languages: [],
    education: [],
    certificates: [],
    ...value,
  });
  if (!parsed.success) return undefined;
  const { basics, work, projects, skills, languages, education, certificates } = parsed.output;
  return [
    writtenSection('Summary', [basics.label, basics.summary].filter(Boolean)),
    writtenSection(
      'Skills',
      skills.flatMap(({ name, level, keywords }) =>
        keywords.length === 0
          ? [`- ${name}${level && ` (${level})`}`]
          : [`- ${name}${level && ` (${level})`}: ${keywords.join(', ')}`],
      ),
    ),
    writtenSection(
      'Experience',
      work.flatMap(({ name, company, position, startDate, endDate, summary, highlights }) =>
        writtenPosition({
          title: position,
          employer: name || company,
          from: startDate,
          to: endDate,
          description: [summary, ...highlights.map((one) => `- ${one}`)].join('\n'),
        }),
      ),
    ),
    writtenSection(
      'Projects',
      projects.flatMap(({ name, description, startDate, endDate, highlights, keywords }) =>
        writtenPosition({
          title: name,
          employer: '',
          from: endDate === '' ? '' : startDate,
          to: endDate,
          description: [description, ...highlights.map((one) => `- ${one}`), keywords.join(', ')].join('\n'),
        }),
      ),
    ),
    writtenSection(
      'Languages',
      languages.map(({ language, fluency }) => `- ${language}: ${fluency}`),
    ),
    writtenSection(
      'Education',
      education.map(
        ({ studyType, area, institution, startDate, endDate }) =>
          `- ${studyType} ${area}, ${institution}, ${startDate} – ${endDate}`,
      ),
    ),
    writtenSection(
      'Certificates',
      certificates.map(({ name }) => `- ${name}`),
    ),
  ].join('');
}
