import type { Core } from '@strapi/strapi';
import { type EditorialUid, hasDrafts } from '../editorial-type';
import { everPublished } from '../publication/first-publications';
import { withoutSuffix } from './suffix';

interface AliasRow {
  uid: string;
  slug: string;
  document_id: string;
}

/** Of a type with drafts, the draft; of any other, the entry. */
export function draftsOf(strapi: Core.Strapi, uid: EditorialUid): { publishedAt?: null } {
  return hasDrafts(strapi, uid) ? { publishedAt: null } : {};
}

/** Which slugs of one content type are whose: the present ones and the former ones. */
export class SlugRegistry {
  constructor(
    private readonly strapi: Core.Strapi,
    private readonly uid: EditorialUid,
  ) {}

  /** Keeps every other writer of slugs of this type out until the transaction ends. */
  lock(): Promise<void> {
    return this.takeLock('pg_advisory_xact_lock');
  }

  /** Lets others do so too who write no slug, and keeps those out who do. */
  lockShared(): Promise<void> {
    return this.takeLock('pg_advisory_xact_lock_shared');
  }

  private async takeLock(kind: 'pg_advisory_xact_lock' | 'pg_advisory_xact_lock_shared'): Promise<void> {
    await this.strapi.db.transaction(async ({ trx }) => {
      await trx.raw(`SELECT ${kind}(hashtextextended(?, 0))`, [`slug:${this.uid}`]);
    });
  }

  /** Whether a slug belongs, now or formerly, to a document other than `documentId`. */
  async isTaken(slug: string, documentId?: string): Promise<boolean> {
    const others = documentId === undefined ? {} : { documentId: { $ne: documentId } };
    if ((await this.strapi.db.query(this.uid).count({ where: { slug, ...others } })) > 0) return true;
    const owner = await this.ownerOfAlias(slug);
    return owner !== undefined && owner !== documentId;
  }

  /** The slug of a document; of one with drafts, its draft's. */
  async slugOf(documentId: string): Promise<string | undefined> {
    const stored = await this.strapi.db
      .query(this.uid)
      .findOne({ select: ['slug'], where: { documentId, ...draftsOf(this.strapi, this.uid) } });
    return stored?.slug ?? undefined;
  }

  /** The document that has a slug now. */
  async ownerOf(slug: string): Promise<string | undefined> {
    const stored = await this.strapi.db.query(this.uid).findOne({ select: ['documentId'], where: { slug } });
    return stored?.documentId;
  }

  /** Whether the public knows a slug, now or formerly, as that of a document other than `documentId`. */
  async hasBeenPublic(slug: string, documentId: string): Promise<boolean> {
    const former = await this.ownerOfAlias(slug);
    if (former !== undefined && former !== documentId) return true;
    const owner = await this.ownerOf(slug);
    return owner !== undefined && owner !== documentId && (await everPublished(this.strapi, this.uid, owner));
  }

  /** Whether a slug got its number because others were taken, and not because somebody chose it. */
  async isAutomatic(slug: string): Promise<boolean> {
    return this.strapi.db.transaction(async ({ trx }) => {
      const rows = await this.automatic().transacting(trx).where({ uid: this.uid, slug }).select('slug');
      return rows.length > 0;
    });
  }

  /** Whether a publication may give the slug of a draft to another document, or has just done so. */
  async isContested(slug: string): Promise<boolean> {
    return this.strapi.db.transaction(async ({ trx }) => {
      const base = withoutSuffix(slug);
      const rows = await this.automatic()
        .transacting(trx)
        .where({ uid: this.uid })
        .andWhere((query) =>
          query.where({ slug }).orWhereLike('slug', `${slug}-%`).orWhereLike('slug', `${base}-%`),
        )
        .limit(1)
        .select('slug');
      return rows.length > 0;
    });
  }

  /** Gives a document that has never been public another slug. */
  async give(documentId: string, slug: string, { isAutomatic }: { isAutomatic: boolean }): Promise<void> {
    await this.strapi.db.query(this.uid).updateMany({ where: { documentId }, data: { slug } });
    await this.noteAutomatic(slug, isAutomatic);
  }

  /** Remembers, when a slug is given to a document, whether its number was chosen by somebody. */
  async noteAutomatic(slug: string, isAutomatic: boolean): Promise<void> {
    await this.strapi.db.transaction(async ({ trx }) => {
      const row = { uid: this.uid, slug };
      if (isAutomatic) {
        await this.automatic().transacting(trx).insert(row).onConflict(['uid', 'slug']).ignore();
      } else {
        await this.automatic().transacting(trx).where(row).delete();
      }
    });
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

  private automatic() {
    return this.strapi.db.connection<{ uid: string; slug: string }>('parvis_automatic_slugs');
  }

  private aliases() {
    return this.strapi.db.connection<AliasRow>('parvis_slug_aliases');
  }
}
