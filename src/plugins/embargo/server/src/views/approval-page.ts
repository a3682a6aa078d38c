import { inWords } from '@parvis/clock';
import { form, html, type Markup, notice, type PageAnswer, textField } from '@parvis/pages';
import type { Core } from '@strapi/strapi';
import { planProcedure } from '../domain/plan-procedure';
import type { PartnerReading } from '../services/partner-answers';
import { documentPage } from './document-page';

/** Partners are written to in French, like the mail that brings them here. */
const LANGUAGE = 'fr';

/** What came of an attempt that was refused. */
export interface Refused {
  readonly status: number;
  readonly message: string;
}

/**
 * The draft in full and, below it, what its reader can answer: their agreement or a comment.
 *
 * @param path of the link, to which the form is sent.
 */
export function approvalPage(
  strapi: Core.Strapi,
  reading: PartnerReading,
  path: string,
  refused?: Refused,
): PageAnswer {
  const { plan, document } = reading;
  const instant = inWords(plan.instant, plan.zone, LANGUAGE, 'full');
  const embargo = notice(
    'warning',
    `Sous embargo jusqu’au ${instant}`,
    html`<p>Ce texte vous est montré pour accord. Ne le transmettez pas et n’en faites pas état avant l’heure.</p>`,
  );
  const problem = refused === undefined ? undefined : notice('error', refused.message);
  return documentPage(strapi, {
    ...{ uid: plan.uid, language: LANGUAGE, document, zone: plan.zone },
    banner: html`${problem}${embargo}${standing(reading)}`,
    after: answers(reading, path),
    status: refused?.status ?? 200,
  });
}

const canBeApproved = ({ plan, approved }: PartnerReading): boolean =>
  !approved &&
  planProcedure.transitions.some(({ event, from }) => event === 'approve' && from.includes(plan.state));

/** How far the approval is. */
function standing(reading: PartnerReading): Markup | undefined {
  if (reading.approved) return notice('success', 'Votre accord est donné. Merci.');
  return canBeApproved(reading)
    ? undefined
    : notice(
        'information',
        'Ce texte est en cours de modification',
        html`<p>Votre accord vous sera de nouveau demandé par courriel.</p>`,
      );
}

function answers(reading: PartnerReading, path: string): Markup {
  const { plan, approval } = reading;
  const approve = canBeApproved(reading) ? [{ words: 'Donner mon accord à ce texte', value: 'approve' }] : [];
  return html`<section><h2>Votre réponse</h2>
${approval.comment === null ? undefined : notice('information', 'Votre remarque a été transmise', html`<p>${approval.comment}</p>`)}
${form({
  language: LANGUAGE,
  action: path,
  fields: [
    html`<input type="hidden" name="content" value="${plan.contentHash ?? ''}">`,
    textField({
      name: 'comment',
      label: 'Votre remarque, si vous en avez une',
      lines: 5,
      maxLength: 4000,
    }),
  ],
  buttons: [...approve, { words: 'Envoyer ma remarque', value: 'comment', quiet: approve.length > 0 }],
})}</section>`;
}
