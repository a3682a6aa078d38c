import type { Parvis } from './parvis';
import { ScoringDesk } from './scoring-desk';

const OFFICE = 'Bureau';

/** What a commune tries out: two pillars, a question that must apply, one that needs no step, evidence and two levels. */
export const TRIAL_GRID = {
  label: 'Grille de démonstration',
  root: {
    ...{ code: 'R', weight: '100' },
    children: [
      {
        ...{ code: 'P1', label: 'Écouter les habitants', weight: '60' },
        children: [
          {
            ...{ code: 'A', label: 'Réunissez-vous chaque quartier\u202f?', weight: '40' },
            help: 'Une réunion compte quand elle est ouverte à tous.',
            scale: {
              ...{ min: '0', max: '2', step: '1' },
              descriptors: { '0': 'Jamais', '1': 'Une fois par an', '2': 'Chaque trimestre' },
            },
            notApplicable: 'forbidden',
            evidence: { minimum: 1, kinds: ['file'] },
          },
          {
            ...{ code: 'B', label: 'Les écoles ont-elles un conseil d’enfants\u202f?', weight: '20' },
            scale: { min: '0', max: '2', step: '1' },
          },
        ],
      },
      {
        ...{ code: 'P2', label: 'Décider ensemble', weight: '40' },
        children: [
          {
            code: 'C',
            label: 'Part du budget décidée par les habitants',
            weight: '40',
            scale: { min: '0', max: '10' },
          },
        ],
      },
    ],
  },
  levels: [
    { code: '1', label: 'Une étoile', threshold: '40' },
    { code: '2', label: 'Deux étoiles', threshold: '70', gates: [{ kind: 'evidence', code: 'A' }] },
  ],
} as const;

/** An edition that is open in autumn 2026, on a grid with a quorum of two. @returns its id. */
export async function publicEdition(parvis: Parvis, grid: object = TRIAL_GRID): Promise<number> {
  const desk = new ScoringDesk(parvis);
  await desk.account(OFFICE, 'Label office');
  const [programme] = await parvis.sql(
    `insert into parvis_label_programmes (letters, slug, title, valid_years) values ('DEMO', 'demo', 'Label de démonstration', 3)
     returning id`,
  );
  const [edition] = await parvis.sql(
    `insert into parvis_label_editions (programme_id, grid_id, grid_hash, year, state, opens, closes)
     select ?, id, hash, 2026, 'open', '2026-09-01T06:00:00Z', '2026-12-01T11:00:00Z'
     from parvis_scoring_grids where id = ?
     returning id`,
    [Number(programme?.id), await desk.grid(OFFICE, grid)],
  );
  return Number(edition?.id);
}
