/** A posting of the demo, before a board's layout is put around it. */

/** One block of a description. */
export type Block =
  { readonly paragraph: string } | { readonly heading: string } | { readonly items: readonly string[] };

export interface DemoPosting {
  readonly board: 'linkedin' | 'indeed';
  /** As the board writes it: ten digits on LinkedIn, sixteen hexadecimal ones on Indeed. */
  readonly id: string;
  readonly title: string;
  readonly company: string;
  readonly location: string;
  readonly posted: string;
  /** What stands on the pills under the title. */
  readonly pills: readonly string[];
  readonly description: readonly Block[];
}

/** Text for a place in markup. */
export function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
