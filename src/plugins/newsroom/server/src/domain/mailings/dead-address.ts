/**
 * Whether a refusal says that there is no such mailbox, for good: nobody should write there again. Enhanced codes 5.1.x
 * speak of the address (RFC 3463); a policy (5.7.x) or a full mailbox (5.2.2) may be another matter tomorrow.
 *
 * @param code as the outbox keeps it: `550 5.1.1`, or `550` of a server that says no more.
 */
export function isDeadAddress(code: string): boolean {
  const [, basic, enhanced] = /^(5\d\d)(?: (5\.\d{1,3}\.\d{1,3}))?$/.exec(code) ?? [];
  if (basic === undefined) return false;
  return enhanced === undefined ? basic === '550' || basic === '553' : /^5\.1\.(?:[1236]|10)$/.test(enhanced);
}
