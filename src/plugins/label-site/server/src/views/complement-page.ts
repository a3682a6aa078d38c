import { form, hidden, html, link, type Markup, type PageAnswer, textField } from '@parvis/pages';
import { inBoth } from '../language';
import type { Dossier } from '../services/dossier';
import type { Complement } from '../services/shapes';
import { addressOf, type Visit } from '../site';
import { instantIn } from './calendar';
import { dossierWays } from './dossier-frame';
import { sitePage } from './layout';

const WORDS = inBoth({
  fr: {
    title: 'Demande de complément',
    none: 'Le bureau du label n’a demandé aucun complément.',
    asked: (instant: string) => `Demande du ${instant}`,
    due: (instant: string) => `À compléter avant le ${instant}. À cet instant même, il est trop tard.`,
    open: 'Vous pouvez modifier les réponses nommées ici et ajouter des pièces, puis répondre.',
    over: 'Le bureau du label a repris l’instruction sans réponse.',
    answered: (instant: string) => `Votre réponse du ${instant}`,
    answer: 'Votre réponse au bureau du label',
    hint: 'Dites ce que vous avez complété. 10 000 caractères au plus. Une fois envoyée, elle ne peut plus être modifiée.',
    send: 'Envoyer le complément',
    empty: 'Écrivez votre réponse.',
    evidence: 'Ajouter des pièces',
  },
  en: {
    title: 'What is asked for',
    none: 'The label office has asked for nothing.',
    asked: (instant: string) => `Asked on ${instant}`,
    due: (instant: string) => `To be completed before ${instant}. At that very instant it is too late.`,
    open: 'You can change the answers that are named here and add evidence, then answer.',
    over: 'The label office has gone on without an answer.',
    answered: (instant: string) => `Your answer of ${instant}`,
    answer: 'Your answer to the label office',
    hint: 'Say what you have completed. At most 10,000 characters. Once sent, it cannot be changed any more.',
    send: 'Send the complement',
    empty: 'Write your answer.',
    evidence: 'Add evidence',
  },
});

/** An answer as it is typed, and why it was refused; empty where it is missing. */
export interface ComplementForm {
  readonly text: string;
  readonly errors: readonly string[];
}

/** One request: what is asked for, until when, and what was answered. */
function request(
  visit: Visit,
  { application, questions }: Dossier,
  { id, items, due, askedAt, answer, answeredAt, closedAt }: Complement,
): Markup {
  const { language } = visit;
  const words = WORDS[language];
  const written = (instant: string) => instantIn(instant, application.edition.zone, language);
  const asked = items.map(({ question, text }) => {
    const label = questions.find(({ code }) => code === question)?.label;
    if (question === null || label === undefined) return html`<li>${text}</li>`;
    const to = addressOf(visit, 'dossiers', application.id, 'questions', question);
    return html`<li>${link(to, label)}<br>${text}</li>`;
  });
  const said =
    answer === null || answeredAt === null
      ? closedAt === null
        ? html`<p><strong>${words.due(written(due))}</strong></p>`
        : html`<p>${words.over}</p>`
      : html`<h3>${words.answered(written(answeredAt))}</h3><blockquote class="words">${answer}</blockquote>`;
  return html`<section aria-labelledby="complement-${id}"><h2 id="complement-${id}">${words.asked(written(askedAt))}</h2><ul>${asked}</ul>${said}</section>`;
}

/** What the office has asked for, and the form that answers it. */
export function complementPage(
  visit: Visit,
  dossier: Dossier,
  complements: readonly Complement[],
  { text, errors }: ComplementForm,
): PageAnswer {
  const { language, path } = visit;
  const words = WORDS[language];
  const { application } = dossier;
  const messages = errors.map((message) => message || words.empty);
  const pieces = link(addressOf(visit, 'dossiers', application.id, 'pieces'), words.evidence);
  const answer = html`<p>${words.open}</p><p>${pieces}</p>${form({
    ...{ language, action: path, multipart: true, buttons: [{ words: words.send }] },
    errors: messages.map((message) => ({ name: 'text', message })),
    fields: [
      textField({
        ...{ name: 'text', label: words.answer, hint: words.hint, lines: 6, maxLength: 10_000 },
        ...{ value: text, required: true, error: messages[0] },
      }),
      hidden('version', application.version),
    ],
  })}`;
  return sitePage(visit, {
    ...{ title: words.title, fault: errors.length > 0 },
    ...(errors.length > 0 ? { status: 422 } : {}),
    body: html`${dossierWays(visit, application)}${
      complements.length === 0
        ? html`<p>${words.none}</p>`
        : complements.map((one) => request(visit, dossier, one))
    }${application.state === 'complement-requested' || errors.length > 0 ? answer : undefined}`,
  });
}
