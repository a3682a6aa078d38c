/** A run of words that both texts have, or only the later or the earlier one. */
export interface Run {
  readonly kind: 'same' | 'inserted' | 'deleted';
  readonly text: string;
}

/** Above this many cells the table of common words would take too long: the run is shown as replaced. */
const MAX_CELLS = 4_000_000;

const words = (text: string): string[] => text.match(/\s+|[^\s]+/g) ?? [];

/**
 * How the words of a text became those of another: what both begin and end with, and between them the longest common
 * sequence of words (Wagner and Fischer, 1974).
 */
export function wordDiff(before: string, after: string): Run[] {
  const [old, young] = [words(before), words(after)];
  let start = 0;
  while (start < Math.min(old.length, young.length) && old[start] === young[start]) start += 1;
  let end = 0;
  while (
    end < Math.min(old.length, young.length) - start &&
    old[old.length - 1 - end] === young[young.length - 1 - end]
  ) {
    end += 1;
  }
  const middle = replaced(old.slice(start, old.length - end), young.slice(start, young.length - end));
  const same = (part: string[]): Run => ({ kind: 'same', text: part.join('') });
  return joined([same(old.slice(0, start)), ...middle, same(old.slice(old.length - end))]);
}

function replaced(old: readonly string[], young: readonly string[]): Run[] {
  if (old.length * young.length > MAX_CELLS) {
    return [
      { kind: 'deleted', text: old.join('') },
      { kind: 'inserted', text: young.join('') },
    ];
  }
  const width = young.length + 1;
  // common[i * width + j]: how many words old[i…] and young[j…] have in common, in their order.
  const common = new Uint32Array((old.length + 1) * width);
  const at = (i: number, j: number): number => common[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = young.length - 1; j >= 0; j -= 1) {
      common[i * width + j] =
        old[i] === young[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const runs: Run[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < young.length) {
    const [gone, come] = [old[i], young[j]];
    if (gone !== undefined && gone === come) {
      runs.push({ kind: 'same', text: gone });
      i += 1;
      j += 1;
    } else if (gone !== undefined && (come === undefined || at(i + 1, j) >= at(i, j + 1))) {
      runs.push({ kind: 'deleted', text: gone });
      i += 1;
    } else {
      runs.push({ kind: 'inserted', text: come ?? '' });
      j += 1;
    }
  }
  return runs;
}

/** Neighbours of one kind as one run, without empty ones. */
function joined(runs: readonly Run[]): Run[] {
  const together: Run[] = [];
  for (const run of runs) {
    if (run.text === '') continue;
    const last = together.at(-1);
    if (last?.kind === run.kind) together[together.length - 1] = { ...last, text: last.text + run.text };
    else together.push(run);
  }
  return together;
}
