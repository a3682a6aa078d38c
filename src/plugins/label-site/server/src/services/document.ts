import { Interruption, type SiteAnswer, type Visit } from '../site';
import { readAnswer } from './answered';
import { ANYTHING } from './shapes';

/** Of what the API says with a file, what is handed on. */
const KEPT = ['content-type', 'content-disposition', 'content-security-policy', 'x-content-type-options'];

/** A file of the API, handed on as it is, and kept by nobody on the way. @throws Interruption when there is none. */
export async function documentAt({ visitor }: Visit, path: string): Promise<SiteAnswer> {
  const answer = await visitor.fetch({ path });
  const read = answer.status < 300 ? null : readAnswer(answer, ANYTHING);
  if (read !== null && !read.ok) throw new Interruption(read.refusal);
  const headers = KEPT.flatMap((name) => {
    const value = answer.headers[name];
    return typeof value === 'string' ? [[name, value] as const] : [];
  });
  return {
    ...{ status: 200, body: answer.body },
    headers: {
      ...Object.fromEntries(headers),
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
    },
  };
}
