/**
 * The words that say how badly, how well and how long something is wanted, in English, German, French and Spanish, and
 * the words that say it is not. One line a kind and language; a new wording is a word in a list. They are found with the
 * same finder as skills: case, hyphens and plural endings do not matter, the longest wording wins.
 */
import { makeTaxonomy, type FormIndex } from '@/utils/taxonomy/taxonomy';
import type { Skill } from '@/utils/taxonomy/skill';

export type CueKind =
  | 'preferred'
  | 'required'
  | 'waived'
  | 'no'
  | 'gone'
  | 'expertise'
  | 'strong'
  | 'proficiency'
  | 'experience'
  | 'knowledge'
  | 'understanding'
  | 'familiarity'
  | 'one-of'
  | 'examples'
  | 'demand'
  | 'we'
  | 'contrast';

const CUES: readonly (readonly [kind: CueKind, wordings: string])[] = [
  // Wanted, but not needed.
  [
    'preferred',
    'a plus|plus|big plus|strong plus|definite plus|huge plus|nice|nice to have|nice-to-haves|good to have|great to have|nice if|preferred|preferable|preferably|prefer|we prefer|preference|ideally|bonus|bonus point|a bonus|extra point|brownie points|an asset|asset|advantage|advantageous|beneficial|desirable|desired|optional|optionally|would be great|would be nice|would be good|would be helpful|helpful|appreciated|welcome|as an extra|acceptable|extra credit|not essential|not a must|not mandatory|not strictly necessary|nice but not necessary|not necessary but|not required but|a benefit|benefit if|handy|a differentiator|stand out|sets you apart|secondary|secondary to|even better|is useful|useful|would love|we would love|added advantage|valued|is a merit|meritorious|favourable|favorable|considered an asset|would be considered|highly regarded|considered a strength|will be a plus',
  ],
  [
    'preferred',
    'im besten Fall|von Vorteil|vorteilhaft|wünschenswert|idealerweise|gern gesehen|ein Plus|Pluspunkt|Pluspunkte|Bonus|schön wäre|wäre schön|wären schön|schön wären|hilfreich|kein Muss|willkommen|bevorzugt|optional|Vorteil|nice to have|wünschen|gerne auch|rundet ab|runden ab|runden dein Profil ab|runden Ihr Profil ab|im Idealfall|freuen uns über|gern auch|gern im|gerne im|gern aus|gerne aus|gern mit|gerne mit Erfahrung',
  ],
  [
    'preferred',
    'la cerise|un plus|est un plus|sont un plus|serait un plus|seraient un plus|constitue un plus|idéalement|apprécié|appréciée|appréciés|appréciées|apprécions|souhaité|souhaitée|souhaités|souhaitées|souhaitable|un atout|des atouts|atout|de préférence|facultatif|serait un avantage|bienvenu|bienvenue|bienvenues|valorisé|valorisée|optionnel|bonus',
  ],
  [
    'preferred',
    'se valora|se valorará|se valorarán|valoraremos|valoramos|valorable|valorables|valorado|valorada|deseable|deseables|deseado|idealmente|preferiblemente|preferible|preferente|opcional|es un plus|será un plus|suma|suma puntos|sería ideal|ventaja|bienvenido|bienvenida|plus',
  ],
  // Needed.
  [
    'required',
    'required|is required|require|requires|requirement|must|must have|must-haves|mandatory|essential|necessary|need|needed|needs|you need|we need|minimum|at minimum|compulsory|a must|imperative|critical|expected|non-negotiable|obligatory|vital|we expect|we ask|indispensable|prerequisite',
  ],
  [
    'required',
    'erforderlich|zwingend|zwingend erforderlich|Voraussetzung|vorausgesetzt|setzen wir voraus|unbedingt|Pflicht|muss|müssen|notwendig|unerlässlich|unabdingbar|ein Muss|wird vorausgesetzt|benötigen|erwarten',
  ],
  [
    'required',
    'obligatoire|obligatoires|requis|requise|requises|est requis|est requise|exigé|exigée|exigés|indispensable|indispensables|impératif|impérative|impérativement|nécessaire|nécessaires|demandé|demandée|exigeons|imperativement|il faut',
  ],
  [
    'required',
    'imprescindible|imprescindibles|requisito|obligatorio|obligatoria|obligatorios|necesario|necesaria|necesarios|exigimos|se requiere|requerido|requerida|indispensable|se exige|requerimos|se necesita|necesitamos',
  ],
  // Said to be unneeded; "not required but appreciated" is under `preferred`.
  [
    'waived',
    "not required|not needed|not necessary|isn't required|aren't required|isn't needed|aren't needed|is not|are not|isn't|aren't|not part of|no longer|not part of the|n'est pas|ne fait pas partie|ne font pas partie|gehört nicht|gehören nicht|no forma parte|no forman parte|not used|not on the list|not relevant|not wanted|unnecessary|not expected|nicht erforderlich|nicht nötig|nicht notwendig|nicht benötigt|nicht gefordert|nicht gefragt|wird nicht|werden nicht|sind nicht|ist nicht|keine Voraussetzung|n'est pas|ne sont pas|pas nécessaire|pas requis|pas requise|pas obligatoire|pas exigé|pas demandé|no es necesario|no es necesaria|no se requiere|no es imprescindible|no hace falta|no son necesarios|no se necesita|nobody expects|don't expect|do not expect|need not|not a requirement|is dead|is gone|out of scope|irrelevant|is irrelevant|won't help|will not help|doesn't matter|does not matter|plays no role|play no role|play no part|not needed here|no prerequisite|kein Thema|spielt keine Rolle|irrelevante|at the door|at home|never|does not|doesn't|is banned|are banned|stays at home|may stay|can stay|musst du nicht|müssen Sie nicht|musst du nicht können|brauchst du nicht|brauchen Sie nicht|nicht können|ebenso wenig|ebensowenig|nous ne cherchons pas|no lo necesitas|no es lo nuestro|scars not needed|background please excuse|please excuse|need not apply|not accepted|won't do|will not do|not enough|not for this|no thanks",
  ],
  [
    'no',
    "no|forget|not|not a|not an|not the|not about|without|neither|nor|never|don't need|do not need|don't use|do not use|don't want|do not want|don't do|do not do|don't require|do not require|won't|will not|doesn't|does not|zero|kein|keine|keinen|keinem|keiner|ohne|weder|pas de|pas d'|sans|aucun|aucune|ni|sin|ningún|pas besoin de|n'utilise pas|n'utilisons pas|n'utilise plus|n'utilisons plus|ne faisons pas de|ne fait pas de|pas besoin d'|inutile de|inutile d'|nul besoin de|sin necesidad de|no es preciso|no need of|not a single|ninguna|no need for|no need to|instead of|rather than|as opposed to|nothing to do with|other than|statt|anstatt|anstelle von|plutôt que|au lieu de|en lugar de|en vez de|nunca|don't apply if you want to|do not apply if you want to|not for you if you want to|won't be asked to|won't ask you to|will not be asked to|will not ask you to|nobody will ask you to|no one will ask you to|will never ask you to|needn't|needn't know|need not know|no need to know|none of|nor do we|don't have to|do not have to|not expected to|tampoco|tampoco usamos|niemand|personne ne|nadie|hardly any|nada de|noch mit|noch in|noch ein|no usamos|no pedimos|nobody needs|ni de|you can leave|you may leave|leave your|we do not look for|we are not looking for|we're not looking for|not looking for|we're not after|we are not after|don't care whether you know|do not care whether you know|don't care if you know|ne cherchons pas|nous ne cherchons pas|on ne cherche pas|no buscamos|suchen nicht|suchen wir nicht|nobody here wants|nobody wants|candidates with only|if you only know|who only know",
  ],
  [
    'gone',
    'moved off|moved away from|moving away from|migrated away from|migrated off|got rid of|replaced|retired|dropped|abandoned|said goodbye to|switched from|used to use|turned off|shut down|phased out|decommissioned|deprecated|abgelöst|abgeschafft|verabschiedet|abandonné|remplacé|hemos dejado|dejamos|abandonamos|spun out of|formerly|avons quitté|haben wir abgelöst|weg von|took out|threw out|ripped out|sunset|sunsetting',
  ],
  // How well.
  [
    'expertise',
    'expertise|expert-level|expert level|deep expertise|mastery|mastering|in-depth experience|Expertise|Expertin|Experte|maîtrise parfaite|experto|experta|dominio',
  ],
  [
    'strong',
    'strong|strong proficiency|strong experience|strong knowledge|strong understanding|strong command|excellent|excellent knowledge|advanced|deep|deep knowledge|deep understanding|deep experience|in-depth|in-depth knowledge|extensive|extensive experience|extensive knowledge|very good knowledge|thorough knowledge|thorough understanding|profound|solid|solid experience|solid knowledge|solid understanding|solid grasp|rock-solid|fluent|fluency|sehr gut|sehr gute|sehr gute Kenntnisse|fundiert|fundierte|fundierte Kenntnisse|fundierte Erfahrung|tiefgehend|tiefgehende|tiefe|ausgeprägte|umfassende|umfangreiche|solides connaissances|solide expérience|solides compétences|solide|excellente maîtrise|très bonne maîtrise|très bonne connaissance|bonne maîtrise|maîtrise|maîtrisez|maîtriser|sólidos conocimientos|sólida experiencia|sólido|sólida|amplia experiencia|amplios conocimientos|alto nivel|excelente|excelentes|avanzado|avanzados|inside out',
  ],
  [
    'proficiency',
    "proficiency|proficient|proficient in|proficient with|competence|competent|competency|skilled|skilled in|adept|skill|good command|comfortable|comfortable with|comfortable in|capable|sicher|sicherer Umgang|sicherer Umgang mit|beherrschst|beherrschen|à l'aise|compétence|compétences|competencia|manejo|dominas|dominio de|soltura",
  ],
  [
    'experience',
    'experience|experiences|experienced|hands-on|hands-on experience|practical experience|professional experience|proven experience|track record|demonstrated experience|working experience|work experience|background|prior experience|previous experience|have worked|you have built|have built|have run|Erfahrung|Erfahrungen|Berufserfahrung|praktische Erfahrung|erfahren|Praxiserfahrung|expérience|expériences|expérience pratique|expérimenté|experiencia|experiencia práctica|experiencia demostrable',
  ],
  [
    'knowledge',
    'knowledge|good knowledge|working knowledge|knowledgeable|know|you know|know your way around|knows|literacy|literate|Kenntnisse|Kenntnis|gute Kenntnisse|Fachkenntnisse|Know-how|Wissen|kennst|kennen|connaissance|connaissances|bonne connaissance|bonnes connaissances|connaissez|conocimiento|conocimientos|buen conocimiento|conoces|conocer',
  ],
  [
    'understanding',
    'understanding|good understanding|understand|grasp|good grasp|Verständnis|gutes Verständnis|verstehst|compréhension|bonne compréhension|comprensión|entiendes|entendimiento',
  ],
  [
    'familiarity',
    'familiarity|familiar|familiar with|basic|basic knowledge|basic understanding|basics|exposure|exposure to|some experience|some knowledge|awareness|aware of|acquainted|notions|working familiarity|Grundkenntnisse|erste Erfahrung|erste Erfahrungen|vertraut|Grundlagen|Grundverständnis|Basiskenntnisse|notions de|bases|familier|familière|sensibilité|première expérience|familiaridad|familiarizado|familiarizada|nociones|conocimientos básicos|básico',
  ],
  // Any of them will do.
  [
    'one-of',
    "one of|at least one|at least one of|one or more|one or more of|any of|any one of|either|some of|a couple of|mindestens eine|mindestens einer|mindestens einem|eine der|einer der|entweder|au moins un|au moins une|au moins l'un|l'un des|l'une des|un des|soit|al menos uno|al menos una|alguno de|alguna de|uno de|una de",
  ],
  [
    'examples',
    'e.g|eg|for example|for instance|such as|like|similar to|zum Beispiel|z.B|bspw|beispielsweise|wie|wie z.B|par exemple|p. ex|tel que|telle que|tels que|telles que|comme|por ejemplo|p. ej|como|tipo',
  ],
  // Voices: what is said to the reader is asked; what "we" do is told.
  [
    'demand',
    'you|your|you will|you have|you bring|you know|you are|looking for|seeking|candidate|applicant|applicants|the role|this role|position|responsible|responsibilities|must|should|ability to|able to|we ask|will be|hiring|join|du|dein|deine|deinen|Sie|Ihr|Ihre|suchen|gesucht|bringst|bringen|vous|votre|vos|recherchons|recherche|tu|tus|buscamos|serás|tendrás|eres|aportas|usted',
  ],
  [
    'we',
    'we|our|us|our team|our stack|they|their|wir|unser|unsere|unserem|unseren|unserer|uns|nous|notre|nos|nuestro|nuestra|nuestros|nuestras|nosotros|usamos|trabajamos|utilizamos',
  ],
  [
    'contrast',
    'but|while|whereas|although|though|however|aber|jedoch|sondern|während|mais|tandis que|pero|mientras que|aunque|sino',
  ],
];

const KINDS = [...new Set(CUES.map(([kind]) => kind))];

const skillOf = (kind: CueKind): Skill => ({
  id: kind,
  name: kind,
  category: 'knowledge',
  forms: [...new Set(CUES.filter(([of]) => of === kind).flatMap(([, wordings]) => wordings.split('|')))].map(
    (text) => ({ text, evidence: 'free' as const }),
  ),
  implies: [],
  related: [],
  context: [],
  counterContext: [],
  since: null,
});

const cues = makeTaxonomy(KINDS.map(skillOf));

/** The index to find cues with. */
export const cueIndex: FormIndex = cues.index;

/** What the cue at this place of the index means. */
export function cueKind(skill: number): CueKind {
  return KINDS[skill] ?? 'demand';
}
