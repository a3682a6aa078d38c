import type { Language } from '@parvis/procedure/server';
import type { EvidenceKind } from '../../domain/evidence/evidence';

/** What kinds of evidence are called. */
export const KIND_NAMES: Readonly<Record<Language, Readonly<Record<EvidenceKind, string>>>> = {
  fr: {
    ...{ commitment: 'engagement du maire', file: 'fichier', link: 'lien' },
    ...{ 'council-decision': 'délibération', 'practice-sheet': 'fiche pratique' },
    ...{ workshop: 'atelier', 'citizen-day': 'journée citoyenne' },
  },
  en: {
    ...{ commitment: 'commitment of the mayor', file: 'file', link: 'link' },
    ...{ 'council-decision': 'council decision', 'practice-sheet': 'practice sheet' },
    ...{ workshop: 'workshop', 'citizen-day': 'citizen day' },
  },
};
