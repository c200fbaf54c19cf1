/**
 * Skills that name whom one works with, and not what one must know: "collaborate with DevOps and data science teams",
 * "in Zusammenarbeit mit dem SAP-Team", "avec les équipes marketing".
 */
import type { Clause } from './clauses';
import type { Verdict } from './judge';

/** What opens a list of colleagues, up to the name: nothing stands between but other names of the list. */
const WITH_THEM =
  /\b(?:(?:collaborat|partner|liais|interact|interfac|communicat|coordinat|engag)\w*|work(?:s|ing)?|team up|zusammenarbeit\w*|austausch|abstimmung|arbeitest|arbeiten|collabor\w+|coopér\w+|travaill\w+|liens?|colabor\w+|coordina\w+|trabaj\w+)\b(?:\s[\p{L}-]+){0,3}?\s(?:with|mit|avec|con)(?:\s(?!(?:using|in|im|for|to|on|through|für|zur?|pour|dans|para)\b)[\p{L}/&-]+,?){0,8}\s$/iu;

/** How the list ends: with a word for people, and nothing before it but names, commas and "and". */
const A_TEAM =
  /^(?:[\s,/&-]+[\p{L}\d.+#/&-]+){0,5}?[\s,/-]*(?:teams?|engineers?|developers?|designers?|scientists?|analysts?|specialists?|departments?|groups?|colleagues|counterparts|staff|abteilung(?:en)?|kolleg\w+)\b/iu;

/** "les équipes produit et data", "el equipo de datos": the word for people stands before the names. */
const TEAM_BEFORE =
  /(?:^|\s)(?:équipes?|equipos?|services?|départements?|departamentos?)(?:\s(?:de la|de|d['’]|des|du|del|técnicos?|techniques?|[\p{L}-]+,|[\p{L}-]+ (?:et|y)))?\s?$/iu;

/** Farthest before and behind a name, in UTF-16 units, that a list of colleagues is looked for. */
const REACH = 120;

/** Whether the skill only names people the reader will work with. */
export function namesColleagues(text: string, clause: Clause, { hit }: Verdict): boolean {
  const lead = text.slice(Math.max(clause.start, hit.start - REACH), hit.start);
  if (!/\b(?:with|mit|avec|con)\b/i.test(lead) || !WITH_THEM.test(lead)) return false;
  return TEAM_BEFORE.test(lead) || A_TEAM.test(text.slice(hit.end, Math.min(clause.end, hit.end + REACH)));
}
