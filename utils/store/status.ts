/** What the user did with a posting, as far as that leads. */
export const STATUSES = ['interested', 'applied', 'interview', 'offer', 'rejected', 'ignored'] as const;
export type Status = (typeof STATUSES)[number];
