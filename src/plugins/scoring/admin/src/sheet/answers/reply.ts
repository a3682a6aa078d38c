import { z } from 'zod';
import type { SavedView } from '../../../../server/src/domain/desk/views';
import type { Reply } from './keeper';

/** What the panel's client gives for a request: data, or an error that has a status when the server said something. */
interface Response<Failure> {
  readonly data?: SavedView | undefined;
  readonly error?: Failure | undefined;
}

const said = z.object({
  status: z.number(),
  details: z.object({ code: z.string().optional() }).nullish().catch(null),
});

/** The session has to be opened again, too much was asked for: neither says anything about the answer. */
const NOT_ABOUT_IT: ReadonlySet<number> = new Set([401, 408, 429]);

/**
 * What a response means for an answer that was sent.
 *
 * @param reasonOf says why the server refused something.
 */
export function replyOf<Failure>(
  response: Response<Failure>,
  reasonOf: (response: { readonly error: Failure | undefined }) => string | null,
): Reply {
  const { data, error } = response;
  if (data !== undefined) return { kind: 'saved', version: data.version };
  const read = said.safeParse(error);
  if (!read.success || read.data.status >= 500 || NOT_ABOUT_IT.has(read.data.status)) {
    return { kind: 'unreachable' };
  }
  if (read.data.details?.code === 'STALE_VERSION') return { kind: 'stale' };
  return { kind: 'refused', reason: reasonOf({ error }) ?? '' };
}
