/** Where a mail of the outbox is. `refused`: its server will never take it. `failed`: the tries are used up. */
export const MAIL_STATES = ['waiting', 'sending', 'sent', 'refused', 'failed', 'cancelled'] as const;

export type MailState = (typeof MAIL_STATES)[number];

/**
 * From where a mail may come into each state. What ended a crash half-way is found `sending` and is sent again. A mail
 * that was cancelled on its way and then accepted has been sent: that is what is true.
 */
export const COMES_FROM: Readonly<Record<MailState, readonly MailState[]>> = {
  waiting: ['sending'],
  sending: ['waiting', 'sending', 'failed'],
  sent: ['sending', 'cancelled'],
  refused: ['sending'],
  failed: ['waiting', 'sending'],
  cancelled: ['waiting', 'sending'],
};

/** States in which nothing more happens by itself. */
export const SETTLED: readonly MailState[] = ['sent', 'refused', 'failed', 'cancelled'];

/** How far the mails of a group are; `waiting` includes those on their way. */
export type MailCounts = Readonly<Record<Exclude<MailState, 'sending'>, number>>;

/** Counts of single states, put together. */
export function countMails(
  counts: readonly { readonly state: MailState; readonly count: number }[],
): MailCounts {
  const of = (...states: readonly MailState[]): number =>
    counts.filter(({ state }) => states.includes(state)).reduce((sum, { count }) => sum + count, 0);
  return {
    waiting: of('waiting', 'sending'),
    sent: of('sent'),
    refused: of('refused'),
    failed: of('failed'),
    cancelled: of('cancelled'),
  };
}
