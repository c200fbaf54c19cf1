/** The postings of the demo: all companies and texts are our own inventions. */
import type { DemoPosting } from './posting';

export const DEMO_POSTINGS: readonly DemoPosting[] = [
  {
    board: 'linkedin',
    id: '4501200001',
    title: 'Senior Backend Engineer',
    company: 'Tidewater Robotics',
    location: 'Rotterdam, South Holland, Netherlands',
    posted: '2 days ago',
    pills: ['Hybrid', 'Full-time'],
    description: [
      {
        paragraph:
          'Tidewater Robotics builds the software that moves containers through three of Europe’s busiest ports. Our fleet of autonomous cranes has to react quickly, stay honest about what it knows and go home safely every night. You join a platform team of seven.',
      },
      { heading: 'What you will do' },
      {
        items: [
          'Design and run Python services (FastAPI) that plan the moves of 400 cranes',
          'Own our PostgreSQL schemas and keep queries fast while the data doubles every year',
          'Stream telemetry through Kafka and make it useful for other teams over REST APIs',
          'Ship every day with GitHub Actions, Docker and Kubernetes on AWS',
          'Write the design documents, review code and mentor two junior engineers',
        ],
      },
      { heading: 'What you bring' },
      {
        items: [
          '5+ years of professional experience as a backend engineer',
          'At least 3 years of Python and a good understanding of distributed systems',
          'Strong SQL; you read a query plan before you add an index',
          'Experience with one of Go, Rust or C++ for the parts that must not wait',
          'Terraform, or the will to learn it in your first month',
          'Fluent English, and clear communication with people who are not engineers',
        ],
      },
      { heading: 'Nice to have' },
      { items: ['gRPC and Redis', 'Grafana and Prometheus', 'React, for our internal tools', 'Some Dutch'] },
      { heading: 'What we offer' },
      {
        items: [
          '€75,000 – €95,000 a year, 30 days of leave',
          'Hybrid: two days a week in our office above the old grain warehouse',
          'A budget to excel in whatever you want to learn next',
        ],
      },
      { paragraph: 'No Java experience is needed. We cannot sponsor a visa for this role.' },
    ],
  },
  {
    board: 'linkedin',
    id: '4501200002',
    title: 'Full Stack Developer (TypeScript)',
    company: 'Lumen Ledger',
    location: 'Berlin, Germany',
    posted: '5 hours ago',
    pills: ['Remote', 'Full-time'],
    description: [
      {
        paragraph:
          'Lumen Ledger is the accounting tool that small theatres, cinemas and clubs actually enjoy. We are twelve people in five countries, remote from the first day.',
      },
      { heading: 'Your role' },
      {
        items: [
          'Build features end to end with TypeScript, React and Node.js',
          'Design GraphQL APIs and the PostgreSQL tables behind them',
          'Keep the test suite honest with Playwright and Vitest',
        ],
      },
      { heading: 'Requirements' },
      {
        items: [
          '3+ years with React and TypeScript',
          'Solid HTML, CSS and accessibility',
          'Experience with Node.js (Express or NestJS)',
          'Comfortable with Git, code review and CI/CD',
        ],
      },
      { heading: 'Bonus points' },
      { items: ['Next.js', 'Docker', 'You have worked with accounting software before', 'German (B1 or better)'] },
    ],
  },
  {
    board: 'linkedin',
    id: '4501200003',
    title: 'Data Engineer',
    company: 'Kestrel Health',
    location: 'Dublin, County Dublin, Ireland',
    posted: '1 week ago',
    pills: ['On-site', 'Full-time'],
    description: [
      {
        paragraph:
          'Kestrel Health helps forty hospitals to see where their beds are. We look for a data engineer who likes clean tables more than clever ones.',
      },
      { heading: 'Responsibilities' },
      {
        items: [
          'Build and monitor ELT pipelines with Airflow and dbt on Snowflake',
          'Model hospital data (HL7, FHIR) together with our analysts',
          'Move nightly batch jobs from cron to streaming with Kafka and Spark',
        ],
      },
      { heading: 'Minimum qualifications' },
      {
        items: [
          'Bachelor’s degree in computer science or equivalent experience',
          '4+ years of experience with SQL and Python',
          'Data modelling and data warehousing',
          'Experience with a cloud platform: AWS, Azure or GCP',
        ],
      },
      { heading: 'Preferred qualifications' },
      { items: ['Scala', 'Terraform and Docker', 'Tableau or Power BI', 'Knowledge of GDPR in healthcare'] },
    ],
  },
  {
    board: 'indeed',
    id: '5c4a1e0b7d92f301',
    title: 'DevOps Engineer',
    company: 'Juniper Freight',
    location: 'Portland, OR',
    posted: '3 days ago',
    pills: ['$130,000 - $155,000 a year', 'Full-time'],
    description: [
      {
        paragraph:
          'Juniper Freight moves furniture, pianos and the odd canoe along the west coast. Our dispatch software must be up when the trucks are.',
      },
      { heading: 'The job' },
      {
        items: [
          'Run our Kubernetes clusters on AWS (EKS) and everything that is defined in Terraform',
          'Build CI/CD pipelines in GitLab CI and keep deployments boring',
          'Take part in the on-call rotation, one week in six',
        ],
      },
      { heading: 'You must have' },
      {
        items: [
          '4+ years of Linux administration',
          'Hands-on experience with Kubernetes, Helm and Docker',
          'Scripting in Python or Bash',
          'Monitoring with Prometheus and Grafana',
        ],
      },
      { heading: 'It would be great if you had' },
      { items: ['Ansible', 'AWS Certified Solutions Architect', 'Experience with PostgreSQL operations'] },
    ],
  },
  {
    board: 'indeed',
    id: '5c4a1e0b7d92f302',
    title: 'Senior Accountant',
    company: 'Harbour & Pine Hotels',
    location: 'Seattle, WA',
    posted: 'today',
    pills: ['$85,000 - $98,000 a year', 'Full-time', 'Hybrid work'],
    description: [
      {
        paragraph:
          'Harbour & Pine runs nine small hotels by the sea. You close the books for all of them and explain the numbers to the people who run them.',
      },
      { heading: 'Duties' },
      {
        items: [
          'Month-end close, account reconciliation and financial reporting under US GAAP',
          'Budgeting and forecasting with the hotel managers',
          'Support the yearly external audit',
        ],
      },
      { heading: 'Qualifications' },
      {
        items: [
          'Bachelor’s degree in accounting or finance, CPA preferred',
          '5+ years of accounting experience',
          'Advanced Microsoft Excel (pivot tables, VLOOKUP)',
          'Experience with NetSuite or SAP',
          'Attention to detail and good communication skills',
        ],
      },
      { heading: 'Nice to have' },
      { items: ['SQL and Power BI', 'Experience in hospitality'] },
    ],
  },
];
