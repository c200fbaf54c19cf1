/** Roles outside software. */
import type { RoleText } from './role';

export const OTHER_ROLES = [
  {
    id: 'nurse',
    named: ['Nurse', 'Registered nurse', 'Pflegefachkraft', 'Krankenpfleger', 'Krankenschwester'],
    text: `
craft         nursing patient-care medication-administration vital-signs patient-assessment | wound-care iv-therapy infection-control patient-education care-planning triage patient-safety | phlebotomy pain-management tracheostomy-care chest-tubes telemetry-monitoring blood-transfusions
special       | acute-care long-term-care emergency-care icu pediatrics geriatric-care | oncology palliative-care dialysis perioperative-nursing labor-and-delivery dementia-care
licence       registered-nurse-licence bls | acls cpr | pals lpn-license nmc-registration ccrn tncc praxisanleitung
software      | emr | epic cerner meditech pointclickcare orbis-kis
rule          | hipaa medical-terminology | joint-commission-standards medicare-and-medicaid
`,
  },
  {
    id: 'accountant',
    named: ['Accountant', 'Buchhalter', 'Bilanzbuchhalter', 'Finance accountant'],
    text: `
craft         accounting general-ledger account-reconciliation financial-reporting month-end-close | accounts-payable accounts-receivable financial-statements journal-entries year-end-close budgeting forecasting variance-analysis taxation payroll | cost-accounting internal-controls fixed-asset-accounting consolidation-accounting cash-flow-management vat intercompany-accounting
rule          | gaap ifrs us-gaap hgb | sox asc-606 uk-gaap
software      microsoft-excel | quickbooks sap netsuite datev sap-fi | xero sage dynamics-365-business-central oracle-fusion power-bi
licence       | cpa acca | cma bilanzbuchhalter cima steuerfachangestellter
special       | auditing financial-analysis | audit-readiness transfer-pricing treasury
`,
  },
  {
    id: 'sales',
    named: ['Sales representative', 'Account executive', 'Vertriebsmitarbeiter', 'Account manager', 'Sales manager'],
    text: `
craft         sales business-development prospecting | account-management cold-calling lead-generation b2b-sales contract-negotiation client-relationship-management sales-forecasting solution-selling product-demonstration | enterprise-sales territory-management upselling pre-sales tendering spin-selling
software      crm | salesforce hubspot microsoft-excel | linkedin-sales-navigator dynamics-365-sales pipedrive outreach-io gong-io
practice      | sales-process customer-success pricing | revenue-operations trade-shows market-research
special       | saas | retail-sales international-sales inside-sales
licence       | driving-licence |
`,
  },
  {
    id: 'marketing',
    named: ['Marketing manager', 'Online-Marketing-Manager', 'Digital marketing specialist', 'Content manager'],
    text: `
craft         marketing digital-marketing content-marketing social-media-marketing | email-marketing seo sem copywriting brand-management advertising marketing-analytics | conversion-rate-optimization marketing-automation demand-generation influencer-marketing public-relations product-marketing
software      | google-analytics google-ads hubspot canva meta-ads wordpress | mailchimp salesforce semrush adobe-creative-cloud google-tag-manager marketo
practice      | project-management market-research a-b-testing event-management | kpis budgeting
`,
  },
  {
    id: 'hr',
    named: ['HR manager', 'Recruiter', 'Personalreferent', 'Human resources specialist'],
    text: `
craft         human-resources recruitment onboarding | employee-relations talent-management performance-management interviewing-candidates hr-policies-drafting compensation-and-benefits learning-and-development employer-branding | workforce-planning organizational-development diversity-equity-and-inclusion hr-business-partnering
rule          | labour-law | gdpr collective-bargaining sozialversicherung
software      hris | applicant-tracking-system microsoft-excel workday | personio sap-successfactors adp datev linkedin-recruiter bamboohr
special       | payroll | hr-analytics
licence       | shrm-cp phr cipd |
`,
  },
  {
    id: 'office',
    named: [
      'Office administrator',
      'Administrative assistant',
      'Bürokauffrau',
      'Sachbearbeiter',
      'Executive assistant',
    ],
    text: `
craft         office-administration administrative-support scheduling | correspondence calendar-management data-entry travel-booking minute-taking reception document-management invoicing | expense-reporting event-planning office-supplies-ordering record-keeping procurement
software      microsoft-office microsoft-excel microsoft-outlook | microsoft-word microsoft-powerpoint google-workspace sap | microsoft-teams datev quickbooks
practice      | customer-service telephone-etiquette | bookkeeping project-management
`,
  },
  {
    id: 'customer-service',
    named: ['Customer service representative', 'Kundenberater', 'Customer support agent', 'Call center agent'],
    text: `
craft         customer-service complaint-handling | call-centre order-entry telephone-etiquette upselling troubleshooting live-chat-support technical-support | collections customer-success
software      crm | zendesk salesforce microsoft-office | freshdesk intercom sap
practice      data-entry | kpis correspondence | service-level-management
`,
  },
  {
    id: 'teacher',
    named: ['Teacher', 'Lehrer', 'Lehrkraft'],
    text: `
craft         teaching lesson-planning classroom-management | curriculum-development student-assessment differentiated-instruction parent-communication pedagogy | special-education individualized-education-programs e-learning tutoring
special       | primary-education secondary-education | early-childhood-education language-teaching stem-education vocational-training
licence       teaching-certificate | qualified-teacher-status | background-screening first-aid
software      | google-classroom microsoft-office | moodle learning-management-systems
rule          | safeguarding | key-stage-1 key-stage-2 common-core
`,
  },
  {
    id: 'mechanical-engineer',
    named: ['Mechanical engineer', 'Maschinenbauingenieur', 'Konstrukteur', 'Design engineer'],
    text: `
craft         mechanical-engineering mechanical-design cad | fea gd-and-t engineering-design prototyping materials-science manufacturing-engineering tolerance-analysis bill-of-materials | thermodynamics cfd fluid-mechanics hvac-design hydraulics
software      solidworks | autocad catia siemens-nx ansys autodesk-inventor ptc-creo | matlab plm sap teamcenter
quality       | fmea root-cause-analysis dfm quality-control | six-sigma lean-manufacturing iso-9001 asme-standards
practice      | project-management technical-documentation supplier-management | 3d-printing
`,
  },
  {
    id: 'electrician',
    named: ['Electrician', 'Elektriker', 'Elektroniker', 'Electrical technician'],
    text: `
craft         electrical-work technical-drawing-reading | preventive-maintenance low-voltage-systems electrical-troubleshooting three-phase-power commissioning equipment-maintenance | plc-programming fire-alarm-systems motor-control-centers solar-installation ev-charger-installation high-voltage-systems
rule          electrical-codes electrical-safety | lockout-tagout | bs-7671 nfpa-70e
licence       | driving-licence journeyman-license | electrical-license 18th-edition schaltberechtigung ipaf ecs-card
tool          | hand-tools multimeters | cmms
`,
  },
  {
    id: 'warehouse',
    named: [
      'Warehouse worker',
      'Lagerist',
      'Fachkraft für Lagerlogistik',
      'Logistics coordinator',
      'Warehouse operative',
    ],
    text: `
craft         warehouse-management order-picking packing shipping-and-receiving | inventory-management inventory-counting forklift-operation material-handling load-securement replenishment | cross-docking returns-processing dangerous-goods-handling customs-clearance
software      | rf-scanners warehouse-management-systems sap microsoft-excel | erp pick-to-light
licence       | forklift-certification driving-licence | reach-truck-licence commercial-drivers-license hgv-licence adr-licence
rule          | occupational-health-and-safety | 5s osha fifo-inventory
`,
  },
  {
    id: 'chef',
    named: ['Chef', 'Cook', 'Koch', 'Köchin'],
    text: `
craft         cooking kitchen-management menu-planning | food-cost-control knife-skills catering baking inventory-management | sous-vide butchery
rule          food-safety | haccp allergen-management | food-hygiene-level-2 food-safety-certification
practice      | scheduling par-levels | procure-wizard microsoft-office
`,
  },
] as const satisfies readonly RoleText[];
