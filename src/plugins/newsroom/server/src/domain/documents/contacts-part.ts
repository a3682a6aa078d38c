import type { Line } from './line';
import type { ContactsPart } from './outline-parts';
import type { Contact } from './release';
import { spokenNumber } from './telephone';

/** Those who answer on a day (YYYY-MM-DD). */
export const answeringOn = (day: string, contacts: readonly Contact[]): Contact[] =>
  contacts.filter(
    ({ validFrom, validTo }) =>
      (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo),
  );

/** The contacts that the press may know; nothing when there is none. */
export function contactsPart(contacts: readonly Contact[]): ContactsPart[] {
  const open = contacts.filter(({ internal }) => !internal);
  if (open.length === 0) return [];
  return [
    {
      kind: 'contacts',
      title: open.length === 1 ? 'Contact presse' : 'Contacts presse',
      contacts: open.map((contact) => ({ name: contact.name, lines: linesOf(contact) })),
    },
  ];
}

function linesOf({ role, organisation, email, phone }: Contact): Line[] {
  const position = [role, organisation].filter((part) => part !== null).join(', ');
  const lines: (Line | null)[] = [
    position === '' ? null : { text: position, url: null },
    email === null ? null : { text: email, url: `mailto:${email}` },
    phone === null ? null : { text: spokenNumber(phone), url: `tel:${phone}` },
  ];
  return lines.filter((line) => line !== null);
}
