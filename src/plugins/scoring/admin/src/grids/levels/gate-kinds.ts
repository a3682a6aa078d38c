import type { GateFile } from '../../../../server/src/domain/grid/grid-file';

export const GATE_KINDS = [
  'ratio',
  'median',
  'evidence',
  'any',
] as const satisfies readonly GateFile['kind'][];

/** A gate of another kind, which keeps what the two have in common; a choice begins with the gate that was there. */
export function ofKind(gate: GateFile, kind: GateFile['kind']): GateFile {
  if (gate.kind === kind) return gate;
  if (kind === 'any') return { kind, of: [gate] };
  if (gate.kind === 'any') return gate.of[0] === undefined ? fresh(kind, '') : ofKind(gate.of[0], kind);
  return { ...fresh(kind, gate.code), requireApplicable: gate.requireApplicable };
}

function fresh(kind: Exclude<GateFile['kind'], 'any'>, code: string): Exclude<GateFile, { kind: 'any' }> {
  return kind === 'evidence' ? { kind, code } : { kind, code, atLeast: kind === 'ratio' ? '1/2' : '1' };
}
