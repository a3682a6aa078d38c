import type { Kind } from './release';

/** What a document calls itself, above its title. */
export const BANNERS: Readonly<Record<Kind, string>> = {
  release: 'COMMUNIQUÉ DE PRESSE',
  kit: 'DOSSIER DE PRESSE',
  invitation: 'INVITATION PRESSE',
  statement: 'DÉCLARATION',
  clarification: 'MISE AU POINT',
};

/** Of which grammatical gender that is. */
export const FEMININE: ReadonlySet<Kind> = new Set(['invitation', 'statement', 'clarification']);
