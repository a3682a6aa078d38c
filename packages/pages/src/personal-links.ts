import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

/** Whose link it is, and of which version. */
export interface PersonalLink {
  readonly id: string;
  readonly version: number;
}

/** Issues and reads the links of one purpose. */
export interface PersonalLinks {
  /**
   * The token of a link: `id.version.signature`. The same id and version always give the same token, so that a mail
   * can be written again; nothing secret is stored.
   *
   * @param id letters, digits, `_` and `-`, at most 64.
   * @param version from 1; raising the one that is stored revokes every link issued before.
   */
  issueLink(link: PersonalLink): string;
  /**
   * Whose link a token is; null unless it was issued for this purpose, to the letter. Takes the same time whatever is
   * wrong with it. The caller compares the version with the one that is stored, and may give a wrong one the same
   * answer as a wrong token.
   */
  readLink(token: string): PersonalLink | null;
}

const ID = /^[\w-]{1,64}$/;
const TOKEN = /^([\w-]{1,64})\.([1-9]\d{0,8})\.([\w-]{43})$/;
const SHORTEST_SECRET = 16;

/** Stands in for what a malformed token lacks: no signature is made of dots. */
const NOBODY = ['', '', '0', '.'.repeat(43)] as const;

/**
 * Personal links of one purpose, signed with HMAC-SHA256 under a key that HKDF derives for the purpose: a link of one
 * purpose says nothing about, and does not pass for, one of another.
 *
 * @param secret the root secret, at least 16 characters; whoever knows it can issue links.
 * @param purpose a constant such as `embargo.reading`.
 */
export function personalLinks({ secret, purpose }: { secret: string; purpose: string }): PersonalLinks {
  if (secret.length < SHORTEST_SECRET) {
    throw new Error(`The secret of personal links has fewer than ${SHORTEST_SECRET} characters.`);
  }
  const key = Buffer.from(hkdfSync('sha256', secret, '', `parvis.personal-link.${purpose}`, 32));
  const sign = (id: string, version: string) =>
    createHmac('sha256', key).update(`${purpose}.${id}.${version}`).digest('base64url');

  return {
    issueLink({ id, version }) {
      if (!ID.test(id) || !Number.isInteger(version) || version < 1 || version > 999_999_999) {
        throw new Error('A personal link needs an id of letters, digits, _ and -, and a version from 1.');
      }
      return `${id}.${version}.${sign(id, String(version))}`;
    },

    readLink(token) {
      const [, id = '', version = '', signature = ''] = TOKEN.exec(token) ?? NOBODY;
      // Compared as text: several texts decode to the same bytes, and only one of them was issued.
      const genuine = timingSafeEqual(Buffer.from(signature), Buffer.from(sign(id, version)));
      return genuine ? { id, version: Number(version) } : null;
    },
  };
}
