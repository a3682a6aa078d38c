import { beginMailing } from './begin-mailing';
import type { Collection } from './collections';
import type { Entry } from './content';
import { correctRelease } from './correct-release';
import { createEntry, type Documents, isOfDocuments } from './entries';
import { holdEdition } from './hold-edition';
import { holdPanel } from './hold-panel';
import { letRead } from './let-read';
import type { Load, Target } from './load';
import { uploadMedium } from './media-library';
import { planRelease } from './plan-release';
import { withdrawRelease } from './withdraw-release';
import { writeGrid } from './write-grid';
import { writeProgramme } from './write-programme';

type Way = (load: Load, entry: Entry) => Promise<Target>;

/** How the entries come into the house that are no documents of a content type. */
const WAYS: Readonly<Record<Exclude<Collection, Documents>, Way>> = {
  media: uploadMedium,
  corrections: correctRelease,
  withdrawals: withdrawRelease,
  plans: planRelease,
  readings: letRead,
  mailings: beginMailing,
  'scoring-grids': writeGrid,
  'scoring-panels': holdPanel,
  'label-programmes': writeProgramme,
  'label-editions': holdEdition,
};

/** Brings one entry into the house, by the service that answers for its kind. */
export function bring(load: Load, entry: Entry): Promise<Target> {
  const { collection } = entry;
  return isOfDocuments(collection) ? createEntry(load, collection, entry) : WAYS[collection](load, entry);
}
