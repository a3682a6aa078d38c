import { always, listed, type Problem } from '../../editorial/validation/problem';
import { isSlug } from '../../editorial/validation/slug';
import type { Theme } from './adapter';

export function themeRules({ slug }: Theme): Problem[] {
  return listed(slug !== null && !isSlug(slug) && always(['slug'], 'slug'));
}
