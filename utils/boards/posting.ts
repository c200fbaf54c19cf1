/** What a board says about one job. Plain data. */

/** The job at its board: `linkedin:4374244548`. The history's key. */
export type PostingKey = string;

export interface Posting {
  readonly key: PostingKey;
  /** The board's id: `linkedin`. */
  readonly board: string;
  /** The board's own id of the job. */
  readonly id: string;
  /** The address to come back to, without tracking parameters. */
  readonly url: string;
  readonly title: string;
  readonly company: string | null;
  readonly location: string | null;
  /** The description as a reader sees it, lines parted by \n. All offsets count UTF-16 units of this text. */
  readonly text: string;
  /** What the board says of its age, as written ("2 days ago"); absent where it says nothing. */
  readonly claim?: string;
}
