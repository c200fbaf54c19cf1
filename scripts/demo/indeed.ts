/** Indeed's search of 2026: cards that carry the job's key, and a pane that is known by its test ids. */
import { descriptionOf, paneScript, wholePage } from './page';
import { escapeMarkup, type DemoPosting } from './posting';

export function indeedAddress({ id }: DemoPosting): string {
  return `https://www.indeed.com/jobs?q=&vjk=${id}`;
}

/** The search with this posting in its pane. */
export function indeedPage(shown: DemoPosting, all: readonly DemoPosting[]): string {
  const cards = all.map(
    (
      posting,
    ) => `<li class="card" data-demo-job="${posting.id}" aria-current="${posting === shown ? 'true' : 'false'}"><div class="job_seen_beacon">
<h2 class="jobTitle card-title" style="margin:0;font-size:15px"><a id="job_${posting.id}" data-jk="${posting.id}" class="jcs-JobTitle" href="/rc/clk?jk=${posting.id}"><span>${escapeMarkup(posting.title)}</span></a></h2>
<span data-testid="company-name">${escapeMarkup(posting.company)}</span><div data-testid="text-location" class="soft">${escapeMarkup(posting.location)}</div></div></li>`,
  );
  const body = `<header class="top">Jobs<span>a demo page of Skillight at Indeed’s address; nothing is loaded from the network</span></header>
<main class="columns"><ul id="mosaic-provider-jobcards" class="list" style="margin:0;padding:0;list-style:none">${cards.join('')}</ul>
<div class="pane" data-testid="viewjob-main-content">${pane(shown)}</div></main>`;
  return wholePage(titleOf(), body, paneScript(all, 'vjk', '[data-testid="viewjob-main-content"]', pane, titleOf));
}

function titleOf(): string {
  return 'Jobs, Employment | Indeed';
}

function pane({ id, title, company, location, pills, description }: DemoPosting): string {
  const companyPage = `/cmp/${company.replaceAll(/[^A-Za-z]+/g, '-')}?campaignid=mobvjcmp&amp;fromjk=${id}`;
  const text = descriptionOf(
    description,
    (heading) => `<h3>${heading}</h3>`,
    (paragraph) => `<p>${paragraph}</p>`,
  );
  return `<div data-testid="desktop-job-header"><h5 role="heading" aria-level="5" class="title" data-testid="vj-job-title">${escapeMarkup(title)}</h5>
<div data-testid="company-info-metadata"><div><div><a href="${companyPage}">${escapeMarkup(company)}</a></div><div dir="ltr" class="soft">${escapeMarkup(location)}</div></div></div>
<div class="pills">${pills.map((pill) => `<button type="button">${escapeMarkup(pill)}</button>`).join('')}</div>
<div data-testid="primary-apply-action"><a href="/applystart?jk=${id}&amp;fromjk=${id}">Apply on company site</a></div></div>
<div data-testid="viewjob-job-content" class="about"><h4 data-testid="vj-job-description-heading">Full job description</h4>
<div class="simple-job-description-html">${text}</div></div>`;
}
