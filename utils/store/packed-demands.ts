/** The demands of many summaries as columns, read without a detour: there are millions of them in a history of many postings. */
import type { Summary } from '@/utils/extract/summary';
import { packWords, wordsOf, type Shape, type Words } from './columns';

type Demands = Summary['demands'];
type Asked = Demands[number];

interface PackedDemands {
  /** Where each summary's demands end. */
  readonly ends: Uint32Array;
  readonly skill: Words<Asked['skill']>;
  readonly level: Words<Asked['level']>;
  readonly years: Words<Asked['years']>;
  readonly proficiency: Words<Asked['proficiency']>;
  readonly oneOf: Words<Asked['oneOf']>;
}

export const demands: Shape<Demands> = {
  pack: (values): PackedDemands => {
    let end = 0;
    const all = values.flat();
    return {
      ends: Uint32Array.from(values, ({ length }) => (end += length)),
      skill: packWords(all.map(({ skill }) => skill)),
      level: packWords(all.map(({ level }) => level)),
      years: packWords(all.map(({ years }) => years)),
      proficiency: packWords(all.map(({ proficiency }) => proficiency)),
      oneOf: packWords(all.map(({ oneOf }) => oneOf)),
    };
  },
  reader: (packed) => {
    const { ends, ...columns } = packed as PackedDemands;
    if (!(ends instanceof Uint32Array)) throw new Error('Packed rows are broken.');
    const { table: skills, index: skillAt } = wordsOf<Asked['skill']>(columns.skill);
    const { table: levels, index: levelAt } = wordsOf<Asked['level']>(columns.level);
    const { table: years, index: yearsAt } = wordsOf<Asked['years']>(columns.years);
    const { table: proficiencies, index: proficiencyAt } = wordsOf<Asked['proficiency']>(columns.proficiency);
    const { table: groups, index: groupAt } = wordsOf<Asked['oneOf']>(columns.oneOf);
    return (at) => {
      const from = at === 0 ? 0 : (ends[at - 1] as number);
      const read: Asked[] = [];
      for (let i = from, end = ends[at] as number; i < end; i++) {
        read.push({
          skill: skills[skillAt[i] as number] as Asked['skill'],
          level: levels[levelAt[i] as number] as Asked['level'],
          years: years[yearsAt[i] as number] as Asked['years'],
          proficiency: proficiencies[proficiencyAt[i] as number] as Asked['proficiency'],
          oneOf: groups[groupAt[i] as number] as Asked['oneOf'],
        });
      }
      return read;
    };
  },
};
