/**
 * Back-end roles. The common part is what five collections of back-end postings agree upon; what each of them calls common
 * or core is required here, what it calls good to have or specialised preferred, and what it calls niche mentioned.
 */
import type { RoleText } from './role';

const COMMON = `
core          data-structures algorithms system-design design-patterns oop | distributed-systems concurrency multithreading scalability | functional-programming systems-programming networking
architecture  microservices api-design | event-driven-architecture clean-architecture caching serverless high-availability | hexagonal-architecture domain-driven-design integration-patterns enterprise-architecture cap-theorem fault-tolerance
data          sql postgresql relational-databases | mysql nosql mongodb redis orm | apache-cassandra amazon-dynamodb sql-server elasticsearch database-indexing pl-pgsql
cloud         docker aws ci-cd | kubernetes google-cloud azure github-actions jenkins cloud-computing infrastructure-as-code terraform | gitlab-ci circleci aws-cloudformation helm amazon-ec2 amazon-s3 amazon-rds aws-lambda hybrid-cloud
api           rest | graphql grpc websocket apache-kafka rabbitmq message-brokers openapi | amazon-sqs api-gateway kong amazon-api-gateway apollo-graphql webhooks swagger
security      | authentication authorization oauth jwt api-security openid-connect | sso saml scim rbac iam okta auth0 encryption rate-limiting devsecops
observability | monitoring logging observability prometheus grafana | elastic-stack opentelemetry jaeger fluentd loki distributed-tracing
testing       unit-testing | integration-testing test-driven-development end-to-end-testing test-coverage code-quality | behavior-driven-development contract-testing pact postman newman
tool          git linux | github bash agile scrum code-review technical-documentation | gitflow nginx apache-http-server make open-source
special       | | apache-spark hadoop etl numpy pandas llm openai-api langchain langgraph vector-databases amazon-bedrock payment-gateways stripe web-scraping geospatial-data audio-processing scheduling-systems retool zapier
`;

export const BACKEND_ROLES = [
  {
    id: 'backend',
    named: ['Backend developer', 'Backend-Entwickler', 'Backend engineer'],
    text: `${COMMON}
language      | python java node-js go csharp | rust ruby kotlin scala php
framework     | django fastapi spring-boot express nestjs | flask gin dotnet
`,
  },
  {
    id: 'backend-python',
    named: ['Python developer', 'Python-Entwickler', 'Python engineer'],
    text: `${COMMON}
language      python | javascript | go java rust
framework     django fastapi flask | sqlalchemy django-orm celery django-rest-framework pydantic asyncio | alembic aiohttp gunicorn uvicorn beautiful-soup odoo scikit-learn
testing       pytest | unittest | hypothesis-python
tool          | poetry pip | mypy ruff
`,
  },
  {
    id: 'backend-java',
    named: ['Java developer', 'Java-Entwickler', 'Java engineer'],
    text: `${COMMON}
language      java | kotlin | scala groovy
framework     spring spring-boot hibernate | jpa spring-security spring-data jdk exception-handling | quarkus micronaut spring-cloud apache-camel jdbc project-reactor
testing       junit | mockito testng | testcontainers
tool          maven | gradle jenkins intellij-idea | sonarqube apache-tomcat
`,
  },
  {
    id: 'backend-node',
    named: ['Node.js developer', 'Node.js-Entwickler', 'Node engineer', 'JavaScript backend'],
    text: `${COMMON}
language      node-js typescript javascript | asynchronous-programming json
framework     express nestjs | fastify koa prisma mongoose socket-io | hapi typeorm sequelize webrtc
frontend      | | react angular vue-js svelte tailwind-css bootstrap server-side-templating css-preprocessors mern-stack
testing       jest | mocha chai | unit-js supertest
tool          npm | yarn pnpm eslint | webpack
`,
  },
  {
    id: 'backend-go',
    named: ['Go developer', 'Golang developer', 'Go-Entwickler', 'Go engineer'],
    text: `${COMMON}
language      go goroutines concurrency | multithreading | rust cpp
framework     gin | echo fiber gorm grpc | go-chi go-kit gorilla-mux sqlc cobra
data          | | cockroachdb influxdb etcd
testing       | testify | ginkgo gomock
`,
  },
  {
    id: 'backend-dotnet',
    named: ['.NET developer', '.NET-Entwickler', 'C# developer', 'C#-Entwickler'],
    text: `${COMMON}
language      csharp dotnet | typescript | fsharp vbnet
framework     asp-net-core entity-framework | linq dotnet-core signalr dependency-injection | blazor mediatr dapper serilog wpf
data          sql-server | t-sql |
cloud         azure | azure-devops azure-functions | azure-service-bus
testing       | xunit nunit | moq specflow
tool          visual-studio | nuget resharper |
`,
  },
] as const satisfies readonly RoleText[];
