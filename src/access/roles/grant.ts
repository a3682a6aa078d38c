/** One thing a role may do: an action, and for content the type it is done to. Shape as in Strapi's permissions. */
export interface Grant {
  readonly action: string;
  readonly subject: string | null;
}

/** A role of the admin panel, as data. */
export interface AdminRole {
  /** Stable key of the role; never shown. */
  readonly code: string;
  readonly name: string;
  /** French: the panel shows it as it is. */
  readonly description: string;
  readonly grants: readonly Grant[];
}

/** A role of the content API (users-permissions), as data. */
export interface ApiRole {
  /** Type of one of the two roles that users-permissions creates itself. */
  readonly type: 'public' | 'authenticated';
  readonly actions: readonly string[];
  /** Actions that users-permissions hands out at first start and that this project takes back, once. */
  readonly withdrawn: readonly string[];
}

const explorer = (verb: 'create' | 'read' | 'update' | 'delete' | 'publish') =>
  `plugin::content-manager.explorer.${verb}`;

const granted = (actions: readonly string[], subjects: readonly string[]): Grant[] =>
  subjects.flatMap((subject) => actions.map((action) => ({ action, subject })));

/** Looks, changes nothing. */
export function reads(...uids: readonly string[]): Grant[] {
  return granted([explorer('read')], uids);
}

/** Creates and changes, but deletes nothing. For types without drafts, whose every change is public at once. */
export function maintains(...uids: readonly string[]): Grant[] {
  return granted([explorer('read'), explorer('create'), explorer('update')], uids);
}

/** Writes, changes and deletes what has no drafts. */
export function owns(...uids: readonly string[]): Grant[] {
  return granted([explorer('read'), explorer('create'), explorer('update'), explorer('delete')], uids);
}

/**
 * Everything an editor does with drafts: write, change, discard, delete and publish. What is already public
 * stays public whoever asks: that is a rule of the content, not of a role.
 */
export function publishes(...uids: readonly string[]): Grant[] {
  return [...owns(...uids), ...granted([explorer('publish')], uids)];
}

/** Action of the panel's Preview button: it hands out the secret that opens drafts on the site. */
export const PREVIEW_ACTION = 'api::preview.open';

/** Opens drafts on the site with the Preview button. */
export const previews: readonly Grant[] = [{ action: PREVIEW_ACTION, subject: null }];

const embargo = (...rights: readonly ('plan' | 'approve' | 'lift' | 'grants.manage')[]): Grant[] =>
  rights.map((right) => ({ action: `plugin::embargo.${right}`, subject: null }));

/** Plans the publication of what the role may publish, and approves what others wrote. */
export const plans: readonly Grant[] = embargo('plan', 'approve');

/** Publishes before the planned hour, and says why. */
export const liftsEmbargoes: readonly Grant[] = embargo('lift');

/** Lets accredited people read before the planned hour. */
export const letsRead: readonly Grant[] = embargo('grants.manage');

/** Looks at the media library and takes files from it. */
export const takesMedia: readonly Grant[] = [
  { action: 'plugin::upload.read', subject: null },
  { action: 'plugin::upload.assets.download', subject: null },
  { action: 'plugin::upload.assets.copy-link', subject: null },
];

/** Takes from the media library and adds to it. */
export const keepsMedia: readonly Grant[] = [
  ...takesMedia,
  { action: 'plugin::upload.assets.create', subject: null },
  { action: 'plugin::upload.assets.update', subject: null },
  { action: 'plugin::upload.configure-view', subject: null },
];

/** Reads who did what in the journal of the entries that they may read. */
export const readsJournal: readonly Grant[] = [{ action: 'plugin::journal.read', subject: null }];

/** Looks at the jobs that wait, run and have failed, and at what became of mails. */
export const watchesJobs: readonly Grant[] = [{ action: 'plugin::jobs.read', subject: null }];

/** Keeps the addresses of the press: imports, exports, forgets, prepares and sends mailings. */
export const writesToThePress: readonly Grant[] = [
  { action: 'plugin::newsroom.lists', subject: null },
  { action: 'plugin::newsroom.mailings', subject: null },
];

/** Publishes corrections of what has been public. */
export const corrects: readonly Grant[] = [{ action: 'plugin::newsroom.correct', subject: null }];

/** Puts a notice in the place of what has been public, and takes it away again. */
export const withdraws: readonly Grant[] = [{ action: 'plugin::newsroom.withdraw', subject: null }];

const scoring = (...rights: readonly ('judge' | 'preside' | 'grids')[]): Grant[] =>
  rights.map((right) => ({ action: `plugin::scoring.${right}`, subject: null }));

/** Judges the dossiers that the account is assigned. */
export const judges: readonly Grant[] = scoring('judge');

/** Composes panels, deliberates and publishes results. */
export const presides: readonly Grant[] = scoring('preside');

/** Runs editions of the label and instructs applications. */
export const runsLabel: readonly Grant[] = [{ action: 'plugin::label.office', subject: null }];

/** Writes grids and brings them into force. */
export const keepsGrids: readonly Grant[] = scoring('grids');
