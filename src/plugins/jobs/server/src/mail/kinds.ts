import type { Composed, MailKind, Rendered } from '../interface/mail';
import { readTemplates } from './templates';

/** A mail that only has to be sent. */
export interface ReadyMail extends Rendered {
  readonly composed: Composed;
}

/** A kind of mail as the outbox knows it: what its data are made of is its own affair. */
export interface KnownKind {
  /** @throws ZodError when the data are not what the kind takes. */
  check(data: unknown): void;
  /** `null`: it is no longer to be sent. */
  make(data: unknown): Promise<ReadyMail | null>;
}

/** The kinds of mail: filled while plugins register. */
export interface MailKinds {
  /** @throws Error when a template is missing, or the kind is known already. */
  add<D>(template: string, kind: MailKind<D>): void;
  /** @throws Error when no plugin knows the kind. */
  kind(template: string): KnownKind;
}

export default (): MailKinds => {
  const kinds = new Map<string, KnownKind>();
  return {
    add(name, { folder, data: schema, compose }) {
      if (kinds.has(name)) throw new Error(`The kind of mail "${name}" is there twice.`);
      const templates = readTemplates(folder);
      kinds.set(name, {
        check: (data) => {
          schema.parse(data);
        },
        async make(data) {
          const composed = await compose(schema.parse(data));
          return composed && { composed, ...templates[composed.language](composed.values) };
        },
      });
    },
    kind(name) {
      const kind = kinds.get(name);
      if (kind === undefined) throw new Error(`No plugin knows the kind of mail "${name}".`);
      return kind;
    },
  };
};
