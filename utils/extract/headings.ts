/** The words with which postings head their sections, as data: one entry a line, in English, German, French and Spanish. */
import type { SectionKind } from './line';

/**
 * Headings by kind, as a reader would write them; they are compared without case, accents, punctuation, leading "your",
 * "key", "our" … and a closed set of tails ("for this role"). `*` stands for up to six words of any kind. The kinds stand
 * in the order in which they are asked: what is preferred comes first, since "preferred requirements" is no requirement.
 * Seeded by the headings of 6,899 postings, counted before this was written.
 */
export const HEADINGS: readonly (readonly [SectionKind, string])[] = [
  [
    'unwanted',
    `
what you do not need
what you will not need
you do not need
you will not need
what you do not have to have
what we do not care about
what we do not need
what we are not looking for
what we will not ask for
what we will not ask
what this job is not
what this role is not
what this is not
this job is not for you
not needed
not required
what does not matter
what we will not do
was du nicht brauchst
was sie nicht brauchen
das brauchst du nicht
brauchst du nicht
das erwarten wir nicht
was wir nicht erwarten
was wir nicht suchen
darauf verzichten wir
ce que nous ne demandons pas
ce qu on ne demande pas
ce qui n est pas demande
pas besoin de
no pedimos
lo que no pedimos
no necesitas
lo que no necesitas
lo que no buscamos
no buscamos
what you will not find here
things we do not need
things you do not need
things we do not ask for
what you can leave at home
no need for
nicht notig
nicht erforderlich
was nicht notig ist
was egal ist
was uns egal ist
non requis
pas necessaire
ce dont vous n avez pas besoin
ce dont tu n as pas besoin
no hace falta
no es necesario
lo que no hace falta
`,
  ],
  [
    'preferred',
    `
not required but *
not required but you will *
not essential but *
not mandatory but *
requisitos deseados
requisitos deseables
requisitos valorables
se valorara positivamente
what would make you stand out
you may also have
preferred
preferred qualifications
preferred skills
preferred experience
preferred requirements
preferred skills and experience
preferred qualifications and skills
preferred skills and qualifications
preferred education and experience
preferred but not required
preferred background
preferred criteria
nice to have
nice to haves
nice to have skills
nice to have qualifications
nice to have experience
nice extras
nice, not needed
nice but not needed
nice, though not needed
nice but not required
would be nice
would be nice to have
it would be nice if you have
it would be nice if
even better
even better if
even better if you have
it is even better if
good to have
good to haves
great to have
great if you have
good if you have
would be great
would be lovely
would be good
would be a bonus
would be a plus
it would be great if
it would be a bonus if
it would be a plus if
it would be an advantage if
it is a plus if you have
it is a plus if
it is a bonus if you have
it is a bonus if
it is great if
a plus
plus
plus if
pluses
plus points
plusses
big plus
bonus
bonuses
bonus points
bonus points if
bonus points if you have
bonus points for
in addition the ideal candidate will have
in addition you may have
in addition we would love
it would be great if you
bonus skills
bonus qualifications
bonus if you have
extra points
extra credit
brownie points
extras
lovely extras
icing on the cake
the icing on the cake
cherry on top
the cherry on top
desired
desirable
desirables
desirable skills
desirable criteria
desirable experience
desirable qualifications
desirable requirements
desirable but not essential
desirable attributes
desired skills
desired qualifications
desired experience
desired skills and experience
desired characteristics
additional skills
additional qualifications
additional assets
additional desired skills
additional preferred qualifications
advantage
advantages
advantageous
considered an advantage
an advantage
advantageous skills
assets
asset
considered assets
an asset
asset qualifications
ideally
ideally you have
ideally you will have
ideally you also have
ideal but not required
optional
optional skills
not required but nice
not required but a plus
not essential but
helpful
helpful but not required
helpful experience
helpful skills
also helpful
it helps if
it helps if you have
it helps if you
we would love it if
we would love if you
we would love if you have
we would also love
you will stand out if
ways to stand out
ways to stand out from the crowd
how to stand out
what will make you stand out
what would make you stand out
what sets you apart
what will set you apart
to stand out
stand out skills
you get extra points
other desirable skills
other things that would help
what would help
what helps
what would be a plus
things that would be nice
skills that would be a plus
what would impress us
it would impress us if
wish list
wishlist
the wish list
not a must
not a must but
not must have
surprise us
recommended
recommended qualifications
recommended skills
von vorteil
von vorteil sind
das ist von vorteil
das ware von vorteil
das ware ein plus
vorteilhaft
wunschenswert
wunschenswerte kenntnisse
wunschenswerte qualifikationen
pluspunkte
pluspunkt
bonuspunkte
extrapunkte
ein plus
plus
idealerweise
idealerweise hast du
idealerweise haben sie
idealerweise bringst du
idealerweise bringen sie mit
nice to know
gern gesehen
gerne gesehen
schon wenn du hast
schon wenn sie haben
schon waren
schon ware
schon ware es wenn
das ware schon
das ware super
das ware toll
toll wenn du hast
toll ware es wenn
zusatzlich von vorteil
zusatzliche qualifikationen
daruber freuen wir uns
daruber hinaus freuen wir uns uber
optional
kein muss
kein muss aber
kein muss aber ein plus
damit kannst du punkten
damit punktest du
damit begeisterst du uns
was dich auszeichnet
atout
atouts
les atouts
vos atouts
les plus
les petits plus
les petits plus qui feront la difference
petits plus
un plus
le plus
serait un plus
seraient un plus
ce serait un plus
les plus qui feront la difference
ce qui fera la difference
ce qui ferait la difference
bonus
les bonus
souhaite
souhaites
souhaitable
souhaitables
competences souhaitees
competences appreciees
apprecie
apprecies
appreciees
seraient apprecies
idealement
idealement vous
optionnel
facultatif
en bonus
on apprecierait aussi
encore mieux
se valora
se valorara
se valorara positivamente
se valora positivamente
valoramos
valoramos tambien
valorable
valorables
requisitos valorables
requisitos deseables
conocimientos valorables
experiencia valorable
deseable
deseables
deseado
seria un plus
es un plus
plus
un plus
puntos extra
sumaras puntos si
suma puntos
te dara puntos extra
se tendra en cuenta
lo que suma
seria ideal
seria genial
extra
opcional
no imprescindible
requisitos opcionales
skills we love
we love it when you
it would help if
it would also help if
a head start
you get a head start with
points for
welcome extras
sweeteners
sprinkles on top
ideally also
also nice
also welcome
what would delight us
wunschenswert ware
wunschenswert sind
daruber hinaus von vorteil
daruber hinaus wunschenswert
zusatzlich freuen wir uns uber
zusatzlich wunschenswert
zusatzpunkte
sahnehaubchen
das sahnehaubchen
das i tupfelchen
kur
le petit plus
un plus pour ce poste
ce serait top
ce serait encore mieux
et si en plus
seraient appreciees
valoraremos
valoraremos positivamente
se valoraran
lo que te hara destacar
te hara destacar
nos encantaria
la guinda
requisiti preferenziali
costituisce titolo preferenziale
e um diferencial
diferenciais
desejavel
wenselijk
`,
  ],
  [
    'niche',
    `
uncommon skills
uncommon niche skills
uncommon
niche skills
niche
niche optimizations
niche competencies
specialized skills
specialised skills
specialized competencies
specialised competencies
specialized domains
uncommon specialized responsibilities
uncommon responsibilities
specialized responsibilities
rare skills
less common skills
emerging trends
emerging skills
trending skills
trends
specialization
specialisation
`,
  ],
  [
    'soft',
    `
soft skills
personal skills
personal qualities
personal attributes
personal characteristics
interpersonal skills
people skills
behaviours
behaviors
behavioral competencies
behavioural competencies
transferable skills
human skills
character
attributes
qualities
personality
leadership qualities
leadership competencies
mindset
personliche starken
personliche kompetenzen
personliche eigenschaften
deine personlichkeit
ihre personlichkeit
soziale kompetenzen
sozialkompetenz
savoir etre
qualites
qualites personnelles
qualites humaines
qualites requises
competences comportementales
competences relationnelles
habilidades blandas
habilidades personales
habilidades interpersonales
competencias personales
cualidades
cualidades personales
aptitudes personales
actitudes
`,
  ],
  [
    'duties',
    `
the successful candidate will
successful candidates will
the postholder will
the post holder will
the jobholder will
the job holder will
the incumbent will
the role holder will
the successful applicant will
el candidato seleccionado se encargara de
te encargaras de
sus funciones seran
duties and accountabilities
key accountabilities
what you will own
what you will be responsible for
responsibilities
responsibility
responsabilities
responsibilites
key responsibilities
key job responsibilities
common responsibilities
roles and responsibilities
role and responsibilities
role responsibilities
job responsibilities
position responsibilities
responsibilities and duties
responsibilities include
responsibilities and accountabilities
responsibilities and deliverables
soft skills and responsibilities
core responsibilities
specific responsibilities
general responsibilities
day to day responsibilities
daily responsibilities
typical responsibilities
areas of responsibility
area of responsibility
scope of responsibilities
scope of work
scope of role
accountabilities
key accountabilities
duties
duties and responsibilities
essential duties
essential duties and responsibilities
essential functions
essential job functions
essential responsibilities
key functions
job functions
job duties
main duties
major duties
principal duties
primary duties
primary responsibilities
typical duties
general duties
specific duties
additional duties
duties include
tasks
key tasks
main tasks
tasks and responsibilities
typical tasks
job tasks
your work
the work
about the work
what the work looks like
what you will do
what you will be doing
what you do
what will you do
what will you be doing
what you would do
what you would be doing
what you would work on
what you will work on
what you will be working on
what will you be working on
what you are going to do
what you will own
what you would own
what you will be responsible for
what you will be accountable for
what you are responsible for
what you will build
what you will deliver
what you will accomplish
what you will achieve
what you will take on
what you will tackle
what you will bring to life
what you will spend your time on
what you will get to do
what you get to do
what you can expect to do
what we need you to do
what we want you to do
what we will ask you to do
what the job involves
what the role involves
what is involved
what the job entails
what the role entails
what does the role involve
what does the job involve
what does a day look like
what does a typical day look like
what does a year look like
what your day looks like
what your day will look like
what a typical day looks like
what is the job
what this role does
what this job involves
things you will do
things you will work on
here is what you will do
here is what you will be doing
you will
you will be
you would
you will be responsible for
you are responsible for
you will be doing things like
you will get to
you will be expected to
you will do
in this role you will
in this role you would
in this role you will be
in this position you will
in this job you will
as a * you will
as an * you will
as our * you will
as the * you will
as part of * you will
on a typical day you will
on any given day you will
how you will make an impact
how you will contribute
how you will help
how you will spend your time
how you will spend your days
how you might spend your days
how will you make an impact
how you make an impact
you will make an impact
make an impact
your impact
impact you will make
the impact you will make
the impact you will have
impact
your contribution
your contributions
day to day
your day to day
the day to day
a day in the life
day in the life
a typical day
your typical day
the day job
your daily work
your day
your mission
mission
missions
the mission
key deliverables
deliverables
key objectives
objectives
role objectives
performance objectives
key result areas
kras
job purpose and responsibilities
function
functions
your role and responsibilities
your responsibilities and impact
challenges
your challenges
activities
key activities
main activities
work activities
service delivery
aufgaben
deine aufgaben
aufgabengebiet
aufgabenbereich
aufgabenschwerpunkte
aufgaben und verantwortlichkeiten
aufgaben und verantwortung
hauptaufgaben
tatigkeiten
tatigkeit
tatigkeitsbereich
tatigkeitsschwerpunkte
tatigkeitsfeld
was sie erwartet
was dich erwartet
was euch erwartet
was erwartet dich
was erwartet sie
das erwartet dich
das erwartet sie
das erwartet dich bei uns
das erwartet sie bei uns
darauf kannst du dich freuen im job
was du machst
was sie machen
was du bei uns machst
was du tun wirst
was du bewegst
was sie tun
was zu tun ist
was gibt es zu tun
das machst du
das machst du bei uns
das machen sie bei uns
das tust du
das wirst du tun
das sind deine aufgaben
das sind ihre aufgaben
das ubernimmst du
damit beschaftigst du dich
darum geht es
darum geht s
hier packst du an
hier packst du mit an
dein job
ihr job
dein einsatz
dein einsatzgebiet
dein arbeitsalltag
dein alltag
dein tag
dein tag bei uns
dein aufgabenbereich
dein aufgabengebiet
dein beitrag
deine mission
deine rolle
ihre rolle
deine verantwortung
dein verantwortungsbereich
verantwortung
verantwortungsbereich
verantwortlichkeiten
zustandigkeiten
so sieht dein tag aus
so sieht dein alltag aus
so bringst du dich ein
dafur brauchen wir dich
deine herausforderung
deine herausforderungen
ihre herausforderung
stellenbeschreibung und aufgaben
vos missions
missions principales
missions et responsabilites
la mission
les missions
votre mission
votre role
votre role et vos missions
le role
vos responsabilites
responsabilites
vos taches
taches
taches principales
vos activites
activites
activites principales
vos attributions
attributions
vos principales missions
ce que vous ferez
ce que tu feras
ce que vous allez faire
ce que tu vas faire
ce que vous ferez chez nous
ce que vous ferez au quotidien
ce qui vous attend
ce qui t attend
au quotidien
au quotidien vous
votre quotidien
ton quotidien
ton role
tes missions
ta mission
une journee type
vous serez charge de
vous aurez pour missions
description des missions
dans ce role vous
que harás
lo que haras
que vas a hacer
lo que vas a hacer
que hara
lo que hara
que haras en tu dia a dia
tu dia a dia
tu dia
en tu dia a dia
en el dia a dia
un dia tipico
funciones
funciones principales
funciones y responsabilidades
tus funciones
sus funciones
principales funciones
responsabilidades
tus responsabilidades
responsabilidades principales
principales responsabilidades
tareas
tus tareas
tareas principales
tareas a realizar
actividades
mision
tu mision
mision del puesto
objetivo del puesto
tu rol
tu papel
en que consiste
en que consistira tu trabajo
cual sera tu mision
cuales seran tus funciones
te encargaras de
retos
tus retos
descripcion de funciones
que esperamos de ti en el dia a dia
what you would be up to
what you will be up to
what you will get up to
your week
a week in the life
a typical week
what a week looks like
the daily work
was du bei uns tust
dein alltag bei uns
worum du dich kummerst
darum kummerst du dich
ce que tu vas faire chez nous
lo que haras con nosotros
tu mision con nosotros
responsabilita
responsabilita principali
attivita principali
mansioni
cosa farai
responsabilidades do cargo
o que voce vai fazer
atividades
wat ga je doen
taken
jouw taken
`,
  ],
  [
    'benefits',
    `
benefits
benefit
benefits and perks
perks and benefits
perks
perks of the job
job benefits
employee benefits
company benefits
benefits package
benefits and compensation
benefits include
compensation
compensation and benefits
compensation package
total rewards
total compensation
rewards
rewards and benefits
our benefits
pay
pay range
pay ranges
us pay ranges
pay and benefits
pay transparency
salary
salary range
salary and benefits
salary information
base salary
base pay
base pay range
starting salary
remuneration
hourly rate
wage
wages
what we offer
what we can offer
what we can offer you
what we offer you
what we provide
what we give you
what we will give you
what we have to offer
what do we offer
we offer
we can offer
we provide
we are offering
what * offers
what is in it for you
what is in it for me
what you get
what you will get
what you will receive
what you will enjoy
what you can expect
what you can expect from us
what you will find here
what you will love
what will you get
what you get in return
what you get from us
what we bring
what you will love about us
what to expect from us
what do you get
in return
you will get
you will receive
you will enjoy
you get
the nice bits
the good stuff
the perks
boring but important
the boring but important bits
why join us
why join
why join our team
why us
why you should join us
why you will love it here
why you will love us
why you will love working here
why you will love this job
why work here
why work with us
why work for us
why work at *
why join *
why choose us
reasons to join us
reasons to love working here
more reasons to be *
advantages of working here
offers and benefits
our offer
the offer
about our offer
the package
package
offer
work perks
health and wellness
time off
vacation
leave
equity
insurance
retirement
growth opportunities
professional development
career development
learning and development
development opportunities
work life balance
wellbeing
well being
relocation
relocation assistance
benefits and culture
additional benefits
other benefits
what makes us great
what makes working here great
wir bieten
wir bieten dir
wir bieten ihnen
wir bieten euch
das bieten wir
das bieten wir dir
das bieten wir ihnen
was wir bieten
was wir dir bieten
was wir ihnen bieten
was bieten wir
was bieten wir dir
was bieten wir ihnen
unser angebot
unser angebot fur dich
unser angebot an dich
unser angebot an sie
unsere angebote
unsere leistungen
leistungen
unsere benefits
deine benefits
ihre benefits
deine vorteile
ihre vorteile
vorteile
deine vorteile bei uns
das bekommst du
das bekommst du von uns
das bekommen sie
das erhaltst du
das spricht fur uns
das haben wir zu bieten
darauf kannst du dich freuen
darauf konnen sie sich freuen
darauf darfst du dich freuen
freu dich auf
freuen sie sich auf
du erhaltst
warum wir
warum zu uns
warum du zu uns kommen solltest
darum wir
gute grunde fur uns
deine perspektive
ihre perspektive
perspektiven
mehrwert
vergutung
gehalt
verdienst
was du von uns erwarten kannst
was sie von uns erwarten konnen
was fur uns spricht
wir haben viel zu bieten
ce que nous offrons
ce que nous vous offrons
ce que nous proposons
ce que nous vous proposons
ce qu on offre
ce qu on propose
ce qu on te propose
nous offrons
nous vous offrons
nous proposons
nous vous proposons
nos avantages
les avantages
vos avantages
tes avantages
avantages
avantages sociaux
avantages et remuneration
remuneration
remuneration et avantages
salaire
package
conditions
conditions et avantages
pourquoi nous rejoindre
pourquoi nous
pourquoi rejoindre *
pourquoi choisir *
les raisons de nous rejoindre
ce que vous y gagnez
ce que tu y gagnes
ce qui vous attend chez nous
ofrecemos
te ofrecemos
se ofrece
que ofrecemos
que te ofrecemos
lo que ofrecemos
lo que te ofrecemos
nuestra oferta
beneficios
tus beneficios
nuestros beneficios
ventajas
condiciones
condiciones laborales
condiciones del puesto
condiciones economicas
salario
retribucion
remuneracion
por que unirte a nosotros
por que nosotros
por que trabajar con nosotros
por que *
que obtendras
que hay para ti
the good bits
what is in the package
what you get out of it
what we do for you
what you can look forward to
unser versprechen
das darfst du erwarten
das gibt es bei uns
das gibt s bei uns
und das bekommst du
les bonnes raisons
ce que tu vas adorer
lo que tendras
lo que te llevas
cosa offriamo
offriamo
beneficios oferecidos
o que oferecemos
wat bieden wij
wij bieden
`,
  ],
  [
    'apply',
    `
how to apply
to apply
apply
apply now
application process
application instructions
application procedure
applying
about applying
application
application deadline
hiring process
our hiring process
the hiring process
recruitment process
recruiting process
selection process
interview process
the interview process
interview
how we interview
how we hire
what happens next
next steps
the process
process
what the process will look like
what the process looks like
what our process looks like
our process
hiring
are you interested
interested
ready to apply
ready to join us
sounds like you
does this sound like you
sound like you
sound good
contact
contact us
questions
frequently asked questions
faq
closing statement
referral bonus
bewerbung
bewerbungsprozess
bewerbungsablauf
bewerbungsverfahren
der bewerbungsprozess
deine bewerbung
ihre bewerbung
so bewirbst du dich
jetzt bewerben
interesse
interesse geweckt
haben wir dein interesse geweckt
haben wir ihr interesse geweckt
neugierig
kontakt
ihr kontakt
dein kontakt
ansprechpartner
dein ansprechpartner
ihr ansprechpartner
so geht es weiter
wie geht es weiter
noch fragen
haufige fragen
processus de recrutement
processus
le processus
processus de selection
comment postuler
pour postuler
postuler
candidature
votre candidature
deroulement du recrutement
etapes du recrutement
contact
questions frequentes
interesse
proceso de seleccion
el proceso
proceso
como aplicar
como postular
como inscribirse
te interesa
inscripcion
contacto
preguntas frecuentes
proximos pasos
`,
  ],
  [
    'legal',
    `
equal opportunity
equal opportunities
equal employment opportunity
equal opportunity employer
equal opportunity employment
equal opportunity statement
eeo
eeo statement
eoe
eoe statement
diversity
diversity and inclusion
diversity equity and inclusion
diversity inclusion and belonging
diversity statement
inclusion
our commitment to diversity
our commitment to *
commitment to diversity
accommodations
accommodation
accessibility
reasonable accommodation
privacy
privacy notice
privacy policy
privacy statement
data protection
data privacy
disclaimer
legal
legal notice
background check
background checks
criminal history
physical requirements
physical demands
physical demands and work environment
physical and mental requirements
physical abilities
working conditions
work conditions
work environment
working environment
environmental conditions
security requirements
security clearance requirements
on camera policy
drug free workplace
export control
e verify
eligibility to work in *
work authorization
work authorisation
right to work
affirmative action
covid 19
covid 19 precaution
covid 19 precautions
covid 19 considerations
vaccination
fraud alert
recruitment fraud
beware of scams
notice to recruiters
notice to agencies
recruitment agencies
agencies
internal candidates
statement of non discrimination
the small print
small print
important notice
important
please note
safeguarding
datenschutz
datenschutzhinweis
chancengleichheit
vielfalt
diversitat
diversity und inklusion
gleichstellung
schwerbehinderung
hinweis
hinweise
rechtliches
egalite des chances
egalite professionnelle
diversite et inclusion
diversite
inclusion et diversite
handicap
confidentialite
mentions legales
igualdad de oportunidades
diversidad e inclusion
diversidad
aviso legal
privacidad
proteccion de datos
the fine print
fine print
`,
  ],
  [
    'education',
    `
education
education requirements
education required
educational requirements
educational background
educational qualifications
education and training
education and certifications
education and licenses
education certifications
academic qualifications
academic requirements
academic background
degree
degrees
schooling
ausbildung
bildung
studium
ausbildung und studium
deine ausbildung
ihre ausbildung
bildungsabschluss
bildungsweg
formation
formation requise
formation souhaitee
votre formation
diplome
diplomes
niveau d etudes
etudes
scolarite
formacion
formacion academica
formacion requerida
educacion
estudios
estudios minimos
titulacion
nivel de estudios
`,
  ],
  [
    'stack',
    `
our stack
our tech stack
our technology stack
our technologies
our technology
our current stack
current stack
tech stack
technology stack
the stack
the tech stack
stack
technologies we use
tools we use
what we use
what we work with
what we work in
what we build with
our tools
our toolbox
the tools
tools and technologies we use
unser stack
unser tech stack
unser techstack
techstack
tech stack
unsere technologien
unsere tools
womit wir arbeiten
damit arbeiten wir
notre stack
notre stack technique
stack technique
la stack
la stack technique
nos technologies
nos outils
technologies utilisees
nuestro stack
stack tecnologico
nuestro stack tecnologico
tecnologias que usamos
nuestras tecnologias
con que trabajamos
`,
  ],
  [
    'required',
    `
desired candidate profile
desired profile
person specification
mandatory skills
primary skills
key skills required
professional and technical skills
mandatory skill set
must have skills
requirements
requirement
required
required qualifications
required skills
required skills and experience
required experience
required experience and skills
required education and experience
required skills and qualifications
required qualifications and skills
required knowledge
required competencies
required background
requirements and qualifications
requirements and skills
requirements include
requirements for success
requirements for this role
job requirements
position requirements
role requirements
minimum requirements
basic requirements
mandatory requirements
mandatory skills
mandatory
general requirements
technical requirements
technical skills and requirements
key requirements
core requirements
entry requirements
special requirements
other requirements
additional requirements
qualifications
qualification
qualifications and experience
qualifications and skills
qualifications and requirements
qualifications and education requirements
qualifications and competencies
qualifications required
qualifications include
minimum qualifications
basic qualifications
key qualifications
essential qualifications
required minimum qualifications
required and preferred qualifications
professional qualifications
technical qualifications
skills and qualifications
skills required
skill required
skills needed
skills we are looking for
skills you will need
skills you need
skills you will bring
skills you bring
skills and requirements
skills and experience required
essential skills
essential
essentials
essential criteria
essential requirements
essential experience
essential skills and experience
must have
must haves
must have skills
must have qualifications
must have experience
must haves for this role
the must haves
you must have
you must
you have
you are
you should have
you need
you will need
you will have
you will bring
you bring
you would have
you might be a fit if
you might be a good fit if
you might be a great fit if
you might be a match if
you might be right for this if
you may be a fit if
you may be a good fit if
you may be a good fit if you
you will be a good fit if
you will be a great fit if
you are a good fit if
you are a great fit if
you could be a good fit if
you could be a great fit
you will thrive here if
you will thrive in this role if
you will love this job if
you will succeed if
we would love to hear from you if
we would love to hear from you if you have
we want to hear from you if
this role is for you if
this job is for you if
this is for you if
this might be for you if
is this you
could this be you
does this sound like you if
apply if
apply if you
who you are
who are you
who we are looking for
who are we looking for
who we look for
who we need
who we want
who we would like to meet
who we would love to meet
who you will be
who should apply
who can apply
who you are and what you bring
who does well here
who will do well here
who does well
who thrives here
who will succeed
who will love this job
about you
a little about you
a bit about you
more about you
about your background
what we are looking for
what we look for
what are we looking for
what we are seeking
what we seek
what we need
what we need from you
what we need to see
what we want
what we want to see
what we would like to see
what we would love to see
what we hope you bring
what we hope to see
what we expect
what we expect from you
what we ask
what we ask for
what we require
what we will need from you
what we value in you
what are we looking for in you
what you need
what you need to have
what you need to succeed
what you need to be successful
what you need to know
what you will need
what you will need to succeed
what you will need to be successful
what you will need to have
what do you need
what do you need to succeed
what will you need
what will you need to succeed
what it takes
what it takes to succeed
what does it take
what you bring
what you bring to the table
what you bring to the team
what you will bring
what you will bring to the table
what you will bring to the team
what will you bring
what do you bring
what you should have
what you should bring
what you must have
what you have
what you offer
what you know
what you have done
what you have accomplished
what you are good at
what you are like
what makes you a good fit
what makes you a great fit
what makes you a fit
what makes a good fit
what makes you successful
what makes you qualified
what makes you awesome
what will make you successful
what will help you succeed
what you can bring
what you can offer
what success requires
what skills do you need
here is what we are looking for
here is what you need
here is what you bring
the skills you will need
the skills you will bring
the skills you need
the person
the person we are looking for
the ideal candidate
ideal candidate
ideal candidate profile
ideal profile
our ideal candidate
our ideal candidate has
the ideal candidate will have
the ideal candidate will
the ideal candidate has
the successful candidate
the successful candidate will have
successful candidates will have
successful candidates have
the right candidate
the right person
the candidate
candidate profile
candidate requirements
candidate must have
candidates must have
candidate
profile
the profile
your profile
person specification
person profile
personal specification
experience
experiences
work experience
professional experience
relevant experience
your experience
your background
background
experience and education
experience and skills
experience and qualifications
experience and background
experience required
experience requirements
experience needed
experience you bring
experience you will need
education and experience
education and experience required
education experience and skills
education training and experience
education and professional experience
education and work experience
education and qualifications
education and skills
education skills and experience
education or experience
knowledge and experience
knowledge skills and abilities
knowledge skills abilities
knowledge and skills
knowledge skills and experience
knowledge
ksas
abilities
skills and abilities
key competencies
competencies
core competencies
technical competencies
required competencies
competences
licenses and certifications
certifications and licenses
licenses
licensure
certifications
certification
certificates
certifications required
selection criteria
key selection criteria
criteria
expectations
core expectations
our expectations
your strengths
your strength
languages required
language requirements
language skills
anforderungen
anforderungsprofil
deine anforderungen
fachliche anforderungen
profil
dein profil
ihr profil
dein profil bei uns
das profil
qualifikation
qualifikationen
deine qualifikation
deine qualifikationen
ihre qualifikation
ihre qualifikationen
fachliche qualifikation
voraussetzungen
das bringst du mit
das bringen sie mit
das bringt ihr mit
das solltest du mitbringen
das sollten sie mitbringen
das brauchst du
das brauchen wir von dir
das zeichnet dich aus
das zeichnet sie aus
das wunschen wir uns
das wunschen wir uns von dir
das erwarten wir
das erwarten wir von dir
das erwarten wir von ihnen
das macht dich aus
das kannst du
das hast du
das hast du drauf
das hast du im gepack
das passt zu dir
du bringst mit
sie bringen mit
du hast
du bist
du hast bereits
sie haben
sie sind
du passt zu uns wenn
du passt zu uns
sie passen zu uns
was du mitbringst
was sie mitbringen
was du mitbringen solltest
was sie mitbringen sollten
was bringst du mit
was bringen sie mit
was wir erwarten
was wir uns wunschen
was wir suchen
was wir von dir erwarten
was wir brauchen
was du brauchst
was sie auszeichnet
was du kannst
was du draufhast
was dich ausmacht
womit du uns uberzeugst
womit sie uns uberzeugen
damit uberzeugst du uns
damit uberzeugen sie uns
so uberzeugst du uns
so passt du zu uns
wen wir suchen
wen suchen wir
wir suchen
wir erwarten
wir wunschen uns
wir freuen uns auf
wer du bist
wer sie sind
uber dich
deine fahigkeiten
deine kenntnisse
deine erfahrung
deine starken
deine skills
dein skillset
dein hintergrund
dein background
dein know how
ihre fahigkeiten
ihre kenntnisse
ihre erfahrung
ihre starken
kenntnisse und fahigkeiten
kenntnisse
fahigkeiten
fachkenntnisse
muss
muss kriterien
must haves
berufserfahrung
erfahrung
profil recherche
le profil recherche
profil
votre profil
ton profil
le profil
profil souhaite
profil attendu
profil ideal
profil du candidat
le profil que nous recherchons
exigences
exigences du poste
prerequis
pre requis
requis
competences requises
competences
competences attendues
competences recherchees
competences cles
competences techniques requises
competences et qualites
competences et experience
vos competences
vos qualifications
qualifications requises
qualifications
qualites et competences
tes competences
experience
experience requise
experience souhaitee
votre experience
vous etes
vous avez
vous
qui etes vous
qui es tu
ce que vous apportez
ce que tu apportes
ce que nous recherchons
ce que nous attendons de vous
ce que nous attendons
ce qu on attend de toi
ce qu on recherche
ce qu il vous faut
ce qu il te faut
nous recherchons
nous attendons
on cherche
indispensable
indispensables
les indispensables
imperatif
obligatoire
criteres
criteres essentiels
conditions requises
connaissances
connaissances requises
savoir faire
requisitos
requisitos minimos
requisitos imprescindibles
requisitos del puesto
requisitos obligatorios
requisitos indispensables
requerimientos
requerimos
imprescindible
indispensable
obligatorio
perfil
perfil buscado
perfil requerido
perfil del candidato
perfil profesional
el perfil
tu perfil
su perfil
que buscamos
a quien buscamos
que perfil buscamos
lo que buscamos
lo que buscamos en ti
buscamos
que necesitas
lo que necesitas
que necesitamos
que pedimos
lo que pedimos
pedimos
que te pedimos
que esperamos
que esperamos de ti
lo que esperamos
que aportas
que debes aportar
lo que aportas
lo que aportaras
que necesitas para tener exito
conocimientos
conocimientos requeridos
conocimientos tecnicos
conocimientos necesarios
competencias
competencias requeridas
habilidades
habilidades requeridas
aptitudes
experiencia
experiencia requerida
experiencia necesaria
sobre ti
eres
quien eres
quien eres tu
tienes
formacion y experiencia
se requiere
se necesita
se busca
non negotiables
the non negotiables
the essentials
what you cannot do without
deine superkrafte
was uns wichtig ist
das ist uns wichtig
dein handwerkszeug
dein rustzeug
que cherchons nous
qui cherchons nous
qui recherchons nous
et vous
et toi
pour ce poste vous devez
ce poste est fait pour vous si
ce poste est pour vous si
vous etes notre perle rare
tu encajas si
encajas si
este puesto es para ti si
requisiti
requisiti richiesti
profilo
profilo ricercato
il tuo profilo
cosa cerchiamo
competenze richieste
requisitos obrigatorios
o que buscamos
o que procuramos
functie eisen
functie-eisen
wat vragen wij
wat breng je mee
wie ben jij
jouw profiel
`,
  ],
  [
    'skills',
    `
skills
key skills
key skills are given below
core skills
common skills
technical skills
technical skill set
technical competencies and skills
technical expertise
technical knowledge
technical proficiencies
technology skills
hard skills
specific skills
computer skills
software skills
professional skills
it skills
skills and experience
skills and knowledge
skills and expertise
skills and competencies
skills and tools
skill set
skillset
skills set
top skills
your skills
your skills and experience
your skills and expertise
your expertise
your toolkit
your toolbox
expertise
areas of expertise
technologies and skills
technologies and skills for *
core knowledge
core knowledge and concepts
tech skills
tools
technologies
technologien
outils
herramientas
tecnologias
technical environment
tech environment
environnement technique
entorno tecnologico
technisches umfeld
programming languages
frameworks and libraries
tools and technologies
technologies and tools
it kenntnisse
edv kenntnisse
technische fahigkeiten
technische kenntnisse
technische skills
fachliche skills
skills
competences techniques
competences metiers
competences informatiques
competences tecnicas
habilidades tecnicas
competencias tecnicas
aptitudes tecnicas
tecnologias requeridas
`,
  ],
  [
    'role',
    `
about the role
about the job
about this role
about this job
about the position
about this position
about the opportunity
about the vacancy
about role
about job
the role
the job
the position
the opportunity
opportunity
role
role overview
role summary
role purpose
role description
role profile
role information
job
job overview
job summary
job description
job details
job profile
job information
job purpose
job brief
position
position overview
position summary
position description
position purpose
position details
overview
summary
description
full job description
purpose
purpose of the role
purpose of the job
primary purpose
introduction
detailed jd
jd
key information
at a glance
in short
in a nutshell
the details
details
what to expect
what to expect in this role
what is this role
what is this job
what this is
what is the role
what is the opportunity
what you need to know about the role
why this role
why this role matters
why this role exists
why we need you
why we are hiring
what success looks like
what does success look like
what your first year might look like
your first 30 days
your first 90 days
within * months you will
more about the role
more about the job
a closer look at the role
a closer look at the work
stellenbeschreibung
jobbeschreibung
die stelle
die position
die rolle
der job
dein neuer job
uber die stelle
uber die rolle
uber den job
uber die position
zur stelle
zum job
einleitung
kurzbeschreibung
auf einen blick
uberblick
le poste
poste
description du poste
descriptif du poste
fiche de poste
presentation du poste
a propos du poste
a propos du role
l offre
resume du poste
contexte
contexte du poste
contexte de la mission
l opportunite
en bref
intitule du poste
descripcion
descripcion del puesto
descripcion de la oferta
descripcion del empleo
descripcion del trabajo
el puesto
el rol
sobre el puesto
sobre el rol
sobre la posicion
sobre la oferta
la oportunidad
la oferta
resumen
resumen del puesto
en resumen
the role in brief
the job in brief
in brief
the short version
`,
  ],
  [
    'other',
    `
location
locations
work location
job location
job locations
workplace
job type
job types
employment type
type of employment
position type
contract type
contract
type
status
job status
employment status
schedule
work schedule
shift
shifts
shift and schedule
hours
working hours
work hours
job hours
work setting
work arrangement
work model
hybrid work
travel
travel requirements
travel required
reports to
reporting to
reporting structure
reporting
supervisory responsibilities
supervision
direct reports
department
team size
start date
starting date
duration
job title
title
position title
requisition id
requisition
job id
job reference
reference
posting date
date posted
closing date
deadline
hiring manager
number of openings
industry
seniority level
job function
work remotely
profile insights
key takeaways
additional information
additional info
other information
other facts
other details
other bits
more information
notes
note
nota
the practical bits
practical information
practicalities
practical details
good to know
things you need to know
logistics
linkedin sponsored
tags
standort
arbeitsort
einsatzort
arbeitszeit
arbeitszeitmodell
vertragsart
beschaftigungsart
anstellungsart
eintritt
eintrittsdatum
eintrittstermin
startdatum
beginn
starttermin
abteilung
referenznummer
kennziffer
rahmenbedingungen
eckdaten
lieu
lieu de travail
localisation
type de contrat
contrat
type d emploi
horaires
duree
date de debut
debut
temps de travail
reference
informations complementaires
informations pratiques
infos pratiques
ubicacion
lugar de trabajo
localidad
tipo de contrato
tipo de empleo
contrato
jornada
horario
jornada y horario
modalidad
modalidad de trabajo
fecha de inicio
duracion
referencia
informacion adicional
`,
  ],
  [
    'company',
    `
about us
about our company
about the company
about the team
about our team
about our client
about our culture
about the organization
about the organisation
about the department
about the group
about the business
about the product
about the program
about the project
about our product
about our tech
about *
more about us
more about *
who we are
who are we
who is *
our company
our company culture
our story
our history
our mission
our mission and vision
our vision
our values
our culture
our culture and values
our team
our teams
our people
our purpose
our principles
our beliefs
our product
our products
our customers
our clients
our impact
our world
our work
our commitment
our approach
our philosophy
our office
our why
company
company overview
company description
company summary
company profile
company background
company information
company culture
company values
the company
the team
the department
the business
the product
the organization
the organisation
the client
client
client overview
team
meet the team
meet us
team overview
your team
your new team
team description
business unit
background of the company
introduction to *
life at *
working at *
working here
working with us
work at *
work with us
inside *
welcome to *
join us
join our team
join *
come join us
what we do
what we are about
what we are building
what we are working on
what we believe
what we believe in
what we value
what we stand for
what is *
what makes us different
what makes us special
what makes us unique
what makes us tick
what makes this exciting
what does * do
how we work
how we work together
the way we work
the way we do things
how we do it
how we build
how we operate
why *
where you will work
where you will be working
values
culture
mission and values
culture and values
vision
the challenge
the problem
uber uns
uber unser unternehmen
uber das unternehmen
uber das team
uber unser team
uber *
wer wir sind
wer sind wir
wer ist *
wir sind
wir uber uns
das sind wir
das unternehmen
das team
dein team
ihr team
dein neues team
unser team
unser unternehmen
unsere mission
unsere vision
unsere werte
unsere kultur
unser kunde
unser auftraggeber
unternehmen
unternehmensprofil
unternehmensbeschreibung
firmenprofil
was wir machen
was wir tun
was uns ausmacht
was uns auszeichnet
was macht uns aus
wie wir arbeiten
so arbeiten wir
arbeiten bei *
einstieg bei *
warum *
willkommen bei *
qui sommes nous
qui nous sommes
nous sommes
a propos
a propos de nous
a propos de *
a propos d *
l entreprise
notre entreprise
entreprise
la societe
notre societe
societe
presentation de l entreprise
presentation de la societe
description de l entreprise
l equipe
notre equipe
votre equipe
votre future equipe
notre mission
notre vision
nos valeurs
notre culture
notre histoire
notre client
notre ambition
nos engagements
ce que nous faisons
comment nous travaillons
pourquoi *
bienvenue chez *
travailler chez *
rejoignez nous
rejoindre *
quienes somos
quien somos
sobre nosotros
sobre la empresa
sobre el equipo
sobre *
acerca de nosotros
acerca de la empresa
acerca de *
la empresa
nuestra empresa
empresa
descripcion de la empresa
nuestra mision
nuestra vision
nuestros valores
nuestra cultura
nuestra historia
nuestro equipo
el equipo
nuestro cliente
conocenos
que hacemos
como trabajamos
como somos
unete a nosotros
unete a *
trabajar en *
our promise
chi siamo
quem somos
wie zijn wij
over ons
`,
  ],
];

