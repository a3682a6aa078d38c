import { pointerTo } from '../domain/scoring-error';

/** What a text that is read as JSON must not hold, though a parser would take it. */
export type Surprise =
  | { readonly code: 'TOO_DEEP' | 'NOT_UNICODE'; readonly path: string }
  | { readonly code: 'DOUBLED_KEY'; readonly path: string; readonly field: string };

/** How deep arrays and objects may stand in each other. */
const DEEPEST = 64;

interface Open {
  /** The keys of an object so far; null of an array. */
  readonly keys: Set<string> | null;
  /** The step that leads to what is being read. */
  step: string | number;
}

/** The end of the text token that begins at a quotation mark; of one that is never closed, the end of all. */
function endOfText(json: string, begin: number): number {
  let at = begin + 1;
  while (at < json.length && json[at] !== '"') at += json[at] === '\\' ? 2 : 1;
  return at + 1;
}

/** Half of a character that is written in two escapes: what stands for it in UTF-8 stands for each other half, too. */
const isBroken = (token: string): boolean =>
  /\\ud/i.test(token) && /\p{Surrogate}/u.test(String(JSON.parse(token)));

/** Whether the text that ends here names what follows. */
function isKey(json: string, end: number): boolean {
  const colon = /\s*:/y;
  colon.lastIndex = end;
  return colon.test(json);
}

/**
 * Looks through a JSON text for what a parser passes over in silence: a key that stands twice in an object, of
 * which only the last would count, nesting without end, and halves of characters, which no hash tells apart.
 *
 * @param json a text that JSON.parse accepts, or refuses: it is looked through before anything is built from it.
 * @throws SyntaxError for a key, or another text with escapes, that is no JSON.
 */
export function scanJson(json: string): Surprise | null {
  const open: Open[] = [];
  const path = () => pointerTo(...open.map(({ step }) => step));
  for (let at = 0; at < json.length; at += 1) {
    const sign = json[at];
    const here = open.at(-1);
    if (sign === '{' || sign === '[') {
      if (open.length === DEEPEST) return { code: 'TOO_DEEP', path: path() };
      open.push({ keys: sign === '{' ? new Set() : null, step: 0 });
    } else if (sign === '}' || sign === ']') {
      open.pop();
    } else if (sign === ',' && here?.keys === null && typeof here.step === 'number') {
      here.step += 1;
    } else if (sign === '"') {
      const end = endOfText(json, at);
      const token = json.slice(at, end);
      if (isBroken(token)) return { code: 'NOT_UNICODE', path: path() };
      if (here !== undefined && here.keys !== null && isKey(json, end)) {
        const field = String(JSON.parse(token));
        here.step = field;
        if (here.keys.has(field)) return { code: 'DOUBLED_KEY', path: path(), field };
        here.keys.add(field);
      }
      at = end - 1;
    }
  }
  return null;
}
