/**
 * What five hand-written summaries of back-end postings name, as facts: the skills of each, and how it lists them. A baseline
 * beside the role templates; it never enters the user's counts.
 */
import type { Level } from '@/utils/extract/reading';
import type { SkillId } from '@/utils/taxonomy/skill';

/** How many documents there are. */
export const DOCUMENTS = 5;

export interface DocumentSkill {
  readonly skill: SkillId;
  /** Common or core in most documents; named by several; named by one. */
  readonly level: Level;
  /** Documents that name it. */
  readonly n: number;
}

/** A letter a document: r as common, core or a must, p as good to have, m as niche, special or a trend, - not at all. */
const SKILLS = `
rrrrr ci-cd django docker fastapi flask git kubernetes mysql postgresql pytest python
rrrmr aws
rmrmr apache-kafka
rrrr- linux
rrr-r devops rest software-testing sql
rr-rr api databases
rr-mr google-cloud graphql
r-rrr cloud-computing
r-rmr azure
mm-rr go
-rrpr nosql
-mrrr java
rrp-- javascript
rr-r- agile django-orm orm sqlalchemy
rr--r amazon-ec2 amazon-rds amazon-s3 aws-lambda github-actions integration-testing monitoring redis technical-documentation unit-testing
r-rm- api-development test-driven-development
r-r-r message-brokers
r--rr jenkins
mr--r terraform
mm-m- artificial-intelligence machine-learning
mm--r helm oauth
m--mr rust websocket
-r-rr microservices mongodb node-js system-design
--rrr algorithms data-structures
--rpr relational-databases
--prr spring-boot
rr--- scrum unittest
r--r- unix
r---r end-to-end-testing rabbitmq
mm--- audio-processing etl iam llm numpy open-source pandas risk-management signal-processing
m--r- scheduling-systems
m---r openid-connect
-r--r bash code-review
-m-m- data-engineering event-driven-architecture
-m--r infrastructure-as-code jwt
--rr- computer-science version-control
--r-r apache-cassandra container-orchestration containerization high-availability
---rr asynchronous-programming concurrency design-patterns express junit mocha nestjs observability
---mr csharp elastic-stack multithreading
r---- github
m---- beautiful-soup data-pipelines devsecops financial-modelling low-code-development odoo pl-pgsql rbac real-time-systems retool scikit-learn stored-procedures twilio web-scraping zapier
-r--- fault-tolerance
-m--- auth0 banking-software compliance crm fintech geospatial-data hybrid-cloud okta payment-gateways performance-tuning ruby saml scim serverless stripe
--r-- database-management debugging message-queues object-oriented-design software-development software-engineering test-automation
--p-- big-data
---r- asynchronous-processing build-automation celery chai clean-code code-quality continuous-delivery continuous-deployment continuous-integration css-preprocessors dependency-management echo exception-handling fastify fiber gin ginkgo go-chi go-kit gomock gorilla-mux gorm goroutines gradle hapi hibernate high-level-design jdk jest json koa low-level-design maven mockito mongoose networking oop operating-systems prisma server-side-templating socket-io spring test-coverage testify testng typescript unit-js webrtc
---p- cockroachdb influxdb
---m- amazon-bedrock angular apache-spark apollo-federation apollo-graphql azure-ai behavior-driven-development bootstrap caching cpp data-science distributed-computing distributed-systems elasticsearch enterprise-architecture front-end-development functional-programming generative-ai google-cloud-ai graphql-subscriptions hadoop hasura integration-patterns kotlin langchain langgraph low-latency-systems mern-stack messaging-systems openai-api react ruby-on-rails saas schema-stitching svelte systems-programming tailwind-css vector-databases vue-js web-development
----r amazon-api-gateway amazon-cloudwatch amazon-dynamodb amazon-ecs amazon-eks amazon-sqs apache-http-server api-gateway api-security architectural-patterns authentication authorization aws-cloudformation cap-theorem circleci clean-architecture contract-testing distributed-tracing dotnet-core encryption factory-pattern fluentd gitflow gitlab-ci grafana grpc hashing hexagonal-architecture jaeger kong logging loki make monolithic-architecture newman nginx observer-pattern openapi opentelemetry pact parallelism password-security postman prometheus quality-assurance rate-limiting salting scalability singleton-pattern sql-server sso swagger technical-writing
`;

const SOFT_SKILLS = `
rr--- collaboration
-r--r leadership mentoring
--rr- problem-solving
--r-r communication
--r-- adaptability attention-to-detail teamwork time-management
---r- ownership
----r business-acumen
`;

/** What one of them says is sought more than found, and paid for. */
export const SAID_TO_PAY: readonly SkillId[] =
  `multithreading concurrency low-latency-systems event-driven-architecture messaging-systems apache-kafka functional-programming
  apache-spark hadoop distributed-computing distributed-systems elasticsearch elastic-stack observability systems-programming networking
  integration-patterns enterprise-architecture apollo-graphql hasura prisma aws azure google-cloud openai-api google-cloud-ai
  amazon-bedrock azure-ai langchain langgraph vector-databases code-quality test-coverage data-structures algorithms system-design
  operating-systems`.split(/\s+/);

/** What is asked beside skills, with the documents that name it. */
export const DOCUMENT_FACTS = {
  language: { name: 'German', n: 1 },
  years: { least: 4, n: 1 },
  degree: { degree: 'bachelor', n: 1 },
} as const;

/** Most named first, then as the text has them. */
export const DOCUMENT_SKILLS: readonly DocumentSkill[] = read(SKILLS);
export const DOCUMENT_SOFT_SKILLS: readonly DocumentSkill[] = read(SOFT_SKILLS);

function read(text: string): DocumentSkill[] {
  return text
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [said = '', ...skills] = line.split(' ');
      const n = said.replaceAll('-', '').length;
      const core = said.replaceAll(/[^r]/g, '').length;
      const level: Level = core > DOCUMENTS / 2 ? 'required' : n > 1 ? 'preferred' : 'mentioned';
      return skills.map((skill) => ({ skill, level, n }));
    })
    .sort((a, b) => b.n - a.n);
}
