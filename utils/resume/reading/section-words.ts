/** What the parts of a résumé are called, in English, German, French and Spanish. Compared without case and accents. */

export type ResumeSection =
  'summary' | 'skills' | 'experience' | 'projects' | 'education' | 'languages' | 'certificates' | 'aside' | 'unknown';

/** `aside`: what says nothing of skills: hobbies, people to ask, addresses. */
export const SECTION_WORDS: readonly (readonly [ResumeSection, string])[] = [
  [
    'summary',
    'summary|profile|professional summary|professional profile|about|about me|objective|career objective|personal statement|executive summary|overview|career summary|' +
      'profil|kurzprofil|über mich|zusammenfassung|persönliches profil|zur person|berufliches profil|' +
      'à propos|à propos de moi|profil professionnel|résumé|objectif|présentation|accroche|' +
      'perfil|perfil profesional|sobre mí|resumen|resumen profesional|objetivo|objetivo profesional|extracto',
  ],
  [
    'skills',
    'skills|technical skills|key skills|core skills|core competencies|competencies|expertise|areas of expertise|technologies|tech stack|tools|tools and technologies|technical expertise|technical proficiencies|it skills|computer skills|skill set|programming languages|top skills|proficiencies|technical knowledge|toolbox|my toolbox|toolkit|stack|technology stack|my stack|what i work with|software|software skills|systems|it systems|digital skills|' +
      'kenntnisse|fähigkeiten|it-kenntnisse|edv-kenntnisse|technische kenntnisse|technische fähigkeiten|fachkenntnisse|kompetenzen|technologien|fachliche kompetenzen|kernkompetenzen|kenntnisse und fähigkeiten|technische kompetenzen|weitere kenntnisse|besondere kenntnisse|programmiersprachen|it kompetenzen|qualifikationen|' +
      'compétences|compétences techniques|compétences informatiques|compétences clés|outils|technologies maîtrisées|savoir-faire|informatique|langages|environnement technique|' +
      'competencias|competencias técnicas|habilidades|habilidades técnicas|conocimientos|conocimientos técnicos|conocimientos informáticos|aptitudes|herramientas|tecnologías|informática',
  ],
  [
    'experience',
    'experience|work experience|professional experience|employment|employment history|work history|career history|career|relevant experience|positions|professional background|industry experience|career experience|internships|freelance work|experience highlights|where i have worked|professional journey|' +
      'berufserfahrung|beruflicher werdegang|werdegang|berufspraxis|berufliche erfahrung|berufliche stationen|tätigkeiten|praktische erfahrung|praktika|berufliche laufbahn|berufstätigkeit|berufliche tätigkeit|' +
      'expérience|expériences|expérience professionnelle|expériences professionnelles|parcours professionnel|parcours|emplois|stages|' +
      'experiencia|experiencia laboral|experiencia profesional|trayectoria profesional|historial laboral|trayectoria|prácticas',
  ],
  [
    'projects',
    'projects|selected projects|personal projects|side projects|key projects|open source|open source projects|portfolio|volunteering|volunteer experience|volunteer work|' +
      'projekte|projekterfahrung|ausgewählte projekte|private projekte|eigene projekte|projektliste|ehrenamt|' +
      'projets|projets personnels|réalisations|bénévolat|' +
      'proyectos|proyectos personales|proyectos destacados|voluntariado',
  ],
  [
    'education',
    'education|academic background|academic history|education and training|qualifications|studies|degrees|training|academic qualifications|courses|coursework|schooling|where i studied|' +
      'ausbildung|bildung|bildungsweg|studium|schulbildung|akademische ausbildung|hochschulbildung|bildungsgang|schule|akademischer werdegang|weiterbildung|weiterbildungen|fortbildung|fortbildungen|' +
      'formation|formations|études|diplômes|formation académique|éducation|cursus|parcours académique|' +
      'educación|formación|formación académica|estudios|estudios académicos|educación y formación|formación complementaria|cursos',
  ],
  [
    'languages',
    'languages|language skills|spoken languages|human languages|' +
      'sprachen|sprachkenntnisse|fremdsprachen|' +
      'langues|langues parlées|compétences linguistiques|langues étrangères|' +
      'idiomas|lenguas|competencias lingüísticas|lenguaje|idioma',
  ],
  [
    'certificates',
    'certifications|certificates|licenses and certifications|licenses|awards|awards and certifications|honors and awards|honors|achievements|publications|patents|talks|' +
      'zertifikate|zertifizierungen|auszeichnungen|veröffentlichungen|publikationen|vorträge|' +
      'certificats|distinctions|prix|' +
      'certificaciones|certificados|premios|publicaciones|logros',
  ],
  [
    'aside',
    'interests|hobbies|references|contact|contact information|contact details|personal details|personal information|personal data|hobbies and interests|personal interests|additional information|address|links|' +
      'interessen|freizeit|referenzen|kontakt|kontaktdaten|persönliche daten|persönliche angaben|persönliches|interessen und hobbys|hobbys|privates|sonstiges|' +
      'centres d’intérêt|loisirs|références|coordonnées|informations personnelles|intérêts|divers|état civil|' +
      'intereses|aficiones|referencias|contacto|datos personales|otros datos|información personal|información adicional',
  ],
];
