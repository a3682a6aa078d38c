/** Longest address that a mail server must take (RFC 5321, 4.5.3.1.3, without its brackets). */
const MAX_LENGTH = 254;

/** A mailbox in ASCII with a domain of at least two labels: what every mail server takes without extensions. */
const MAILBOX =
  /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/;

/**
 * The one way in which an address is written here, so that nobody is written to twice: without the spaces around it
 * and in small letters. No mail server in use tells mailboxes apart by capitals.
 *
 * @returns null when it is no address.
 */
export function normalAddress(text: string): string | null {
  const address = text.trim().toLowerCase();
  return address.length <= MAX_LENGTH && MAILBOX.test(address) && address.indexOf('@') <= 64 ? address : null;
}
