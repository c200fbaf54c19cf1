/** Roles that work with data, and those that decide what is built. */
import type { RoleText } from './role';

export const DATA_ROLES = [
  {
    id: 'data-engineer',
    named: ['Data engineer', 'Dateningenieur', 'Analytics engineer'],
    text: `
language      python sql | scala java bash | go r
data          etl data-pipelines data-warehousing data-modeling | snowflake bigquery amazon-redshift databricks data-lake postgresql elt nosql | data-vault data-mesh delta-lake apache-iceberg clickhouse duckdb
framework     apache-spark apache-airflow | dbt apache-kafka dagster | apache-flink apache-beam hadoop prefect fivetran airbyte
cloud         aws | azure google-cloud docker kubernetes terraform ci-cd amazon-s3 aws-glue azure-data-factory | amazon-kinesis aws-lambda google-cloud-dataflow
quality       | data-quality data-governance | great-expectations data-lineage data-catalog gdpr
tool          git | agile linux | tableau power-bi looker
special       | streaming-data big-data | machine-learning mlops change-data-capture
`,
  },
  {
    id: 'data-scientist',
    named: ['Data scientist', 'Data-Scientist', 'Applied scientist'],
    text: `
language      python sql | r | scala julia
core          statistics machine-learning | statistical-modeling regression-analysis experimentation a-b-testing feature-engineering time-series-analysis hypothesis-testing | causal-inference bayesian-networks optimization-algorithms
framework     pandas scikit-learn numpy | pytorch tensorflow xgboost jupyter apache-spark | keras lightgbm statsmodels pymc
ml            | deep-learning natural-language-processing predictive-analytics classification clustering computer-vision llm generative-ai | reinforcement-learning rag hugging-face
data          data-analysis | data-visualization etl data-mining bigquery snowflake databricks | big-data
cloud         | aws azure google-cloud docker | amazon-sagemaker vertex-ai azure-machine-learning
tool          git | tableau power-bi matplotlib mlflow | seaborn looker streamlit
`,
  },
  {
    id: 'ml-engineer',
    named: ['Machine learning engineer', 'AI engineer', 'ML engineer', 'KI-Entwickler', 'KI-Ingenieur'],
    text: `
language      python | sql cpp | java go rust
ml            machine-learning deep-learning | llm natural-language-processing generative-ai rag computer-vision fine-tuning model-deployment transformer-models embeddings prompt-engineering | reinforcement-learning ai-agents recommender-modelling diffusion-models quantization
framework     pytorch scikit-learn | tensorflow hugging-face langchain numpy pandas fastapi | jax keras vllm onnx ray langgraph llamaindex
operations    mlops | docker kubernetes ci-cd mlflow model-monitoring feature-stores | kubeflow bentoml nvidia-triton weights-and-biases dvc
cloud         | aws azure google-cloud amazon-sagemaker vertex-ai | amazon-bedrock azure-openai azure-machine-learning cuda
data          | data-pipelines apache-spark vector-databases | apache-airflow apache-kafka pinecone faiss
core          | statistics algorithms data-structures linear-algebra | distributed-training model-evaluation
tool          git | linux agile rest |
`,
  },
  {
    id: 'data-analyst',
    named: ['Data analyst', 'Datenanalyst', 'BI analyst', 'Business intelligence analyst'],
    text: `
language      sql | python r | dax
tool          microsoft-excel power-bi | tableau looker google-analytics | qlik metabase google-sheets power-query alteryx
core          data-analysis data-visualization dashboards | reporting statistics business-intelligence kpis a-b-testing | forecasting cohort-analysis statistical-analysis
data          | etl data-modeling data-quality data-warehousing | snowflake bigquery dbt databricks
practice      | business-analysis requirements-gathering presentation-software | agile jira
`,
  },
  {
    id: 'product-manager',
    named: ['Product manager', 'Produktmanager', 'Product owner'],
    text: `
core          product-management product-roadmaps product-strategy | product-discovery prioritization-frameworks backlog-management user-stories requirements-gathering go-to-market-strategy | product-led-growth pricing okrs
practice      agile | scrum kanban user-research a-b-testing business-analysis | design-thinking safe
data          | data-analysis kpis product-analytics sql | google-analytics amplitude mixpanel
tool          jira | confluence figma miro | productboard notion aha-roadmaps
special       | ux api saas | artificial-intelligence e-commerce
licence       | | cspo pspo
`,
  },
  {
    id: 'project-manager',
    named: ['Project manager', 'Projektleiter', 'Projektmanager', 'Scrum master'],
    text: `
core          project-management project-scheduling risk-management | project-budgeting scope-management resource-planning status-reporting change-management program-management | project-portfolio-management business-process-management
practice      agile | scrum waterfall kanban process-improvement requirements-analysis | safe retrospectives
tool          jira microsoft-excel | microsoft-project confluence microsoft-powerpoint | smartsheet asana monday-com sap
licence       | pmp prince2 csm | pmi-acp capm psm
`,
  },
  {
    id: 'ux-designer',
    named: ['UX designer', 'UI/UX designer', 'Product designer', 'UX-Designer'],
    text: `
core          ux-design ui-design user-research | interaction-design information-architecture usability-testing accessibility visual-design user-flows design-systems | service-design design-thinking motion-design content-design
tool          figma | adobe-creative-cloud sketch miro adobe-illustrator adobe-photoshop | framer adobe-after-effects zeplin axure
craft         wireframing prototyping | responsive-design mobile-design design-handoff | html css
practice      | agile jira | a-b-testing
`,
  },
] as const satisfies readonly RoleText[];