/** Words that may stand before a heading without changing what it is: "Your key responsibilities". */
export const HEADING_LEADS =
  'some of a an the your our my its their this these here is are key main primary principal core general top typical major and then also other ' +
  'job position role important most current specific more below see following ' +
  'dein deine deinen ihr ihre ihren euer eure unser unsere das die der den dies diese hier sind ist und ' +
  'vos votre tes ton ta le la les l nos notre voici quelques et principales principaux ' +
  'tu tus su sus el los las nuestro nuestra nuestros nuestras principales y estas estos algunas algunos';

/** Words that may follow a heading without changing what it is: "Requirements for this role", "Benefits at a glance". */
export const HEADING_TAILS =
  'for of in at to on as with if and or the this that a an our your you we us it is are will be may can would should could ' +
  'role position job work team company include includes including following follow follows below like here see list listed summary section ' +
  'required needed wanted desired necessary involves involve such things frequently mentioned most often less common ' +
  'day typical overview details information please note all both every do have has who what when successful success join ' +
  'candidate candidates person one applicant applicants consist consists contain cover entail entails ' +
  'bei uns und fur als du sie dich dir ihnen in im am zu den die das der dein ihr sind ist umfassen gehort gehoren unter anderem hierbei dabei konkret ' +
  'chez nous vous pour le la les du des de et au en ce cet cette poste seront sont serez ' +
  'con nosotros para el la los las del y en este esta puesto seran son eres';

