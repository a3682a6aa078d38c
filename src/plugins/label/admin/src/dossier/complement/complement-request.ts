import { type InstantFault, readLocally } from '../../instants/local-instants';

/** One thing that a commune is asked for; an empty question stands for the whole dossier. */
export interface AskedItem {
  /** Keeps its field the same while others come and go. */
  readonly key: number;
  readonly question: string;
  readonly text: string;
}

/** A request as it is sent. */
export interface ComplementRequest {
  readonly due: string;
  readonly items: readonly { readonly question: string | null; readonly text: string }[];
}

/** A request, or what it lacks: keys of the items without words, and what is wrong with the day. */
export type ReadRequest =
  | { readonly ok: true; readonly request: ComplementRequest }
  | {
      readonly ok: false;
      readonly due: InstantFault | 'missing' | null;
      readonly wordless: readonly number[];
    };

/** Reads what was filled in. */
export function readRequest(items: readonly AskedItem[], due: string, zone: string): ReadRequest {
  const read = readLocally(due, zone, null);
  const wordless = items.filter(({ text }) => text.trim() === '').map(({ key }) => key);
  if (!read.ok) return { ok: false, due: read.fault, wordless };
  if (read.instant === null) return { ok: false, due: 'missing', wordless };
  if (wordless.length > 0) return { ok: false, due: null, wordless };
  return {
    ok: true,
    request: {
      due: read.instant,
      items: items.map(({ question, text }) => ({
        ...{ question: question === '' ? null : question, text: text.trim() },
      })),
    },
  };
}
