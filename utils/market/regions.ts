/** Where a job is: the country its location names, as ISO 3166 code. */

/** Code, then names of the country and of places in it, lower case; a posting's location holds one of them as whole words. */
const PLACES = `
US|united states|usa|u.s.|vereinigte staaten|états-unis|estados unidos|new york|san francisco|los angeles|seattle|boston|chicago|austin|denver|atlanta|dallas|houston|miami|philadelphia|phoenix|san diego|san jose|portland|washington|minneapolis|raleigh|charlotte|detroit|pittsburgh|nashville|salt lake city|bay area|brooklyn|palo alto|mountain view|sunnyvale|california|texas|florida|massachusetts|illinois|virginia|colorado|north carolina|pennsylvania|ohio|michigan|arizona|oregon|minnesota|new jersey|maryland|tennessee|utah|wisconsin|missouri|indiana|connecticut
CA|canada|kanada|canadá|toronto|vancouver|montreal|montréal|ottawa|calgary|edmonton|waterloo|winnipeg|québec|quebec|ontario|british columbia|alberta
GB|united kingdom|uk|great britain|england|scotland|wales|northern ireland|großbritannien|royaume-uni|reino unido|london|manchester|birmingham|leeds|glasgow|edinburgh|bristol|liverpool|cambridge|oxford|belfast|cardiff|sheffield|nottingham|newcastle upon tyne|brighton|leicester
IE|ireland|irland|irlande|irlanda|dublin|cork|galway|limerick
DE|germany|deutschland|allemagne|alemania|berlin|münchen|munich|muenchen|hamburg|köln|cologne|koeln|frankfurt|stuttgart|düsseldorf|dusseldorf|leipzig|dresden|nürnberg|nuremberg|hannover|hanover|bremen|essen|dortmund|karlsruhe|mannheim|bonn|münster|freiburg|heidelberg|augsburg|wiesbaden|aachen|potsdam|mainz|regensburg|darmstadt|bavaria|bayern|hessen|baden-württemberg|sachsen|saxony|nordrhein-westfalen
AT|austria|österreich|oesterreich|autriche|wien|vienna|graz|linz|salzburg|innsbruck
CH|switzerland|schweiz|suisse|svizzera|suiza|zürich|zurich|geneva|genf|genève|basel|bern|lausanne|lugano|zug|winterthur|luzern
FR|france|frankreich|francia|paris|lyon|marseille|toulouse|bordeaux|lille|nantes|nice|strasbourg|rennes|grenoble|montpellier|sophia antipolis|île-de-france
ES|spain|spanien|espagne|españa|madrid|barcelona|valencia|sevilla|seville|málaga|malaga|bilbao|zaragoza|alicante
PT|portugal|lisbon|lisboa|lissabon|porto|braga|coimbra
IT|italy|italien|italie|italia|milan|milano|mailand|rome|roma|turin|torino|bologna|florence|firenze|naples|napoli
NL|netherlands|the netherlands|niederlande|pays-bas|países bajos|nederland|holland|amsterdam|rotterdam|utrecht|the hague|den haag|eindhoven|delft|groningen|randstad
BE|belgium|belgien|belgique|bélgica|belgië|brussels|brüssel|bruxelles|antwerp|antwerpen|ghent|gent|leuven|liège
LU|luxembourg|luxemburg
DK|denmark|dänemark|danemark|dinamarca|copenhagen|kopenhagen|københavn|aarhus|odense
SE|sweden|schweden|suède|suecia|stockholm|gothenburg|göteborg|malmö|uppsala|lund
NO|norway|norwegen|norvège|noruega|oslo|bergen|trondheim|stavanger
FI|finland|finnland|finlande|finlandia|helsinki|espoo|tampere|oulu|turku
IS|iceland|island|reykjavik
PL|poland|polen|pologne|polonia|polska|warsaw|warszawa|warschau|krakow|kraków|wroclaw|wrocław|gdansk|gdańsk|poznan|poznań|katowice|łódź
CZ|czech republic|czechia|tschechien|prague|praha|prag|brno|ostrava
SK|slovakia|slowakei|bratislava|košice
HU|hungary|ungarn|hongrie|budapest|debrecen
RO|romania|rumänien|roumanie|bucharest|bucurești|bukarest|cluj-napoca|cluj|iasi|timisoara
BG|bulgaria|bulgarien|sofia|plovdiv|varna
GR|greece|griechenland|grèce|athens|athen|thessaloniki
HR|croatia|kroatien|zagreb|split
SI|slovenia|slowenien|ljubljana
RS|serbia|serbien|belgrade|beograd|novi sad
EE|estonia|estland|tallinn|tartu
LV|latvia|lettland|riga
LT|lithuania|litauen|vilnius|kaunas
UA|ukraine|kyiv|kiev|lviv|kharkiv|odesa
TR|turkey|türkiye|türkei|istanbul|ankara|izmir
IL|israel|tel aviv|haifa|jerusalem|herzliya
AE|united arab emirates|uae|dubai|abu dhabi
SA|saudi arabia|riyadh|jeddah
EG|egypt|cairo
ZA|south africa|südafrika|cape town|johannesburg|durban|pretoria
NG|nigeria|lagos|abuja
KE|kenya|nairobi
IN|india|indien|inde|bengaluru|bangalore|hyderabad|pune|mumbai|delhi|new delhi|gurgaon|gurugram|noida|chennai|kolkata|ahmedabad|kochi|jaipur|indore|karnataka|maharashtra|telangana|tamil nadu
PK|pakistan|lahore|karachi|islamabad
BD|bangladesh|dhaka
LK|sri lanka|colombo
SG|singapore|singapur
MY|malaysia|kuala lumpur|penang
ID|indonesia|jakarta|bandung
PH|philippines|manila|makati|cebu|taguig
TH|thailand|bangkok
VN|vietnam|ho chi minh city|hanoi|da nang
CN|china|shanghai|beijing|shenzhen|hangzhou|guangzhou
HK|hong kong
TW|taiwan|taipei
JP|japan|tokyo|osaka|kyoto
KR|south korea|korea|seoul
AU|australia|australien|sydney|melbourne|brisbane|perth|adelaide|canberra
NZ|new zealand|neuseeland|auckland|wellington|christchurch
BR|brazil|brasilien|brasil|brésil|são paulo|sao paulo|rio de janeiro|belo horizonte|curitiba|porto alegre|florianópolis
MX|mexico|méxico|mexiko|guadalajara|monterrey|mexico city|ciudad de méxico
AR|argentina|argentinien|buenos aires|córdoba
CL|chile|santiago
CO|colombia|kolumbien|bogotá|bogota|medellín|medellin
PE|peru|perú|lima
UY|uruguay|montevideo
CR|costa rica
`;

