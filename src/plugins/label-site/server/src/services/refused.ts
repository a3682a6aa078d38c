import { Interruption } from '../site';
import type { Refusal } from './answered';

/** What belongs to no form: somebody has to sign in, or there is nothing for them. */
const ELSEWHERE: ReadonlySet<number> = new Set([401, 403, 404]);

/** Why a form was refused, each reason a sentence. @throws Interruption where no form can be mended. */
export function sentencesOf(refusal: Refusal): readonly string[] {
  const { status, message, reasons } = refusal;
  if (ELSEWHERE.has(status) || status >= 500) throw new Interruption(refusal);
  const said = reasons.map((reason) => reason.message).filter((sentence) => sentence !== '');
  return said.length === 0 ? [message] : said;
}
