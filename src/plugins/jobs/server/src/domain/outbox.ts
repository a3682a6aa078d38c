/** Where a mail of the outbox is. `refused`: its server will never take it. `failed`: the tries are used up. */
export const MAIL_STATES = ['waiting', 'sending', 'sent', 'refused', 'failed', 'cancelled'] as const;

export type MailState = (typeof MAIL_STATES)[number];
