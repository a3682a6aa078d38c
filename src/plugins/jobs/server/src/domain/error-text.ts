const LONGEST = 300;
const ADDRESS = /[^\s<>"'(),;:=]+@[^\s<>"'(),;:=]+/g;
const LONG_NUMBER = /\+?\d(?:[ .-]?\d){7,}/g;

/** What a validation says of one wrong value: where it is, and what kind of wrong. Shape as in zod. */
interface Issue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
}

const isIssue = (value: unknown): value is Issue =>
  typeof value === 'object' &&
  value !== null &&
  'code' in value &&
  'path' in value &&
  Array.isArray(value.path);

/** What an error looks like, whichever of Node's contexts made it. */
interface Thrown {
  readonly name: string;
  readonly message: string;
}

const isThrown = (value: unknown): value is Thrown =>
  typeof value === 'object' &&
  value !== null &&
  'name' in value &&
  typeof value.name === 'string' &&
  'message' in value &&
  typeof value.message === 'string';

const issuesOf = (error: Thrown): readonly Issue[] =>
  'issues' in error && Array.isArray(error.issues) ? error.issues.filter(isIssue) : [];

/**
 * An error in one line that may be logged, stored and shown: without its stack, and without what looks like a mail
 * address or a telephone number. Of a failed validation only the places are said, since its sentences may quote values.
 */
export function errorText(error: unknown): string {
  if (!isThrown(error)) return 'Something that is not an error was thrown.';
  const issues = issuesOf(error);
  const message =
    issues.length > 0
      ? issues.map(({ code, path }) => `${path.map(String).join('.') || 'value'}: ${code}`).join('; ')
      : error.message;
  const clean = message.replace(ADDRESS, '…@…').replace(LONG_NUMBER, '…').replace(/\s+/g, ' ').trim();
  const text = clean === '' ? error.name : `${error.name}: ${clean}`;
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
