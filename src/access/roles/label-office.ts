import { EDITORIAL_TYPES } from './editorial-types';
import {
  type AdminRole,
  keepsGrids,
  presides,
  previews,
  reads,
  readsJournal,
  runsLabel,
  takesMedia,
} from './grant';

/** Runs the label. Reads all editorial content, drafts included, and writes none. */
export const labelOffice: AdminRole = {
  code: 'label-office',
  name: 'Label office',
  description: 'Suit le label. Consulte tous les contenus sans les modifier.',
  grants: [
    ...reads(...EDITORIAL_TYPES),
    ...takesMedia,
    ...previews,
    ...readsJournal,
    ...presides,
    ...keepsGrids,
    ...runsLabel,
  ],
};
