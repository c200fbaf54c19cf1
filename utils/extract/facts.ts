/** The facts besides skills, each with the words that say so. */
import { clearanceIn, onCallIn, travelIn } from './conditions';
import { contractIn } from './contract';
import { educationIn } from './education';
import { experienceIn } from './experience';
import { humanLanguagesIn } from './human-languages';
import type { Line } from './line';
import type { Facts } from './reading';
import { salaryIn } from './salary';
import { seniorityIn } from './seniority';
import { visaIn } from './visa';
import { workModeIn } from './work-mode';

/** All facts of a text that was cut into lines; what is not said is empty or null. */
export function factsIn(text: string, lines: readonly Line[]): Facts {
  return {
    experience: experienceIn(text, lines),
    education: educationIn(text, lines),
    languages: humanLanguagesIn(text, lines),
    workMode: workModeIn(text, lines),
    salary: salaryIn(text, lines),
    visa: visaIn(text, lines),
    seniority: seniorityIn(text, lines),
    contract: contractIn(text, lines),
    clearance: clearanceIn(text, lines),
    travel: travelIn(text, lines),
    onCall: onCallIn(text, lines),
  };
}
