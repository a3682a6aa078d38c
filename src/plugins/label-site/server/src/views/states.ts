import { inBoth, type Language } from '../language';

const STATES = inBoth({
  fr: {
    draft: 'En préparation',
    submitted: 'Déposée',
    'in-instruction': 'En cours d’instruction',
    'complement-requested': 'Complément demandé',
    inadmissible: 'Irrecevable',
    ready: 'Instruite',
    'in-jury': 'Examinée par le jury',
    deliberation: 'En délibération',
    decided: 'Décision prise',
    'under-appeal': 'Recours en cours',
    withdrawn: 'Retirée',
    lapsed: 'Caduque : non déposée à temps',
  },
  en: {
    draft: 'In preparation',
    submitted: 'Submitted',
    'in-instruction': 'Being instructed',
    'complement-requested': 'A complement is asked for',
    inadmissible: 'Inadmissible',
    ready: 'Instructed',
    'in-jury': 'Before the jury',
    deliberation: 'Being deliberated',
    decided: 'Decided',
    'under-appeal': 'Under appeal',
    withdrawn: 'Withdrawn',
    lapsed: 'Lapsed: not submitted in time',
  },
});

const isState = (state: string): state is keyof (typeof STATES)['fr'] => Object.hasOwn(STATES.fr, state);

/** How far an application is, in words. */
export const stateIn = (state: string, language: Language): string =>
  isState(state) ? STATES[language][state] : state;
