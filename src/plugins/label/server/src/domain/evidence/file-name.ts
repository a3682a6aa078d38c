const LONGEST = 200;

/** Controls of lines and of writing direction: what is seen of a name with one may end differently from the name. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

/**
 * The name under which a file is kept: what stands behind the last slash or backslash, without characters that nobody
 * sees, and without dots and spaces at its ends. A long name is cut before its extension.
 *
 * @returns null when nothing remains that would be a name.
 */
export function fileNameOf(given: string): string | null {
  const [last = ''] = given.split(/[/\\]/).slice(-1);
  const name = last
    .normalize('NFC')
    .replaceAll(UNSEEN, '')
    .replaceAll(/^[.\s]+|[.\s]+$/g, '');
  if (name === '') return null;
  const letters = [...name];
  if (letters.length <= LONGEST) return name;
  const [extension = ''] = /\.[^.]{1,10}$/.exec(name) ?? [];
  return `${letters.slice(0, LONGEST - extension.length).join('')}${extension}`;
}
