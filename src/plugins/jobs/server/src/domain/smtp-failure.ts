/** What is known of a failed sending, as nodemailer says it. */
export interface SmtpError {
  /** The server's answer, beginning with its code: `550 5.1.1 …`. */
  readonly response?: string;
  /** The command that was answered. */
  readonly command?: string;
  /** nodemailer's or Node's own code, such as `ETIMEDOUT`. */
  readonly code?: string;
}

/** What follows from a failed sending: `refused` concerns this recipient for ever, anything else may pass. */
export interface SmtpFailure {
  readonly kind: 'refused' | 'try-again';
  /** `550 5.1.1` or `ETIMEDOUT`: never the sentence of the answer, in which the address may stand. */
  readonly code: string;
}

/** Answers to these commands are about the recipient or the mail; others about the sender, or the way there. */
const ABOUT_THE_MAIL: ReadonlySet<string> = new Set(['RCPT TO', 'DATA']);

const ANSWER = /^([245]\d\d)(?:[ -]([245]\.\d{1,3}\.\d{1,3}))?/;

/** Judges a failed sending by RFC 5321, 4.2.1: 5yz is permanent, 4yz passes; no answer at all passes as well. */
export function judgeFailure({ response = '', command = '', code }: SmtpError): SmtpFailure {
  const [, reply, enhanced] = ANSWER.exec(response) ?? [];
  if (reply === undefined) return { kind: 'try-again', code: code ?? 'UNKNOWN' };
  const refused = reply.startsWith('5') && ABOUT_THE_MAIL.has(command);
  return {
    kind: refused ? 'refused' : 'try-again',
    code: enhanced === undefined ? reply : `${reply} ${enhanced}`,
  };
}
