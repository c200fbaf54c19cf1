/** Verbs (and nouns made of them) with which postings say what the person will do, by the kind of work. Data: one kind a block. */
import type { DutyKind } from './reading';

/** Base forms; the inflected ones are made by `duty-forms.ts`. */
export const DUTY_VERBS: Readonly<Record<'en' | 'de' | 'fr' | 'es', readonly (readonly [DutyKind, string])[]>> = {
  en: [
    [
      'build',
      'build rebuild design redesign develop create implement code program write rewrite engineer architect construct produce prototype ship deliver extend enhance improve refactor optimize optimise integrate migrate move port automate automatize ' +
        'model generate assemble fabricate craft draft draw compose convert transform translate containerize package release launch redevelop modernize modernise decompose split instrument tune fine-tune train bring repurpose augment enable productionize ' +
        'configure customize customise set install setup scale accelerate expand grow introduce roll innovate evolve shape invent sketch turn wire weld machine cook bake sew paint print publish edit film record animate illustrate photograph render sculpt solder crimp drill grind plaster lay erect demolish excavate mould forge upholster stitch weave knit plant prune harvest',
    ],
    [
      'operate',
      'operate maintain monitor run support deploy administer troubleshoot debug fix resolve repair patch upgrade update triage manage host serve keep ensure secure protect test verify validate check inspect profile diagnose investigate review audit ' +
        'perform execute handle process orchestrate provision back restore respond own drive clean load unload pack pick ship sort store stock handle calibrate service maintain tend drive deliver transport lift move prevent mitigate meet uphold preserve safeguard watch ' +
        'tune optimize clear balance schedule plan prepare set reconcile take do open lock sweep mop wash iron polish stack weigh count label cut trim water milk lubricate grease commission decommission dismantle refurbish tend chase juggle mix plate wrap haul tow patrol guard escort restock replenish rotate calibrate isolate replace renew rework retire archive harden rotate answer operate steer',
    ],
    [
      'lead',
      'lead manage direct supervise oversee head chair guide drive own champion define set prioritize prioritise plan coordinate coordinate organize organise delegate hire recruit staff steer govern decide promote advocate spearhead establish shape influence approve ' +
        'represent advance deliver strategize align pioneer foster inspire motivate evaluate',
    ],
    [
      'collaborate',
      'collaborate partner work cooperate co-operate liaise interact communicate coordinate engage participate join contribute assist help support share align consult advise discuss negotiate interface meet talk team pair attend facilitate connect bridge ' +
        'interact correspond respond answer follow escalate network listen relay act',
    ],
    [
      'document',
      'document write report record draft present describe explain summarize summarise log catalogue catalog update capture compile file minute note issue archive translate proofread transcribe type',
    ],
    [
      'research',
      'research analyze analyse investigate evaluate explore study assess measure examine experiment survey identify discover forecast predict model benchmark compare interpret monitor gather collect wrangle mine query conduct learn read understand determine estimate test ' +
        'observe sample review track anticipate scout prototype question recommend propose solve think find leverage parse visualize visualise calculate compute derive correlate quantify',
    ],
    [
      'sell',
      'sell market promote pitch prospect negotiate upsell cross-sell acquire close generate cultivate grow advertise brand campaign launch onboard demonstrate demo merchandise retain win convince canvass quote upsell price persuade source procure buy purchase order tender',
    ],
    [
      'care',
      'care nurse treat assist support feed bathe comfort counsel heal assess administer monitor serve greet welcome host help diagnose vaccinate rehabilitate nourish dress transfer safeguard protect supervise prescribe triage titrate recover precept dispense inject suture sterilise sterilize sanitise disinfect chart refer admit discharge seat pour greet',
    ],
    [
      'teach',
      'teach train mentor coach instruct educate tutor guide develop onboard lecture demonstrate advise upskill supervise mark grade assess invigilate',
    ],
    [
      'administer',
      'administer process file schedule book invoice bill reconcile prepare submit maintain enter order purchase receive track record archive coordinate organize organise arrange answer type copy scan verify pay post close count issue register collect distribute sort ' +
        'comply budget account approve authorize control allocate monitor cost dispatch provide complete adhere conduct fill apply assign review follow receive underwrite appraise litigate mediate notarise redline',
    ],
  ],
  de: [
    [
      'build',
      'entwickeln bauen ausbauen aufbauen weiterentwickeln entwerfen konzipieren programmieren implementieren umsetzen realisieren gestalten erstellen automatisieren integrieren migrieren optimieren verbessern modellieren konstruieren schreiben einführen erweitern ' +
        'modernisieren designen erarbeiten etablieren einbinden ablösen montieren fertigen herstellen kochen backen bringen einrichten installieren konfigurieren',
    ],
    [
      'operate',
      'betreiben warten pflegen überwachen betreuen administrieren sicherstellen testen prüfen beheben verantworten sichern steuern bedienen reparieren kontrollieren verarbeiten durchführen lagern kommissionieren verpacken transportieren fahren reinigen instandhalten ausliefern gewährleisten kümmern',
    ],
    [
      'lead',
      'leiten führen planen koordinieren organisieren priorisieren verantworten steuern übernehmen vertreten definieren festlegen treiben vorantreiben entscheiden moderieren',
    ],
    [
      'collaborate',
      'zusammenarbeiten arbeiten unterstützen abstimmen beraten mitwirken mitarbeiten beteiligen austauschen kommunizieren helfen begleiten teilnehmen mitgestalten einbringen',
    ],
    ['document', 'dokumentieren berichten protokollieren präsentieren erfassen verfassen aufbereiten'],
    [
      'research',
      'analysieren untersuchen erforschen auswerten evaluieren bewerten recherchieren ermitteln messen forschen identifizieren beobachten prognostizieren',
    ],
    ['sell', 'verkaufen vermarkten akquirieren gewinnen verhandeln bewerben beraten einkaufen beschaffen'],
    ['care', 'pflegen betreuen versorgen behandeln begleiten helfen assistieren empfangen'],
    ['teach', 'schulen unterrichten ausbilden anleiten trainieren coachen vermitteln lehren einarbeiten'],
    [
      'administer',
      'verwalten bearbeiten buchen kontieren abrechnen erfassen bestellen prüfen terminieren archivieren ablegen vorbereiten erledigen',
    ],
  ],
  fr: [
    [
      'build',
      'développer concevoir construire créer réaliser implémenter programmer améliorer optimiser automatiser intégrer migrer moderniser élaborer mettre produire fabriquer évoluer découper rédiger coder modéliser déployer industrialiser cuisiner préparer faire refondre configurer installer',
    ],
    [
      'operate',
      'maintenir exploiter assurer surveiller administrer superviser garantir fiabiliser tester vérifier contrôler dépanner corriger traiter gérer entretenir réparer suivre veiller nettoyer conduire livrer stocker sécuriser résoudre',
    ],
    [
      'lead',
      'diriger piloter encadrer manager animer coordonner organiser planifier définir gérer superviser prioriser porter décider recruter représenter',
    ],
    [
      'collaborate',
      'collaborer travailler participer accompagner échanger contribuer aider assister conseiller soutenir communiquer intervenir épauler appuyer',
    ],
    ['document', 'documenter rédiger rapporter présenter rendre consigner formaliser renseigner'],
    [
      'research',
      'analyser étudier rechercher évaluer identifier mesurer explorer diagnostiquer proposer recueillir exploiter comprendre',
    ],
    ['sell', 'vendre commercialiser prospecter négocier promouvoir fidéliser conquérir acheter démarcher'],
    ['care', 'soigner accueillir accompagner prendre assister surveiller aider encadrer'],
    ['teach', 'former enseigner sensibiliser transmettre encadrer animer initier'],
    [
      'administer',
      'gérer saisir enregistrer traiter facturer classer établir comptabiliser commander contrôler réceptionner planifier tenir effectuer',
    ],
  ],
  es: [
    [
      'build',
      'desarrollar diseñar construir crear implementar programar mejorar optimizar automatizar integrar migrar modernizar elaborar producir escribir evolucionar reducir sustituir fabricar configurar instalar cocinar modelar desplegar definir ampliar',
    ],
    [
      'operate',
      'mantener operar administrar supervisar garantizar asegurar vigilar monitorizar monitorear probar verificar controlar resolver gestionar atender revisar reparar velar conducir limpiar almacenar ejecutar realizar',
    ],
    [
      'lead',
      'liderar dirigir gestionar coordinar organizar planificar definir priorizar supervisar impulsar encargar representar seleccionar',
    ],
    [
      'collaborate',
      'colaborar trabajar participar apoyar contribuir ayudar acompañar comunicar asistir asesorar interactuar',
    ],
    ['document', 'documentar redactar informar presentar reportar registrar preparar'],
    ['research', 'analizar investigar estudiar evaluar identificar medir explorar proponer recopilar'],
    ['sell', 'vender comercializar negociar captar promover fidelizar comprar prospectar'],
    ['care', 'cuidar atender acompañar asistir recibir acoger'],
    ['teach', 'formar enseñar capacitar impartir tutorizar mentorizar'],
    ['administer', 'gestionar tramitar registrar facturar archivar contabilizar controlar introducir emitir organizar'],
  ],
};

