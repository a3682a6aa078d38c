/** The kinds of entries the demo holds, in the order in which they can be created: what is referred to comes first. */
export const COLLECTIONS = [
  'media',
  'themes',
  'communes',
  'partners',
  'persons',
  'press-contacts',
  'partnerships',
  'press-releases',
  'events',
  'webinars',
  'media-mentions',
  'pages',
  'site',
  'corrections',
  'withdrawals',
  'plans',
  'readings',
  'journalists',
  'press-lists',
  'mailings',
  'scoring-grids',
  'scoring-panels',
  'label-programmes',
  'label-editions',
] as const;

export type Collection = (typeof COLLECTIONS)[number];

/** What the public never sees of the press office, of scoring and of the label: it may refer to drafts. */
export const INTERNAL: ReadonlySet<Collection> = new Set([
  'plans',
  'readings',
  'journalists',
  'press-lists',
  'mailings',
  'scoring-grids',
  'scoring-panels',
  'label-programmes',
  'label-editions',
]);

/** A symbolic name of another entry, still to be exchanged for the id that Strapi gave it. */
export class Reference {
  constructor(
    readonly collection: Collection,
    readonly key: string,
  ) {}
}
