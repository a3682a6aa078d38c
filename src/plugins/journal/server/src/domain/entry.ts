/** What an entry is about: a content type's uid with a documentId, or a kind of procedure with its id. */
export interface Subject {
  readonly type: string;
  readonly id: string;
}

/**
 * Who acted, by an id that means nothing outside of Parvis: a name or address is never written into the journal, so
 * that a person can be forgotten although the journal cannot be changed.
 */
export interface Actor {
  /** `staff`: an account of the panel. `person`: the holder of a personal link. `api`: an API token or account. */
  readonly kind: 'staff' | 'person' | 'api' | 'system';
  readonly id: string | null;
}

/** JSON as it is stored. Numbers are written as ECMAScript does. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [name: string]: Json | undefined };

/** What is to be remembered. */
export interface NewEntry {
  readonly subject: Subject;
  /** What was done, with the plugin's name before it: `embargo.planned`. */
  readonly action: string;
  readonly actor: Actor;
  /** States, ids and hashes before and after; never personal data, never a text under embargo. */
  readonly before?: Json;
  readonly after?: Json;
  /** A reason that a person gave in their own words. */
  readonly note?: string;
}

/** What was remembered. */
export interface Entry extends NewEntry {
  /** 1, 2, 3 … within its subject. */
  readonly sequence: number;
  readonly at: Date;
  /** The hash of the subject's entry before; of the first one `GENESIS`. */
  readonly previousHash: string;
  readonly hash: string;
}
