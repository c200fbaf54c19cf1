/** The résumé that the demo reads. Nobody in it exists. */
export const DEMO_RESUME = {
  name: 'Mara Velden, resume.md',
  text: `# Mara Velden
Senior Backend Engineer · Utrecht · mara.velden@example.org

## Experience

### Senior Backend Engineer, Haverkamp Logistics
*March 2021 – present*
- Payment and booking services in Python and FastAPI on PostgreSQL and Redis
- Moved eleven services from virtual machines to Kubernetes on AWS, with Terraform
- Took the on-call rotation from forty alarms a week to three (Prometheus, Grafana)

### Backend Developer, Tulp Software
*September 2017 – February 2021*
- Django and Celery for the order system of four bakeries; REST APIs for their shops
- TypeScript and React for the planners' screens
- Docker, GitHub Actions, code review

## Skills
Python, Go (2 years), SQL, Linux, Bash, Git, Kafka

## Education
Bachelor of Science in Computer Science, Utrecht University, 2017

## Languages
Dutch (native), English (C1), German (B1)
`,
};
