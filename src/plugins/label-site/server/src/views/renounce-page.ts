import { checkbox, form, hidden, html, link, type PageAnswer } from '@parvis/pages';
import { inBoth } from '../language';
import type { Application, Award } from '../services/shapes';
import { addressOf, type Visit } from '../site';
import { dossierWays } from './dossier-frame';
import { sitePage } from './layout';
import { refusedNotice } from './refused';

const WORDS = inBoth({
  fr: {
    title: 'Renoncer au label',
    text: 'La commune ne portera plus le label, et cette renonciation est définitive. Le registre public en garde la mention.',
    sure: 'La commune renonce au label.',
    tick: 'Cochez la case pour confirmer.',
    send: 'Renoncer définitivement',
    keep: 'Garder le label et revenir à la décision',
    not: 'Ce n’est pas possible',
  },
  en: {
    title: 'Give the label back',
    text: 'The commune will not bear the label any more, and this is final. The public register keeps a mention of it.',
    sure: 'The commune gives the label back.',
    tick: 'Tick the box to confirm.',
    send: 'Give it back for good',
    keep: 'Keep the label and go back to the decision',
    not: 'This is not possible',
  },
});

/** Asks whether the label is really to be given back. */
export function renouncePage(
  visit: Visit,
  application: Application,
  award: Award,
  errors: readonly string[],
): PageAnswer {
  const { language, path } = visit;
  const words = WORDS[language];
  const unticked = errors.includes('');
  const refused = errors.filter((message) => message !== '');
  const back = link(addressOf(visit, 'dossiers', application.id, 'decision'), words.keep);
  return sitePage(visit, {
    ...{ title: words.title, fault: errors.length > 0 },
    ...(errors.length > 0 ? { status: unticked ? 422 : 409 } : {}),
    body: html`${dossierWays(visit, application)}${refusedNotice(words.not, refused)}
<p>${words.text}</p>${form({
      ...{ language, action: path, buttons: [{ words: words.send }] },
      errors: unticked ? [{ name: 'sure', message: words.tick }] : [],
      fields: [
        checkbox({
          name: 'sure',
          label: words.sure,
          required: true,
          error: unticked ? words.tick : undefined,
        }),
        hidden('version', award.version),
      ],
    })}<p>${back}</p>`,
  });
}
