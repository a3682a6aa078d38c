/** What a key does on a sheet. */
export type Deed =
  | { readonly kind: 'mark'; readonly digit: string }
  | { readonly kind: 'next' | 'previous' | 'abstain' | 'comment' | 'missing' | 'help' };

/** Where a key was pressed. */
export interface Pressed {
  readonly key: string;
  /** Whether Ctrl, Alt or the command key is held: such keys belong to the browser. */
  readonly isShortcut: boolean;
  /** What has the focus: keys of a text field write, arrows of a choice choose. */
  readonly on: 'text' | 'choice' | 'elsewhere';
}

const BY_KEY = new Map<string, Exclude<Deed['kind'], 'mark'>>([
  ['j', 'next'],
  ['k', 'previous'],
  ['a', 'abstain'],
  ['c', 'comment'],
  ['m', 'missing'],
  ['?', 'help'],
]);

const BY_ARROW = new Map<string, 'next' | 'previous'>([
  ['ArrowDown', 'next'],
  ['ArrowUp', 'previous'],
]);

/** What the list of keys shows, in its order. */
export const KEYS = [
  { keys: ['0', '9'], deed: 'mark' },
  { keys: ['j', '↓'], deed: 'next' },
  { keys: ['k', '↑'], deed: 'previous' },
  { keys: ['a'], deed: 'abstain' },
  { keys: ['c'], deed: 'comment' },
  { keys: ['m'], deed: 'missing' },
  { keys: ['?'], deed: 'help' },
] as const satisfies readonly { readonly keys: readonly string[]; readonly deed: Deed['kind'] }[];

/** What a key means; null for what the browser does with it. */
export function deedOf({ key, isShortcut, on }: Pressed): Deed | null {
  if (isShortcut || on === 'text') return null;
  if (/^\d$/.test(key)) return { kind: 'mark', digit: key };
  const kind = BY_KEY.get(key.toLowerCase()) ?? (on === 'elsewhere' ? BY_ARROW.get(key) : undefined);
  return kind === undefined ? null : { kind };
}
