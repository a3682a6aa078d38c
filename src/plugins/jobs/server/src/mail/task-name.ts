/** The task that sends a mail of the outbox. */
export const SEND_MAIL = 'jobs.send-mail';
