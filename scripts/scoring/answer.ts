import { closeSync, openSync, readSync } from 'node:fs';
import {
  type Checked,
  type ErrorFile,
  errorSentence,
  type Sentence,
} from '../../src/plugins/scoring/server/src/engine';

/** What a command answers instead of a result: a stable code, and what to do in both languages. */
interface CommandError {
  readonly code: string;
  readonly message: Sentence;
}

/** Ends a command with an error. */
class NoAnswer extends Error {
  constructor(readonly error: CommandError) {
    super(error.code);
  }
}

/** A value that was checked. @throws NoAnswer with what is wrong. */
export function rightOf<Value>(checked: Checked<Value>): Value {
  if (checked.ok) return checked.value;
  const { code, ...where } = checked.error;
  throw new NoAnswer({ code, ...where, message: errorSentence(checked.error) });
}

function badUse(use: string): NoAnswer {
  return new NoAnswer({
    code: 'USAGE',
    message: {
      fr: `La commande s’écrit ainsi\u202f: ${use}`,
      en: `The command is written like this: ${use}`,
    },
  });
}

/** Reads the arguments of a command. @throws NoAnswer with how the command is written. */
export function wrongUse<Result>(use: string, read: () => Result): Result {
  try {
    return read();
  } catch {
    throw badUse(use);
  }
}

/** One of the words that an argument may be. @throws NoAnswer with how the command is written. */
export function oneOf<Word extends string>(
  words: readonly Word[],
  given: string | undefined,
  use: string,
): Word {
  const word = words.find((one) => one === given);
  if (word === undefined) throw badUse(use);
  return word;
}

/** More bytes than the longest text that is read (contract/read-file.ts) can have. */
const MOST_BYTES = 40_000_001;
const PORTION = 1_000_000;

/** What a file begins with: all of it, unless it is far too long or has no end. */
function bytesOf(path: string): Buffer {
  const file = openSync(path, 'r');
  try {
    const portions: Buffer[] = [];
    for (let length = 0; length < MOST_BYTES; ) {
      const portion = Buffer.alloc(PORTION);
      const read = readSync(file, portion);
      if (read === 0) break;
      portions.push(portion.subarray(0, read));
      length += read;
    }
    return Buffer.concat(portions);
  } finally {
    closeSync(file);
  }
}

/**
 * The text of a file that was named.
 *
 * @throws NoAnswer when it was not named, cannot be read, or is not in UTF-8, as JSON is.
 */
export function textOfFile(path: string | undefined, file: ErrorFile, use: string): string {
  if (path === undefined) throw badUse(use);
  const bytes = readable(path);
  // The last character of what is cut off may be broken; what is that long is refused for its length.
  if (bytes.length >= MOST_BYTES) return bytes.toString('latin1');
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return rightOf({ ok: false, error: { file, path: '', code: 'NOT_JSON' } });
  }
}

function readable(path: string): Buffer {
  try {
    return bytesOf(path);
  } catch {
    const message = {
      fr: `Le fichier ${path} ne peut être lu\u202f: vérifiez son nom et ses droits.`,
      en: `The file ${path} cannot be read: check its name and permissions.`,
    };
    throw new NoAnswer({ code: 'FILE_UNREADABLE', message });
  }
}

const print = (value: object): void => {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
};

/** Prints what a command works out as JSON, exit code 0; or `{ "error": … }`, exit code 1, never a stack trace. */
export function answer(work: () => object): void {
  try {
    print(work());
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    print({ error: error.error });
    process.exitCode = 1;
  }
}
