import { always, atPublication, listed, type Problem } from '../../editorial/validation/problem';
import { isSiren } from '../../editorial/validation/siren';
import { isSlug } from '../../editorial/validation/slug';
import { isWebAddress } from '../../editorial/validation/web-address';
import type { Partner } from './adapter';

export function partnerRules({ slug, siren, url, logo, logoAlt }: Partner): Problem[] {
  return listed(
    slug !== null && !isSlug(slug) && always(['slug'], 'slug'),
    siren !== null && !isSiren(siren) && always(['siren'], 'siren'),
    url !== null && !isWebAddress(url) && always(['url'], 'web-address'),
    logo.length > 0 && logoAlt === null && atPublication(['logoAlt'], 'alternative-text'),
  );
}
