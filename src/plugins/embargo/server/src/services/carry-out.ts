import type { Plan } from '../domain/plan';
import { contentType } from './content-type';
import type { EmbargoContext } from './context';
import { publishTogether } from './publish-together';

/**
 * Does to the document what the plan says, in the transaction in which the plan has become done: the gate sees no open
 * plan any more and lets it through, so that there is no way round it.
 */
export async function carryOut({ strapi, options }: EmbargoContext, plan: Plan): Promise<void> {
  if (plan.kind === 'publish') {
    await publishTogether(strapi, plan, options.neverPublic);
    return;
  }
  const uid = contentType(strapi, plan.uid);
  const repository = uid === undefined ? {} : strapi.documents(uid);
  if ('unpublish' in repository && typeof repository.unpublish === 'function') {
    await repository.unpublish({ documentId: plan.documentId });
  }
}