/** Nouns with which an item opens that names no verb: "Documentation", "Aufbau und Pflege automatisierter Tests". */
export const DUTY_NOUNS: readonly (readonly [DutyKind, string])[] = [
  [
    'build',
    'development design implementation creation construction integration migration architecture prototyping coding programming automation optimization optimisation aufbau entwicklung weiterentwicklung erstellung umsetzung einbindung konzeption gestaltung umstellung einführung conception développement réalisation mise desarrollo diseño creación implementación',
  ],
  [
    'operate',
    'maintenance deployment monitoring testing operation operations support troubleshooting performance housekeeping pflege wartung betrieb betreuung überwachung sicherstellung durchführung prüfung api-tests lasttests maintenance suivi supervision mantenimiento guardias soporte vigilancia',
  ],
  [
    'lead',
    'leadership management supervision planning leitung führung planung koordination steuerung verantwortung pilotage encadrement coordination gestión dirección coordinación',
  ],
  [
    'collaborate',
    'collaboration participation coordination liaison communication stakeholder abstimmung zusammenarbeit unterstützung mitarbeit beratung participation échanges colaboración participación apoyo',
  ],
  [
    'document',
    'documentation reporting technical dokumentation berichterstattung rédaction reporting documentación redacción',
  ],
  [
    'research',
    'research analysis evaluation risk auswertung analyse recherche bewertung análisis investigación evaluación',
  ],
  ['sell', 'sales marketing business vertrieb akquise verkauf vente prospection ventas captación'],
  ['care', 'care patient pflege betreuung versorgung accueil soins cuidado atención'],
  ['teach', 'training mentoring coaching teaching schulung anleitung formation encadrement formación'],
  [
    'administer',
    'administration scheduling billing invoicing bookkeeping data filing inventory payroll verwaltung bearbeitung buchhaltung gestion saisie administración facturación',
  ],
];
