import type { Part, PdfDocument } from '@parvis/pdf';
import type { PublicAward } from '../services/public/register';
import { STATE_WORDS } from './award-words';
import { dayInWords } from './days-in-words';
import { decimalIn } from './figures';
import { withAddress } from './pdf-words';

/** Says what holds no longer, above everything else. */
function notices({ state, superseded }: PublicAward): readonly Part[] {
  if (superseded)
    return [
      {
        ...{ kind: 'notice', tone: 'warning', title: 'Ce certificat ne vaut plus' },
        words: 'Une nouvelle décision a remplacé celle sur laquelle il est fondé.',
      },
    ];
  if (state === 'active') return [];
  const title = state === 'upcoming' ? 'Ce certificat ne vaut pas encore' : 'Ce certificat ne vaut plus';
  return [
    {
      ...{ kind: 'notice', tone: state === 'upcoming' ? 'information' : 'warning', title },
      words: `Le label est ${STATE_WORDS.fr[state]}.`,
    },
  ];
}

/** The certificate of an award. */
export function certificate(award: PublicAward, publisher: string): PdfDocument {
  const { programme, commune, level, number, validFrom, validTo, edition } = award;
  const place = commune.department === null ? '' : `, ${commune.department.name}`;
  return {
    title: `Certificat ${number} – ${commune.name}`,
    author: publisher,
    createdAt: new Date(award.proclaimedAt),
    footer: `${programme.title} – ${number}`,
    parts: [
      { kind: 'letterhead', issuers: [{ name: publisher }] },
      { kind: 'banner', text: 'CERTIFICAT', aside: `Édition ${edition.year}` },
      ...notices(award),
      {
        ...{ kind: 'title', kicker: programme.title, text: commune.name },
        subtitle: level === null ? undefined : level.label,
      },
      {
        ...{ kind: 'paragraph', lead: true },
        words: `Le label « ${programme.title} »${level === null ? '' : `, niveau « ${level.label} »,`} est attribué à la commune de ${commune.name} (${commune.code}${place}).`,
      },
      {
        kind: 'table',
        columns: [
          { title: 'Mention', share: 1 },
          { title: 'Valeur', share: 2 },
        ],
        rows: [
          ['Numéro', number],
          ['Premier jour', dayInWords(validFrom, 'fr')],
          ['Dernier jour, inclus', dayInWords(validTo, 'fr')],
          ...(award.score === null ? [] : [['Score', `${decimalIn(award.score, 'fr')} sur 100`]]),
          ['Code de vérification', award.certificate.code],
        ],
      },
      { kind: 'heading', level: 2, words: 'Vérifier ce certificat' },
      {
        kind: 'paragraph',
        words: withAddress('Chacun peut en vérifier la validité à cette adresse : ', award.certificate.check),
      },
      ...(award.trace === null
        ? []
        : [
            {
              kind: 'paragraph' as const,
              words: withAddress('Le calcul du score, et de quoi le refaire : ', award.trace),
            },
          ]),
    ],
  };
}
