import { type Conflict, conflictOf } from '../../../../../server/src/domain/conflict';
import type {
  ComposedDossier,
  CompositionView,
  MemberView,
} from '../../../../../server/src/domain/desk/composition';

/** A juror who is to judge a dossier. */
export interface Pair {
  readonly dossier: number;
  readonly juror: number;
}

/** Why a member may not judge a dossier; null when they may. Who was recused is barred like one who declared a conflict. */
export const conflictBetween = (member: MemberView, dossier: ComposedDossier): Conflict | null =>
  conflictOf(member, dossier, dossier.barred.includes(member.juror));

/** How many dossiers each member has, with those that are added to them. */
export function loadOf(
  { members, dossiers }: Pick<CompositionView, 'members' | 'dossiers'>,
  added: readonly Pair[] = [],
): ReadonlyMap<number, number> {
  const load = new Map(members.map(({ juror }) => [juror, 0]));
  const take = (juror: number) => load.set(juror, (load.get(juror) ?? 0) + 1);
  for (const { jurors } of dossiers) jurors.forEach(take);
  for (const { juror } of added) take(juror);
  return load;
}

/** What is proposed, by dossier, in its order. */
export function byDossier<One extends Pair & { readonly title: string; readonly name: string }>(
  proposed: readonly One[],
): readonly { readonly dossier: number; readonly title: string; readonly names: readonly string[] }[] {
  const lines = new Map<number, { dossier: number; title: string; names: string[] }>();
  for (const { dossier, title, name } of proposed) {
    const line = lines.get(dossier) ?? { dossier, title, names: [] };
    line.names.push(name);
    lines.set(dossier, line);
  }
  return [...lines.values()];
}

/** What a dossier lacks, the worst first; null when it lacks nothing. */
export type Lack = 'no-juror' | 'conflict' | 'under-quorum';

export function lackOf(
  dossier: ComposedDossier,
  { members, grid }: Pick<CompositionView, 'members' | 'grid'>,
): Lack | null {
  if (dossier.jurors.length === 0) return 'no-juror';
  const judging = members.filter(({ juror }) => dossier.jurors.includes(juror));
  if (judging.some((member) => conflictBetween(member, dossier) !== null)) return 'conflict';
  return dossier.jurors.length < grid.quorum ? 'under-quorum' : null;
}