/**
 * Words inside a line that is a heading by its form (a colon at its end, capitals only, markdown) and in no list above.
 * First hit wins; `*` at the end of an entry takes any ending.
 */
export const HEADING_WORDS: readonly (readonly [SectionKind, string])[] = [
  [
    'unwanted',
    'not needed|do not need|will not need|will not find|do not ask|do not care|not looking for|not required|nicht erforderlich|nicht notig|no necesitas|no pedimos|ne demandons pas',
  ],
  [
    'preferred',
    'nice to have|good to have|great to have|preferred|preferably|bonus point*|bonus if|bonus skill*|extra point*|extra credit|a plus|a bonus|desirable|desired|desirous|advantageous|an advantage|be an advantage|would be great|would be nice|would be lovely|would love it if|an asset|considered asset*|as asset*|stand out|set you apart|ideally|optional|not essential|von vorteil|wunschenswert|pluspunkt*|idealerweise|waren schon|ware schon|serait un plus|les plus|atouts|souhaitable*|appreciee*|apprecies|idealement|se valora*|valorable*|deseable*|puntos extra|lovely|extras|icing|cherry on|would help|head start|points for|points if|sahnehaub*|petit plus|valoraremos|guinda|wunschenswert*',
  ],
  [
    'niche',
    'uncommon|niche|specialized competencies|specialised competencies|specialized skills|specialised skills|less common',
  ],
  ['soft', 'soft skills|personal qualities|personal attributes|interpersonal skills|savoir etre|habilidades blandas'],
  [
    'legal',
    'equal opportunity|equal employment|physical demand*|physical requirement*|working conditions|accommodation*|background check*|privacy|covid*|diversity|non discrimination|work authorization|datenschutz|igualdad de',
  ],
  [
    'benefits',
    'benefits|perks|we offer|can offer|compensation|salary|pay range|pay scale|remuneration|rewards|reasons why|reasons to|in it for you|you will enjoy|will receive|expect from us|wir bieten|vorteile|avantages|nous offrons|nous proposons|ofrecemos|beneficios',
  ],
  [
    'duties',
    'responsibilit*|responsible for|accountab*|duties|tasks|you will do|you will be doing|will be doing|day to day|essential functions|job functions|spend your days|spend your time|what you do|you will work on|will include|a typical day|aufgaben|tatigkeiten|verantwortlich*|missions|responsabilites|taches|funciones|responsabilidades|tareas|encargaras|retos|herausforderungen|defis',
  ],
  [
    'apply',
    'how to apply|to apply|application process|interview process|hiring process|selection process|bewerbung*|pour postuler|processus de recrutement|proceso de seleccion',
  ],
  [
    'required',
    'requirement*|qualification*|required|must have*|must be|looking for|ideal candidate|successful candidate|you have|you bring|you need|you will need|you should|you must|you are|good fit|right fit|great fit|your experience|experience including|your profile|hear from you|minimum|essential|mandatory|need to have|need to succeed|to succeed|to be successful|we expect from|does well|do well|abilities|voraussetzung*|anforderung*|mitbringen|bringst du mit|bringen sie mit|du bringst|profil recherche|votre profil|prerequis|requises|exigences|requisitos|imprescindible*|perfil|buscamos',
  ],
  ['stack', 'tech stack|our stack|technologies we|tools we|stack includes|stack technique|stack tecnologico'],
  ['skills', 'skills|competencies|expertise|kenntnisse|fahigkeiten|competences|conocimientos|competencias|habilidades'],
  ['education', 'education|ausbildung|formation|formacion'],
  [
    'company',
    'about us|about our|who we are|our values|our culture|our mission|uber uns|a propos|qui sommes nous|quienes somos|sobre nosotros',
  ],
];
