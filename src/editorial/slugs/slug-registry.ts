import type { Core } from '@strapi/strapi';
import type { EditorialUid } from '../editorial-type';

interface AliasRow {
  uid: string;
  slug: string;
  document_id: string;
}

/** Which slugs of one content type are whose: the present ones and the former ones. */
export class SlugRegistry {
  constructor(
    private readonly strapi: Core.Strapi,
    private readonly uid: EditorialUid,
  ) {}

  /** Keeps every other writer of slugs of this type out until the transaction ends. */
  async lock(): Promise<void> {
    await this.strapi.db.transaction(async ({ trx }) => {
      await this.strapi.db.connection
        .raw('SELECT pg_advisory_xact_lock(hashtextextended(?, 0))', [`slug:${this.uid}`])
        .transacting(trx);
    });
  }

  /** Whether a slug belongs, now or formerly, to a document other than `documentId`. */
  async isTaken(slug: string, documentId?: string): Promise<boolean> {
    const others = documentId === undefined ? {} : { documentId: { $ne: documentId } };
    if ((await this.strapi.db.query(this.uid).count({ where: { slug, ...others } })) > 0) return true;
    const owner = await this.ownerOfAlias(slug);
    return owner !== undefined && owner !== documentId;
  }

  /** The document that was public under a slug before it got another one. */
  async ownerOfAlias(slug: string): Promise<string | undefined> {
    return this.strapi.db.transaction(async ({ trx }) => {
      const row = await this.aliases().transacting(trx).where({ uid: this.uid, slug }).first('document_id');
      return row?.document_id;
    });
  }

  async aliasesOf(documentId: string): Promise<string[]> {
    return this.strapi.db.transaction(async ({ trx }) => {
      const where = { uid: this.uid, document_id: documentId };
      return this.aliases().transacting(trx).where(where).orderBy('slug').pluck('slug');
    });
  }

  /** Makes `former` go on answering for the document, which is called `present` from now on. */
  async keepAlias(documentId: string, former: string, present: string): Promise<void> {
    await this.strapi.db.transaction(async ({ trx }) => {
      await this.aliases().transacting(trx).where({ uid: this.uid, slug: present }).delete();
      await this.aliases()
        .transacting(trx)
        .insert({ uid: this.uid, slug: former, document_id: documentId })
        .onConflict(['uid', 'slug'])
        .merge();
    });
  }

  /** Frees the former slugs of a document that is gone. */
  async forget(documentId: string): Promise<void> {
    await this.strapi.db.transaction(async ({ trx }) => {
      await this.aliases().transacting(trx).where({ uid: this.uid, document_id: documentId }).delete();
    });
  }

  private aliases() {
    return this.strapi.db.connection<AliasRow>('parvis_slug_aliases');
  }
}
