import { createHmac } from 'node:crypto';
import { isIPv6 } from 'node:net';

/** The eight groups of an IPv6 address, whichever way it is written. */
function groupsOf(address: string): string[] {
  const [left = '', right] = address.split('::');
  const before = left === '' ? [] : left.split(':');
  const after = right === undefined || right === '' ? [] : right.split(':');
  const omitted = right === undefined ? 0 : 8 - before.length - after.length;
  return [...before, ...Array<string>(Math.max(omitted, 0)).fill('0'), ...after];
}

/**
 * Whom an address stands for. One subscriber has a whole /64 of IPv6 addresses, so these count as one; an IPv4
 * address written as IPv6 is that IPv4 address.
 */
export function subscriberOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!isIPv6(address)) return address;
  const network = groupsOf(address.split('%')[0] ?? address).slice(0, 4);
  return `${network.map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`;
}

/** Names a caller in the database without saying who it is: addresses and e-mails are personal data. */
export function pseudonym(secret: string, ...parts: readonly string[]): string {
  return createHmac('sha256', secret).update(JSON.stringify(parts)).digest('base64url');
}
