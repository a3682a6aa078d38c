import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import { journal } from '../services/accessor';
import { namesOfStaff } from '../services/names-of-staff';
import { isReadableDocument } from '../services/readable-document';

const PAGE = 20;

const place = z.object({ type: z.string().max(200), id: z.string().regex(/^[a-z0-9]{1,64}$/) });
const page = z.object({ before: z.coerce.number().int().positive().max(2_147_483_647).optional() });

export default ({
  strapi,
}: {
  strapi: Core.Strapi;
}): Record<'entriesOfDocument', Core.ControllerHandler> => ({
  /**
   * The journal of one document, the latest entries first, for whoever may read both. What a person may not read is
   * not there (404). `earlier` is the `before` of the next page, or null.
   */
  async entriesOfDocument(ctx) {
    const subject = place.safeParse(ctx.params);
    const asked = page.safeParse(ctx.query);
    if (!asked.success) {
      const path = ['before'];
      const message = 'The parameter "before" must be a positive whole number.';
      throw new errors.ValidationError(message, {
        code: 'WRONG_PAGE',
        errors: [{ path, message, name: 'ValidationError' }],
      });
    }
    if (!subject.success || !(await isReadableDocument(strapi, ctx.state, subject.data))) {
      throw new errors.NotFoundError();
    }
    const found = await journal(strapi).entriesOf(subject.data, { ...asked.data, limit: PAGE + 1 });
    const entries = found.slice(0, PAGE);
    const names = await namesOfStaff(
      strapi,
      entries.map(({ actor }) => actor),
    );
    ctx.body = {
      data: {
        entries: entries.map(({ sequence, at, action, actor, after, note }) => ({
          sequence,
          at: at.toISOString(),
          action,
          actor: { kind: actor.kind, name: (actor.id !== null && names.get(actor.id)) || null },
          after: after ?? null,
          note: note ?? null,
        })),
        earlier: found.length > PAGE ? (entries.at(-1)?.sequence ?? null) : null,
      },
    };
  },
});
