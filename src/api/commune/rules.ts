import { isInseeCode, isPostalCode } from '../../editorial/validation/insee-code';
import { always, listed, type Problem } from '../../editorial/validation/problem';
import { isSiren } from '../../editorial/validation/siren';
import { isSlug } from '../../editorial/validation/slug';
import type { Commune } from './adapter';

export function communeRules({ origin, code, slug, siren, epciSiren, postalCodes }: Commune): Problem[] {
  return listed(
    code !== null &&
      !isInseeCode(code, origin ?? 'cog') &&
      always(['code'], origin === 'demo' ? 'insee-code-demo' : 'insee-code'),
    slug !== null && !isSlug(slug) && always(['slug'], 'slug'),
    siren !== null && !isSiren(siren) && always(['siren'], 'siren'),
    epciSiren !== null && !isSiren(epciSiren) && always(['epciSiren'], 'siren'),
    postalCodes !== null && !arePostalCodes(postalCodes) && always(['postalCodes'], 'postal-code'),
  );
}

function arePostalCodes(value: unknown): boolean {
  return Array.isArray(value) && value.every((code) => typeof code === 'string' && isPostalCode(code));
}