/** US states as they stand behind a comma: "Austin, TX". Canadian provinces likewise. */
const US_STATE =
  /, (?:AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC)(?![\p{L}])/u;
const CA_PROVINCE = /, (?:ON|BC|AB|QC|MB|SK|NS|NB|NL|PE)(?![\p{L}])/u;

const codeOf = new Map<string, string>();
/** In a location's last part countries come first: "Ontario, California" lies where its last part says. */
for (const row of PLACES.trim().split('\n')) {
  const [code = '', ...names] = row.split('|');
  for (const name of names) codeOf.set(name, code);
}
const LONGEST = Math.max(...[...codeOf.keys()].map((name) => name.split(/[\s-]+/).length));

/** ISO 3166 alpha-2 code of the country, null where the location is absent, "remote", or not known. */
export function regionOf(location: string | null): string | null {
  if (location === null) return null;
  const parts = location.split(/[,;/|()•·–]|\s-\s/).map((part) => part.trim());
  if (US_STATE.test(location)) return 'US';
  if (CA_PROVINCE.test(location)) return 'CA';
  // The country stands last, the city first.
  for (const part of parts.reverse()) {
    const code = inWords(part.toLowerCase());
    if (code !== null) return code;
  }
  return null;
}

function inWords(part: string): string | null {
  const whole = codeOf.get(part);
  if (whole !== undefined) return whole;
  const words = part.split(/[\s]+/);
  for (let length = Math.min(LONGEST, words.length); length > 0; length--) {
    for (let from = 0; from + length <= words.length; from++) {
      const code = codeOf.get(words.slice(from, from + length).join(' '));
      if (code !== undefined) return code;
    }
  }
  return null;
}
