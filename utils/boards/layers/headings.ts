/** Sections that only a posting has ("Requirements", "Ihr Profil"): where two stand together, there is the description. */
import { line } from './text';
import { isFramed } from './main-text';

const labels = [
  String.raw`(key|main|core|your|job|the|basic|minimum|preferred|required|desired|essential|role|position|technical|other|additional|day-to-day|general)? ?(responsibilities|requirements|qualifications|duties|skills|experience|tasks|accountabilities)( (and|&) \w+)?`,
  String.raw`about (the|this|your) (role|job|position|opportunity|team)|the (role|job|position|opportunity|ideal candidate)|(job|role|position) (description|summary|overview|purpose)|role`,
  String.raw`(what|how) you(['’]ll| will|['’]re| are)? (do|be doing|bring|need|have|make an impact|work on|responsible for|offer).*|what (we|they)(['’]re| are)? (look|seek|expect|offer|need|want).*|who you are|you (have|bring|are|will|might).{0,20}|we offer|what['’]s in it for you|nice[ -]to[ -]haves?|must[ -]haves?|bonus points|perks|benefits|perks (and|&) benefits|why (join )?us`,
  String.raw`((deine|ihre|unsere|dein|ihr|das|die) )?(aufgaben|profil|anforderungen|qualifikation(en)?|anforderungsprofil|tätigkeiten|vorteile|aufgabengebiet)|(das|was|wir) (bringst du|bringen sie|bieten( wir)?|erwarte[tn]|du mitbringst|sie mitbringen|wir bieten|wir erwarten|dich erwartet|sie erwartet|wünschen|zeichnet)\b.{0,20}|stellenbeschreibung|voraussetzungen|wir bieten`,
  String.raw`((vos|les|tes|vos principales|votre|ton|le) )?(missions?|profil|responsabilités|compétences|tâches|exigences|avantages)( (recherchée?s?|principales|requises|clés))?|(description|présentation) du poste|ce que nous (offrons|proposons|recherchons)|pourquoi nous rejoindre`,
  String.raw`((tus|sus|los|las|principales) )?(requisitos|funciones|responsabilidades|tareas|competencias|beneficios)( (mínimos|deseables|principales))?|(qué|que) (ofrecemos|buscamos|harás)|(te )?ofrecemos|lo que (harás|buscamos|ofrecemos)|descripción del puesto|perfil`,
  String.raw`(i tuoi )?(requisiti|responsabilità|mansioni|attività|competenze|profilo)( (principali|richiesti|richieste))?|(cosa )?(offriamo|farai|cerchiamo)|descrizione (della posizione|del lavoro)`,
  String.raw`functie-?eisen|functieomschrijving|(wat|dit|wie|jouw|je|jij|onze|wij) (ga je|bieten|breng|vragen|zoeken|ben jij|vragen wij|wij|profiel|taken|functie|krijg|heb|rol).{0,20}|taken( en verantwoordelijkheden)?|vereisten`,
  String.raw`((seus|suas|principais) )?(requisitos|responsabilidades|qualificações|atividades|atribuições|benefícios)|(sobre|descrição d)a vaga|o que (você|oferecemos|esperamos).*`,
  String.raw`(twój |twoje )?(wymagania|obowiązki|zakres obowiązków)|oferujemy|mile widziane|(dina |dine )?(arbetsuppgifter|kvalifikationer|arbejdsopgaver|opgaver|kvalifikasjoner|arbeidsoppgaver)|om (rollen|tjänsten|jobbet|stillingen)|vi (erbjuder|tilbyder|tilbyr|söker)`,
];
const label = new RegExp(`^(${labels.join('|')}) ?[:.?!…]?$`, 'iu');

/** Whether a heading's text is one that names a section of a posting. */
export function isSectionLabel(text: string): boolean {
  return text.length < 70 && label.test(text);
}

/** The description around at least two labelled sections, in reading order; empty where there are none. */
export function labelledSections(scope: Element): Element[] {
  const headings = [...scope.querySelectorAll('h2,h3,h4,h5,h6,[role="heading"],strong,b,dt')].filter(
    (heading) =>
      isSectionLabel(line(heading) ?? '') && !heading.closest('nav,footer,aside,header,li a') && isShown(heading),
  );
  const count = new Map<Element, number>();
  for (const heading of headings) {
    for (let around = heading.parentElement; around && scope.contains(around); around = around.parentElement)
      count.set(around, (count.get(around) ?? 0) + 1);
  }
  let best: Element | undefined;
  for (const [element, hits] of count) {
    const length = line(element)?.length ?? 0;
    if (
      hits >= 2 &&
      length >= 200 &&
      length <= 20_000 &&
      !isFramed(element) &&
      hits > (best ? (count.get(best) ?? 0) : 0)
    )
      best = element;
  }
  return best ? belowTitle(best) : [];
}

/** What follows the page's title, where the title stands in the same element. */
function belowTitle(element: Element): Element[] {
  const children = [...element.children];
  const title = children.findLastIndex((child) => child.localName === 'h1' || child.querySelector('h1'));
  return title < 0 ? [element] : children.slice(title + 1);
}

/** Hidden decoys exist; where there is no layout everything counts as shown. */
function isShown(element: Element): boolean {
  return typeof element.checkVisibility === 'function' ? element.checkVisibility() : true;
}
