/** Roles that build, run and check software. */
import type { RoleText } from './role';

export const SOFTWARE_ROLES = [
  {
    id: 'frontend',
    named: ['Frontend developer', 'Frontend-Entwickler', 'Front-end engineer', 'UI developer'],
    text: `
language      javascript typescript html css | sass | webassembly
framework     react | next-js vue-js angular redux tailwind-css react-router | svelte astro remix tanstack-query zustand three-js bootstrap storybook
frontend      responsive-design web-performance | accessibility state-management single-page-applications server-side-rendering component-libraries design-systems cross-browser-compatibility | progressive-web-apps web-components micro-frontends core-web-vitals internationalization wai-aria
api           rest | graphql websocket apollo-client json |
testing       unit-testing jest | react-testing-library cypress playwright end-to-end-testing vitest | visual-regression-testing
tool          git npm | vite webpack eslint figma ci-cd agile scrum code-review | prettier pnpm turborepo browser-devtools
special       | | ux-design seo web-standards web-design d3
`,
  },
  {
    id: 'fullstack',
    named: ['Full-stack developer', 'Fullstack-Entwickler', 'Full stack engineer'],
    text: `
language      javascript typescript html css | python java node-js | php go csharp ruby
framework     react | next-js express nestjs angular vue-js tailwind-css django spring-boot | laravel ruby-on-rails redux prisma
frontend      | responsive-design web-performance accessibility single-page-applications |
data          sql postgresql | mysql mongodb redis nosql orm | elasticsearch supabase firebase
api           rest | graphql api-design websocket | webhooks trpc
cloud         | docker aws ci-cd kubernetes github-actions google-cloud azure | vercel terraform serverless
testing       unit-testing | jest cypress playwright integration-testing end-to-end-testing | test-driven-development
security      | authentication oauth | jwt owasp
tool          git | agile scrum code-review linux jira npm |
special       | | openai-api llm microservices mern-stack stripe
`,
  },
  {
    id: 'mobile-android',
    named: ['Android developer', 'Android-Entwickler', 'Android engineer'],
    text: `
language      kotlin | java kotlin-coroutines | dart
framework     android android-jetpack jetpack-compose | retrofit room-android dagger hilt rxjava okhttp | kotlin-multiplatform flutter react-native
architecture  mvvm | clean-architecture dependency-injection | mvp-pattern
api           rest | graphql push-notifications firebase | bluetooth-low-energy
testing       unit-testing | junit espresso mockito ui-testing | robolectric
tool          git android-studio | gradle google-play ci-cd agile firebase-crashlytics | fastlane bitrise proguard
`,
  },
  {
    id: 'mobile-ios',
    named: ['iOS developer', 'iOS-Entwickler', 'iOS engineer'],
    text: `
language      swift | objective-c swift-concurrency |
framework     ios swiftui uikit | combine-apple core-data auto-layout | rxswift core-ml arkit avfoundation widgetkit storekit
architecture  mvvm | clean-architecture viper-architecture dependency-injection |
api           rest | graphql push-notifications | core-bluetooth
testing       unit-testing | xctest ui-testing | xcuitest
tool          git xcode | app-store testflight ci-cd agile cocoapods swiftpm | fastlane instruments-xcode
`,
  },
  {
    id: 'mobile-cross',
    named: ['Mobile developer', 'App-Entwickler', 'React Native developer', 'Flutter developer'],
    text: `
language      javascript typescript | dart | swift kotlin
framework     react-native | flutter expo redux | ionic capacitor-js reanimated
architecture  mobile-development | state-management cross-platform-development | mvvm
api           rest | graphql push-notifications firebase | deep-linking
testing       | jest unit-testing detox | maestro-mobile
tool          git | app-store google-play ci-cd agile | fastlane bitrise xcode android-studio
`,
  },
  {
    id: 'devops',
    named: [
      'DevOps engineer',
      'Site reliability engineer',
      'SRE',
      'Platform engineer',
      'Cloud engineer',
      'DevOps-Ingenieur',
    ],
    text: `
cloud         kubernetes docker aws | azure google-cloud helm amazon-eks serverless | openshift aks gke istio service-mesh cloud-cost-optimization multi-cloud
automation    terraform infrastructure-as-code ci-cd | ansible github-actions gitlab-ci jenkins argo-cd gitops | aws-cloudformation pulumi puppet chef packer crossplane kustomize
language      bash python | go shell-scripting | powershell groovy hcl
observability monitoring prometheus grafana | observability logging elastic-stack opentelemetry datadog alerting incident-management | new-relic loki splunk pagerduty jaeger slos
core          linux networking | dns load-balancing tcp-ip high-availability disaster-recovery site-reliability-engineering | capacity-planning chaos-engineering postmortems nginx
security      | iam secrets-management devsecops hashicorp-vault | zero-trust container-security policy-as-code trivy
data          | sql postgresql redis apache-kafka | mysql elasticsearch
tool          git | agile jira | backstage artifactory
licence       | | cka aws-certification hashicorp-terraform-associate
`,
  },
  {
    id: 'security',
    named: [
      'Security engineer',
      'Cybersecurity analyst',
      'IT-Security-Engineer',
      'Security analyst',
      'Penetration tester',
    ],
    text: `
core          information-security network-security | application-security cloud-security cryptography threat-modeling zero-trust security-architecture | malware-analysis reverse-engineering digital-forensics ai-security
practice      vulnerability-management incident-response | penetration-testing security-risk-management threat-intelligence security-operations threat-hunting secure-coding | red-teaming bug-bounty security-awareness-training
tool          siem | splunk burp-suite wireshark nessus crowdstrike microsoft-defender | metasploit nmap snyk azure-sentinel ibm-qradar checkmarx
rule          owasp-top-10 | iso-27001 nist-csf gdpr mitre-att-and-ck | soc-2 pci-dss nis2 hipaa dora-regulation tisax
access        iam | sso multi-factor-authentication rbac active-directory oauth saml | privileged-access-management okta cyberark
cloud         | aws azure kubernetes devsecops ci-cd | terraform google-cloud container-security
language      python | bash powershell sql | go c java
licence       | cissp comptia-security-plus oscp | ceh cism cisa giac ccsp
`,
  },
  {
    id: 'qa',
    named: ['QA engineer', 'Test engineer', 'Software tester', 'Testingenieur', 'SDET', 'Test automation engineer'],
    text: `
testing       test-automation functional-testing regression-testing test-case-design | manual-testing api-testing integration-testing performance-testing exploratory-testing test-strategy test-planning user-acceptance-testing | security-testing accessibility-testing mobile-testing behavior-driven-development contract-testing load-testing
tool          selenium jira | playwright cypress postman appium testrail jmeter cucumber | xray grafana-k6 browserstack rest-assured robot-framework gatling
language      | python java javascript typescript sql | csharp gherkin
framework     | pytest junit testng jest | webdriverio mocha
cloud         | ci-cd jenkins git docker github-actions | aws kubernetes azure-devops
practice      agile quality-assurance | scrum defect-management test-management | continuous-testing
licence       | istqb |
`,
  },
  {
    id: 'embedded',
    named: ['Embedded software engineer', 'Embedded-Entwickler', 'Firmware engineer'],
    text: `
language      c cpp | python assembly | rust micropython
core          embedded-systems microcontrollers rtos | firmware-development embedded-linux device-drivers low-power-design | fpga signal-processing functional-safety
tool          git | jtag oscilloscope gdb cmake logic-analyzers | yocto buildroot keil simulink
hardware      | stm32 arm-cortex-m freertos | esp32 zephyr-rtos nvidia-jetson vhdl
api           uart spi i2c | can-bus bluetooth-low-energy ethernet tcp-ip mqtt | zigbee modbus lorawan usb
rule          | misra-c | iso-26262 autosar iec-61508 iec-62304 aspice
testing       | unit-testing debugging hardware-in-the-loop-testing | static-analysis
`,
  },
  {
    id: 'it-support',
    named: [
      'IT support specialist',
      'System administrator',
      'IT-Support',
      'Systemadministrator',
      'Fachinformatiker Systemintegration',
    ],
    text: `
core          technical-support troubleshooting windows | networking hardware-troubleshooting systems-administration it-operations | linux macos
tool          active-directory microsoft-365 | windows-server microsoft-exchange intune servicenow jira-service-management remote-desktop-services | citrix vmware jamf group-policy topdesk
network       | tcp-ip dns dhcp vpn firewalls | cisco wi-fi voip
language      | powershell | bash python
practice      | itsm incident-management backup-and-recovery patch-management | it-asset-management technical-documentation
licence       | itil | comptia-a-plus comptia-network-plus ccna microsoft-certification
`,
  },
] as const satisfies readonly RoleText[];
