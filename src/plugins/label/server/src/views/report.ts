import { inWords } from '@parvis/clock';
import type { Part, PdfDocument } from '@parvis/pdf';
import type { GridFile } from '@parvis/scoring';
import type { ScoreResult } from '@parvis/scoring/engine';
import { departureFromGrid } from '../domain/decision/departure';
import type { NamedLevel } from '../services/editions/level-label';
import type { ToldDecision } from '../services/proclamation/told-decisions';
import type { NextLevel } from '../services/self-assessment/next-level';
import { OUTCOME_WORDS, waysOfAppeal } from './decision-words';
import { decimalIn, shown } from './figures';
import { withAddress } from './pdf-words';

/** What a decision is founded on, as everybody may recompute it. */
export interface Foundation {
  readonly grid: GridFile;
  readonly result: ScoreResult;
  /** What the next level still takes; null when there is none above. */
  readonly next: NextLevel | null;
  readonly trace: string;
}

/** What a report says. */
export interface Reported {
  readonly decision: ToldDecision;
  readonly level: NamedLevel | null;
  /** Null for a decision without a score. */
  readonly foundation: Foundation | null;
  readonly publisher: string;
}

const heading = (words: string): Part => ({ kind: 'heading', level: 2, words });
const paragraph = (words: string): Part => ({ kind: 'paragraph', words });

/** Points by pillar, and of the whole. */
function scores({ grid, result }: Foundation): readonly Part[] {
  const pillars = (grid.root.children ?? []).map(({ code, label = code }) => {
    const node = result.nodes[code];
    return node === undefined || !node.applicable
      ? [label, 'sans objet', '–']
      : [label, shown(node.obtained, 'fr'), shown(node.potential, 'fr')];
  });
  return [
    heading('Score par pilier'),
    {
      kind: 'table',
      columns: [
        { title: 'Pilier', share: 3 },
        { title: 'Points obtenus', share: 1 },
        { title: 'Points possibles', share: 1 },
      ],
      rows: [...pillars, ['Ensemble', `${shown(result.score, 'fr')} sur 100`, '100']],
    },
  ];
}

/** What is lacking to the next level. */
function lacking({ next }: Foundation): readonly Part[] {
  const title = heading('Pour atteindre le niveau suivant');
  if (next === null) return [title, paragraph('Le niveau le plus élevé de la grille est atteint.')];
  const sentences = [
    ...(next.reached ? [] : [`${shown(next.missing, 'fr')} points de plus, sur 100 ;`]),
    ...next.conditions.map(({ sentence }) => sentence.fr),
  ];
  return [
    title,
    paragraph(`Niveau « ${next.label} », à partir de ${decimalIn(next.threshold, 'fr')} points. Il manque :`),
    {
      kind: 'list',
      list: {
        type: 'list',
        ordered: false,
        items: sentences.map((text) => ({ children: [{ type: 'text', text, marks: [] }], lists: [] })),
      },
    },
  ];
}

function recomputing({ result, trace }: Foundation): readonly Part[] {
  const { engine, gridHash, inputHash, resultHash } = result;
  return [
    heading('Refaire le calcul'),
    {
      kind: 'paragraph',
      words: withAddress('La grille, les notes et chaque étape du calcul sont publiées : ', trace),
    },
    paragraph('Le calcul refait à partir de ces fichiers donne les mêmes empreintes (SHA-256) :'),
    {
      kind: 'code',
      text: [
        ...[`moteur    ${engine}`, `grille    ${gridHash}`],
        ...[`notes     ${inputHash}`, `résultat  ${resultHash}`],
      ].join('\n'),
    },
  ];
}

function deliberation({ deliberation: held, edition }: ToldDecision): readonly Part[] {
  if (held === null) return [];
  const { present, recused, quorum } = held;
  const voters = present.filter((one) => !recused.includes(one));
  const when = inWords(new Date(held.heldAt), edition.zone, 'fr', 'full');
  return [
    heading('Délibération'),
    paragraph(
      `Le jury a délibéré le ${when}. Membres présents ayant pris part à la décision : ${voters.length} ; quorum : ${quorum} ; membres récusés : ${recused.length}.`,
    ),
  ];
}

/** The report on a decision, for its commune and the label office. */
export function report({ decision, level, foundation, publisher }: Reported): PdfDocument {
  const { commune, programme, edition, outcome, motivation } = decision;
  const departure = departureFromGrid(decision);
  const adopted = decision.adoptedAt;
  const told = decision.toldAt ?? new Date(0);
  const granted = level === null ? '' : `, niveau « ${level.label} »`;
  const score = decision.score === null ? '' : ` Score : ${decimalIn(decision.score, 'fr')} sur 100.`;
  return {
    title: `Rapport de label – ${commune.name}, ${edition.year}`,
    author: publisher,
    createdAt: told,
    footer: `${programme.title}, édition ${edition.year} – ${commune.name}`,
    parts: [
      { kind: 'letterhead', issuers: [{ name: publisher }] },
      {
        ...{ kind: 'banner', text: 'RAPPORT DE LABEL' },
        aside: `Notifié le ${inWords(told, edition.zone, 'fr', 'date')}`,
      },
      ...(decision.state === 'superseded'
        ? [
            {
              ...{ kind: 'notice' as const, tone: 'warning' as const, title: 'Décision remplacée' },
              words: 'Une nouvelle décision a pris la place de celle-ci.',
            },
          ]
        : []),
      {
        ...{ kind: 'title', kicker: `${programme.title}, édition ${edition.year}`, text: commune.name },
        subtitle: `${OUTCOME_WORDS.fr[outcome]}${granted}`,
      },
      heading('Décision'),
      paragraph(
        `${OUTCOME_WORDS.fr[outcome]}${granted}.${score}${adopted === null ? '' : ` Décision adoptée le ${inWords(adopted, edition.zone, 'fr', 'date')}.`}`,
      ),
      ...(foundation === null ? [] : scores(foundation)),
      heading('Motifs'),
      ...motivation.split(/\n+/).map(paragraph),
      ...(departure === null
        ? []
        : [paragraph(`Le niveau s’écarte de celui que donne la grille : ${departure}`)]),
      ...(foundation === null ? [] : lacking(foundation)),
      ...deliberation(decision),
      heading('Recours'),
      paragraph(waysOfAppeal(edition.appealsUntil, edition.zone, 'fr')),
      ...(foundation === null ? [] : recomputing(foundation)),
    ],
  };
}
