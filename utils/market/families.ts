/** What a job is: its role family, from the title, or from its skills where the title does not tell. */
import type { Entry } from './entry';

/** In order: the first whose title fits wins, so the special stands before the general ("Data Engineer" before "Engineer"). */
const FAMILIES = [
  [
    'management',
    /\b(?:engineering manager|head of (?:engineering|development|technology)|cto|vp (?:of )?engineering|development manager|teamleiter softwareentwicklung)\b/i,
    [],
  ],
  ['full-stack', /\bfull[\s-]?stack\b/i, ['full-stack-development']],
  [
    'machine-learning',
    /\b(?:machine[\s-]learning|ml|mlops|deep learning|ai|artificial intelligence|llm|nlp|computer vision|ki)\b(?!\s*tooling)/i,
    ['machine-learning', 'pytorch', 'tensorflow'],
  ],
  [
    'data-science',
    /\b(?:data scien\w*|research scientist|statistician|quantitative|biostatistic\w*)\b/i,
    ['data-science'],
  ],
  [
    'data-engineering',
    /\b(?:data (?:platform )?engineer\w*|etl|data[\s-]?warehouse|big data|dateningenieur\w*|analytics engineer\w*|ingénieure? data|database (?:administrator|engineer)|dba)\b/i,
    ['data-engineering', 'apache-airflow', 'dbt', 'apache-spark'],
  ],
  [
    'data-analysis',
    /\b(?:(?:data|business intelligence|bi|business|product|reporting) analyst|datenanalyst\w*|analyste? (?:de )?données)\b/i,
    [],
  ],
  [
    'security',
    /\b(?:security|cyber\w*|penetration|soc analyst|infosec|sicherheitsexpert\w*)\b/i,
    ['cybersecurity', 'information-security', 'penetration-testing', 'siem'],
  ],
  [
    'platform',
    /\b(?:dev\s?sec\s?ops|devops|sre|site reliability|platform engineer\w*|cloud (?:engineer|architect|administrator)\w*|infrastructure|systems? (?:administrator|engineer)|sysadmin|systemadministrator\w*|network (?:engineer|administrator)\w*)\b/i,
    ['devops', 'site-reliability-engineering', 'kubernetes', 'terraform'],
  ],
  [
    'quality',
    /\b(?:qa|quality (?:assurance|engineer\w*)|test(?:er|ing)?(?: automation)? ?(?:engineer\w*|analyst)?|sdet|testeur|testerin)\b/i,
    ['test-automation', 'selenium'],
  ],
  [
    'mobile',
    /\b(?:android|ios|mobile|flutter|react native)\b/i,
    ['mobile-development', 'android', 'ios', 'flutter', 'react-native'],
  ],
  ['embedded', /\b(?:embedded|firmware|fpga|rtos|hardware|mechatroni\w*)\b/i, ['embedded-systems', 'rtos']],
  ['game', /\b(?:game|gameplay|unity|unreal)\b/i, ['game-development']],
  [
    'front-end',
    /\b(?:front[\s-]?end|ui (?:developer|engineer)|react|angular|vue(?:\.js)?|web ?(?:developer|entwickler\w*|designer)|développeu(?:r|se) web)\b/i,
    ['front-end-development'],
  ],
  [
    'back-end',
    /\b(?:back[\s-]?end|api (?:developer|engineer)|server[\s-]side|(?:python|java|node(?:\.?js)?|golang|go|ruby|php|scala|rust|kotlin|c#|\.net|django|spring|rails)\s+(?:\w+\s+)?(?:developer|engineer|programmer|entwickler\w*))(?!\p{L})/iu,
    ['back-end-development'],
  ],
  [
    'design',
    /\b(?:ux|ui|product design\w*|designer|user research\w*|graphi[ck]\w*)\b/i,
    ['ux-design', 'user-research', 'figma'],
  ],
  ['product', /\b(?:product (?:manager|owner|lead)|produktmanager\w*|chef de produit)\b/i, ['product-management']],
  [
    'project',
    /\b(?:project|program(?:me)?|scrum|delivery)\s*(?:manager|master|lead|coordinator)\b|\bprojektleiter\w*/i,
    ['project-management'],
  ],
  [
    'software',
    /\b(?:software|application|developer|programmer|softwareentwickler\w*|entwickler\w*|développeu(?:r|se)|desarrollador\w*|engineer (?:ii|iii|iv)|solutions? architect)\b/i,
    [],
  ],
  [
    'health',
    /\b(?:nurs\w+|physician|medical|clinical|therap\w+|caregiver|pharmac\w+|pfleg\w+|infirmi\w+|enfermer\w+|dental|health)\b/i,
    ['nursing'],
  ],
  [
    'finance',
    /\b(?:account(?:ant|ing)|audit\w*|financ\w+|controller|tax|payroll|buchhalt\w+|comptable|bank\w*|actuar\w+)\b/i,
    ['accounting', 'payroll'],
  ],
  ['marketing', /\b(?:marketing|seo|content|brand|social media|communications|copywriter|growth)\b/i, ['seo']],
  [
    'sales',
    /\b(?:sales|account (?:executive|manager)|business development|vertrieb\w*|commercial|retail|verkäufer\w*|customer success)\b/i,
    ['sales'],
  ],
  ['people', /\b(?:hr|human resources|recruit\w+|talent|people (?:partner|operations)|personal\w*referent\w*)\b/i, []],
  ['support', /\b(?:support|help ?desk|customer service|service desk|technician)\b/i, []],
  ['teaching', /\b(?:teacher|tutor|lecturer|professor|trainer|instructor|lehrer\w*|enseignant\w*)\b/i, []],
  [
    'operations',
    /\b(?:logistics?|warehouse|driver|operations|supply chain|procurement|lager\w*|production|manufacturing|mechanic|electrician|welder|construction)\b/i,
    [],
  ],
] as const satisfies readonly (readonly [string, RegExp, readonly string[]])[];

export type Family = (typeof FAMILIES)[number][0] | 'other';

/** The family of a posting; `other` where neither title nor skills tell. */
export function familyOf({ title, summary }: Pick<Entry, 'title' | 'summary'>): Family {
  const titled = FAMILIES.find(([, pattern]) => pattern.test(title));
  if (titled !== undefined && titled[0] !== 'software') return titled[0];
  const asked = new Set(summary.demands.filter(({ level }) => level === 'required').map(({ skill }) => skill));
  let best: Family | null = null;
  let most = 0;
  for (const [name, , skills] of FAMILIES) {
    const hits = (skills as readonly string[]).filter((skill) => asked.has(skill)).length;
    // One skill says little of a whole job, but for one that is the family's own name.
    const enough = hits >= 2 || (hits === 1 && skills.length === 1);
    if (enough && hits > most) [best, most] = [name, hits];
  }
  return best ?? titled?.[0] ?? 'other';
}
