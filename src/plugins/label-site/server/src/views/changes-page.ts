import { html, link, linkButton, type Markup, type PageAnswer } from '@parvis/pages';
import { inBoth } from '../language';
import type { Dossier } from '../services/dossier';
import type { Former } from '../services/renewal';
import type { RenewalSince } from '../services/shapes';
import { addressOf, type Visit } from '../site';
import { dossierWays } from './dossier-frame';
import { sitePage } from './layout';

/** Changes in the order of what they ask of the commune. */
const CHANGES = ['new', 'rescaled', 'reworded', 'gone'] as const;
type Change = (typeof CHANGES)[number];

const WORDS = inBoth({
  fr: {
    title: (year: number) => `Ce qui a changé depuis ${year}`,
    none: 'Les questions sont restées les mêmes : toutes vos réponses sont reprises. Relisez-les avant de déposer.',
    same: (count: number) =>
      count > 1
        ? `${count} questions sont restées les mêmes : vos réponses y sont reprises.`
        : `${count} question est restée la même : votre réponse y est reprise.`,
    new: 'Nouvelles questions',
    newText: 'Répondez-y : elles n’étaient pas posées.',
    rescaled: 'Questions dont l’échelle a changé',
    rescaledText: 'Votre texte est repris, pas votre note : donnez-la de nouveau.',
    reworded: 'Questions reformulées',
    rewordedText: 'Votre réponse est reprise : relisez-la. Les pièces exigées peuvent être d’autres.',
    gone: 'Questions qui ne sont plus posées',
    goneText: 'Il n’y a rien à faire.',
    before: (label: string) => `auparavant : « ${label} »`,
    go: 'Ouvrir le dossier',
  },
  en: {
    title: (year: number) => `What has changed since ${year}`,
    none: 'The questions have stayed the same: all your answers are taken over. Read them again before you submit.',
    same: (count: number) =>
      count > 1
        ? `${count} questions have stayed the same: your answers are taken over.`
        : `${count} question has stayed the same: your answer is taken over.`,
    new: 'New questions',
    newText: 'Answer them: they were not asked.',
    rescaled: 'Questions whose scale has changed',
    rescaledText: 'Your text is taken over, your mark is not: give it again.',
    reworded: 'Questions that read otherwise',
    rewordedText: 'Your answer is taken over: read it again. Other evidence may be demanded.',
    gone: 'Questions that are not asked any more',
    goneText: 'There is nothing to do.',
    before: (label: string) => `before: “${label}”`,
    go: 'Open the application',
  },
});

type Label = (code: string) => string | undefined;

const labelsOf = (questions: Dossier['questions']): Label => {
  const labels = new Map(questions.map(({ code, label }) => [code, label]));
  return (code) => labels.get(code);
};

/** What has become of the questions of an earlier application, and what that asks for. */
export function changesPage(
  visit: Visit,
  { application, questions }: Dossier,
  { year, changes }: RenewalSince,
  former: Former | null,
): PageAnswer {
  const words = WORDS[visit.language];
  const [now, before] = [labelsOf(questions), labelsOf(former?.questions ?? [])];
  const itemOf = (code: string): Markup => {
    const label = now(code);
    const earlier = before(code);
    if (label === undefined) return html`<li>${earlier ?? code}</li>`;
    const way = link(addressOf(visit, 'dossiers', application.id, 'questions', code), label);
    const was =
      earlier === undefined || earlier === label
        ? undefined
        : html`<br><span class="soft">${words.before(earlier)}</span>`;
    return html`<li>${way}${was}</li>`;
  };
  const sectionOf = (change: Change): Markup | undefined => {
    const codes = changes.flatMap((one) => (one.change === change ? [one.question] : []));
    if (codes.length === 0) return undefined;
    return html`<h2>${words[change]}</h2><p>${words[`${change}Text`]}</p><ul>${codes.map(itemOf)}</ul>`;
  };
  const same = changes.filter(({ change }) => change === 'same').length;
  const isSame = same === changes.length;
  const unchanged = same === 0 ? undefined : html`<p>${words.same(same)}</p>`;
  return sitePage(visit, {
    title: words.title(year),
    body: html`${dossierWays(visit, application)}${isSame ? html`<p>${words.none}</p>` : unchanged}
${CHANGES.map(sectionOf)}<p>${linkButton(addressOf(visit, 'dossiers', application.id), words.go)}</p>`,
  });
}
