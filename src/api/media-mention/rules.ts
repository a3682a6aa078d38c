import { always, listed, type Problem } from '../../editorial/validation/problem';
import { isWebAddress } from '../../editorial/validation/web-address';
import type { MediaMention } from './adapter';

export function mediaMentionRules({ url }: MediaMention): Problem[] {
  return listed(url !== null && !isWebAddress(url) && always(['url'], 'web-address'));
}
