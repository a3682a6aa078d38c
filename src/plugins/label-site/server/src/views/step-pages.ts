import { checkbox, definitionList, form, hidden, html, link, notice, type PageAnswer } from '@parvis/pages';
import { inBoth } from '../language';
import type { Application } from '../services/shapes';
import { addressOf, type Visit } from '../site';
import { calendarList, instantIn } from './calendar';
import { dossierTitle, dossierWays } from './dossier-frame';
import { nothingPage } from './interrupted';
import { sitePage } from './layout';
import { missingList } from './overview-page';
import { refusedNotice } from './refused';

const WORDS = inBoth({
  fr: {
    submit: 'Déposer le dossier',
    notYet: 'Le dossier ne peut pas encore être déposé',
    until: (instant: string) =>
      `Le dépôt est possible jusqu’au ${instant}. À cet instant même, il est trop tard.`,
    submitText:
      'Une fois déposé, le dossier ne peut plus être modifié, sauf si le bureau du label demande un complément. Vous pourrez encore le retirer.',
    submitSure: 'Nous avons relu le dossier et le déposons au nom de la commune.',
    submitSend: 'Déposer définitivement',
    withdraw: 'Retirer la candidature',
    withdrawText:
      'La candidature ne sera plus examinée, et ce retrait est définitif. Tant que l’édition est ouverte, vous pourrez commencer un nouveau dossier.',
    withdrawSure: 'Nous retirons cette candidature.',
    withdrawSend: 'Retirer définitivement',
    sure: 'Cochez la case pour confirmer.',
    keep: 'Revenir au dossier sans rien changer',
    not: 'Ce n’est pas possible',
    receipt: 'Récépissé de dépôt',
    receiptText: (commune: string, instant: string) =>
      `Le dossier de ${commune} a été déposé le ${instant}. Il est complet et porte la confirmation de votre habilitation.`,
    ...{
      number: 'Numéro du dossier',
      revision: 'Dépôt',
      at: 'Déposé',
      edition: 'Édition',
      commune: 'Commune',
    },
    next: 'La suite',
    nextText:
      'Le bureau du label instruit les dossiers après la clôture, puis le jury les examine. Voici le calendrier.',
    print: 'Imprimez cette page si vous voulez garder une trace sur papier.',
    follow: 'Suivre le dossier',
  },
  en: {
    submit: 'Submit the application',
    notYet: 'The application cannot be submitted yet',
    until: (instant: string) => `It can be submitted until ${instant}. At that very instant it is too late.`,
    submitText:
      'Once submitted, the application cannot be changed any more, unless the label office asks for a complement. You can still withdraw it.',
    submitSure: 'We have read the application again and submit it in the name of the commune.',
    submitSend: 'Submit for good',
    withdraw: 'Withdraw the application',
    withdrawText:
      'The application will be examined no more, and this is final. While the edition is open you can begin another one.',
    withdrawSure: 'We withdraw this application.',
    withdrawSend: 'Withdraw for good',
    sure: 'Tick the box to confirm.',
    keep: 'Back to the application without changing anything',
    not: 'This is not possible',
    receipt: 'Acknowledgement of receipt',
    receiptText: (commune: string, instant: string) =>
      `The application of ${commune} was submitted on ${instant}. It is complete, and your right to apply is confirmed.`,
    ...{ number: 'Number', revision: 'Submission', at: 'Submitted', edition: 'Edition', commune: 'Commune' },
    next: 'What comes next',
    nextText:
      'After the closing the label office instructs the applications, then the jury examines them. These are the days.',
    print: 'Print this page if you want to keep it on paper.',
    follow: 'Follow the application',
  },
});

interface Step {
  readonly event: 'submit' | 'withdraw';
  readonly title: string;
  readonly text: string;
  readonly sure: string;
  readonly send: string;
}

/** Asks whether a step is really to be taken, or says why it cannot be. */
function stepPage(visit: Visit, application: Application, errors: readonly string[], step: Step): PageAnswer {
  const { language, path } = visit;
  const words = WORDS[language];
  const possible = application.steps.find(({ event }) => event === step.event);
  const back = html`<p>${link(addressOf(visit, 'dossiers', application.id), words.keep)}</p>`;
  const unticked = errors.includes('');
  const refused = errors.filter((message) => message !== '');
  const lacking = new Set(application.missing.map(({ message }) => message));
  const others = (possible?.reasons ?? []).filter(({ message }) => !lacking.has(message));
  const reasons = html`<ul>${others.map(({ message }) => html`<li>${message}</li>`)}</ul>`;
  const isLacking = step.event === 'submit' && lacking.size > 0;
  const body =
    possible?.allowed === true
      ? html`<p>${step.text}</p>${form({
          ...{ language, action: path, buttons: [{ words: step.send }] },
          errors: unticked ? [{ name: 'sure', message: words.sure }] : [],
          fields: [
            checkbox({
              ...{ name: 'sure', label: step.sure, required: true },
              error: unticked ? words.sure : undefined,
            }),
            hidden('version', application.version),
          ],
        })}`
      : html`<h2>${step.event === 'submit' ? words.notYet : words.not}</h2>${others.length === 0 ? undefined : reasons}${isLacking ? missingList(visit, application) : undefined}`;
  return sitePage(visit, {
    ...{ title: step.title, fault: errors.length > 0 },
    ...(errors.length > 0 ? { status: unticked ? 422 : 409 } : {}),
    body: html`${dossierWays(visit, application)}${refusedNotice(words.not, refused)}${body}${back}`,
  });
}

/** Asks for the last time before a dossier is submitted. */
export function submitPage(visit: Visit, application: Application, errors: readonly string[]): PageAnswer {
  const words = WORDS[visit.language];
  const { closes } = application.edition.calendar;
  const until =
    closes == null ? '' : ` ${words.until(instantIn(closes, application.edition.zone, visit.language))}`;
  return stepPage(visit, application, errors, {
    ...{ event: 'submit', title: words.submit, text: `${words.submitText}${until}` },
    ...{ sure: words.submitSure, send: words.submitSend },
  });
}

/** The same before one is withdrawn. */
export function withdrawPage(visit: Visit, application: Application, errors: readonly string[]): PageAnswer {
  const words = WORDS[visit.language];
  return stepPage(visit, application, errors, {
    ...{ event: 'withdraw', title: words.withdraw, text: words.withdrawText },
    ...{ sure: words.withdrawSure, send: words.withdrawSend },
  });
}

/** That a dossier was received, when, and what comes next: to be printed. */
export function receiptPage(visit: Visit, application: Application): PageAnswer {
  const { language } = visit;
  const words = WORDS[language];
  const { id, commune, edition, submittedAt, revision } = application;
  if (submittedAt === null) return nothingPage(visit);
  const instant = instantIn(submittedAt, edition.zone, language);
  return sitePage(visit, {
    title: words.receipt,
    body: html`${dossierWays(visit, application)}${notice('information', dossierTitle(application), html`<p>${words.receiptText(commune.name, instant)}</p>`)}
${definitionList([
  [words.number, id],
  [words.commune, `${commune.name} (${commune.code})`],
  [words.edition, `${edition.programme} ${edition.year}`],
  [words.at, instant],
  [words.revision, revision],
])}
<p>${words.print}</p>
<h2>${words.next}</h2><p>${words.nextText}</p>${calendarList(edition, language)}
<p>${link(addressOf(visit, 'dossiers', id, 'suivi'), words.follow)}</p>`,
  });
}
