import type { ZodType } from 'zod';
import type { MailCounts, MailState } from '../domain/outbox';
import type { OutboxRow } from '../mail/rows';
import type { InTransaction } from './jobs';

/** What a template may show. In HTML it is escaped. */
export interface Values {
  readonly [name: string]: string | number | boolean | null | undefined | Values | readonly Values[];
}

/** A mail as it is when it is sent. Nothing of it is stored. */
export interface Composed {
  readonly to: { readonly address: string; readonly name?: string };
  readonly language: 'fr' | 'en';
  readonly values: Values;
  readonly replyTo?: string;
  /** For example `List-Unsubscribe`. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly attachments?: readonly {
    readonly filename: string;
    readonly content: Buffer | string;
    readonly contentType: string;
  }[];
}

/** What a recipient sees. */
export interface Rendered {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** A kind of mail. */
export interface MailKind<D> {
  /**
   * Absolute path of a folder with `fr/` and `en/`, each with `subject.txt`, `text.txt` and `html.html`: Handlebars
   * templates, of which a name without a value is an error. `html.html` is what stands inside of the body.
   */
  readonly folder: string;
  /** Ids only, as JSON: neither addresses nor texts are stored. */
  readonly data: ZodType<D>;
  /** Looks up address, language and values at the moment of sending. `null`: it is no longer to be sent. */
  compose(data: D): Promise<Composed | null>;
}

/** A mail to be sent. */
export interface NewMail<D> {
  /** Sends once, ever: made of ids, `newsroom.mailing 12 journalist 55`. */
  readonly dedupeKey: string;
  /** The name under which its kind is known. */
  readonly template: string;
  readonly data: D;
  /** Mails that are counted and cancelled together, such as one mailing. */
  readonly group?: string;
  /** Not before this instant; at once without it. */
  readonly runAt?: Date;
}

/** Mail as an outbox: what was asked for in a transaction that was committed is sent, and once. */
export interface Mail {
  /** Says what a kind of mail is. In a plugin's `register()`; its name begins with the plugin's. */
  kind<D>(template: string, kind: MailKind<D>): void;
  /** Asks for a mail, in the caller's transaction. */
  send<D>(mail: NewMail<D>, options?: InTransaction): Promise<'queued' | 'already-queued'>;
  /** Asks for many at once, in the caller's transaction. Answers how many were not asked for before. */
  sendAll<D>(mails: readonly NewMail<D>[], options?: InTransaction): Promise<number>;
  /** What a mail would say if it were sent now. Nothing is sent; `null`: it would not be. */
  preview<D>(template: string, data: D): Promise<Rendered | null>;
  countsOf(group: string): Promise<MailCounts>;
  /** The mails of a group in the order of their asking. */
  rowsOf(
    group: string,
    page?: { readonly after?: string; readonly limit?: number; readonly state?: MailState },
  ): Promise<OutboxRow[]>;
  /**
   * Cancels what is not sent yet, in the caller's transaction; a mail that is on its way at that moment may arrive all
   * the same, and then counts as sent.
   *
   * @returns how many were cancelled.
   */
  cancel(group: string, options?: InTransaction): Promise<number>;
}
