export const HOME = '/plugins/label';

export const CLAIMS = `${HOME}/claims`;

export const editionAt = (edition: number): string => `${HOME}/editions/${edition}`;

/** The pages of one edition, in the order in which its work goes. */
export const EDITION_PAGES = ['', 'applications', 'jury', 'deliberation', 'awards', 'calendar'] as const;
export type EditionPage = (typeof EDITION_PAGES)[number];

export const editionPageAt = (edition: number, page: EditionPage): string =>
  page === '' ? editionAt(edition) : `${editionAt(edition)}/${page}`;

/** What the list of applications shows only. */
export interface ListFilter {
  readonly state?: string;
  readonly department?: string;
}

/** The list of an edition's applications, those of a state or a department alone when told. */
export const applicationsAt = (edition: number, filter: ListFilter = {}): string =>
  `${editionPageAt(edition, 'applications')}?${new URLSearchParams({ ...filter })}`;

export const applicationAt = (application: number): string => `${HOME}/applications/${application}`;

/** Pages of the plugin of scoring, where members of a jury and their assignments are arranged. */
export const scoringPanelAt = (panel: number): string => `/plugins/scoring/panels/${panel}`;

export const compositionAt = (panel: number): string => `${scoringPanelAt(panel)}/composition`;

export const scoringDossierAt = (panel: number, dossier: number): string =>
  `${scoringPanelAt(panel)}/dossiers/${dossier}`;
