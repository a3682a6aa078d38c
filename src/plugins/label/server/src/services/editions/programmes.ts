import { journal } from '@parvis/journal';
import { done, notAllowed, type Outcome } from '@parvis/procedure';
import { inTransaction } from '@parvis/procedure/server';
import type { ProgrammeView } from '../../domain/edition/edition-view';
import type { LabelContext } from '../context';
import { PROGRAMMES } from '../tables';
import { programmeOf } from './edition-rows';

export type NewProgramme = Omit<ProgrammeView, 'id' | 'version'>;

/** Every programme, by its title. */
export function listProgrammes({ strapi }: LabelContext): Promise<ProgrammeView[]> {
  return inTransaction(strapi.db, async (trx) => {
    const rows: unknown[] = await trx(PROGRAMMES).orderBy(['title', 'id']);
    return rows.map(programmeOf);
  });
}

/** Begins a programme. Its letters and its slug are its own. */
export function createProgramme(
  { strapi }: LabelContext,
  { validYears, ...wanted }: NewProgramme,
  staff: number,
): Promise<Outcome<ProgrammeView>> {
  return inTransaction(strapi.db, async (trx) => {
    const [made]: unknown[] = await trx(PROGRAMMES)
      .insert({ ...wanted, valid_years: validYears })
      .onConflict()
      .ignore()
      .returning('*');
    if (made === undefined) return notAllowed({ code: 'PROGRAMME_EXISTS' });
    const programme = programmeOf(made);
    await journal(strapi).append(
      {
        subject: { type: 'label.programme', id: String(programme.id) },
        action: 'label.programme.created',
        actor: { kind: 'staff', id: String(staff) },
        after: { letters: programme.letters, slug: programme.slug, validYears },
      },
      { trx },
    );
    return done(programme);
  });
}
