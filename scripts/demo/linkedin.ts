/**
 * LinkedIn's new search: a list and a pane with the job. Its marks are keys and test ids, its classes say nothing. (The
 * real page nests lists in paragraphs, which only a script can do; here they stand in `div` and `span`.)
 */
import { descriptionOf, paneScript, wholePage } from './page';
import { escapeMarkup, type DemoPosting } from './posting';

export function linkedinAddress({ id }: DemoPosting): string {
  return `https://www.linkedin.com/jobs/search-results/?currentJobId=${id}`;
}

/** The search with this posting in its pane. */
export function linkedinPage(shown: DemoPosting, all: readonly DemoPosting[]): string {
  const cards = all.map(
    (
      posting,
    ) => `<div class="card" role="button" tabindex="0" data-demo-job="${posting.id}" componentkey="job-card-component-ref-${posting.id}" aria-current="${posting === shown ? 'true' : 'false'}">
<p class="card-title">${escapeMarkup(posting.title)}</p><p>${escapeMarkup(posting.company)}</p><p class="soft">${escapeMarkup(posting.location)}</p><p class="soft">${escapeMarkup(posting.posted)}</p></div>`,
  );
  const body = `<div id="root"><header class="top">Jobs<span>a demo page of Skillight at LinkedIn’s address; nothing is loaded from the network</span></header>
<main id="workspace"><div class="columns"><div class="list" componentkey="SearchResultsMainContent"><p class="count">engineer in Europe</p>${cards.join('')}</div>
<div class="pane" data-sdui-screen="com.linkedin.sdui.flagshipnav.jobs.SemanticJobDetails">${pane(shown)}</div></div></main></div>`;
  return wholePage(titleOf(), body, paneScript(all, 'currentJobId', '[data-sdui-screen]', pane, titleOf));
}

/** The search keeps its own title, whichever job it shows. */
function titleOf(): string {
  return 'engineer | Search | LinkedIn';
}

function pane({ id, title, company, location, posted, pills, description }: DemoPosting): string {
  const companyPage = `https://www.linkedin.com/company/${company.toLowerCase().replaceAll(/[^a-z]+/g, '-')}/life/`;
  const text = descriptionOf(
    description,
    (heading) => `<strong>${heading}<br></strong>`,
    (paragraph) => `${paragraph}<br><br>`,
  );
  return `<div><p><a href="${companyPage}">${escapeMarkup(company)}</a></p>
<p class="title"><a href="https://www.linkedin.com/jobs/view/${id}/?trk=d">${escapeMarkup(title)}</a></p>
<p class="soft"><span>${escapeMarkup(location)}</span><span> </span>·<span> </span><span>${escapeMarkup(posted)}</span><span> </span>·<span> </span><span>Over 100 people clicked apply</span></p>
<div class="pills">${pills.map((pill) => `<button type="button"><span>${escapeMarkup(pill)}</span></button>`).join('')}</div></div>
<div class="about" componentkey="JobDetails_AboutTheJob_${id}"><div data-sdui-component="com.linkedin.sdui.generated.jobseeker.dsl.impl.aboutTheJob"><h2>About the job</h2>
<div><span tabindex="-1" data-testid="expandable-text-box">${text}</span></div></div></div>`;
}
