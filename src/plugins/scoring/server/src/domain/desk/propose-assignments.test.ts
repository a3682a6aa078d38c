import { proposeAssignments } from './propose-assignments';

const JURORS = [1, 2, 3, 4];
const free = (dossier: number, eligible: readonly number[] = JURORS, assigned: readonly number[] = []) => ({
  ...{ dossier, eligible, assigned },
});

describe('A proposal of who judges what', () => {
  it('gives everybody the same to do', () => {
    const { assignments, short } = proposeAssignments(
      [10, 11, 12, 13].map((one) => free(one)),
      JURORS,
      2,
    );
    expect(JURORS.map((juror) => assignments.filter((one) => one.juror === juror).length)).toEqual([
      2, 2, 2, 2,
    ]);
    expect(short).toEqual([]);
  });

  it('lets the dossiers with the fewest possible jurors choose first', () => {
    const { assignments } = proposeAssignments([free(10), free(11, [1])], JURORS, 1);
    expect(assignments).toEqual([
      { dossier: 11, juror: 1 },
      { dossier: 10, juror: 2 },
    ]);
  });

  it('counts who judges already, and proposes nobody twice', () => {
    const { assignments } = proposeAssignments([free(10, JURORS, [1]), free(11)], JURORS, 2);
    expect(assignments).toEqual([
      { dossier: 10, juror: 2 },
      { dossier: 11, juror: 3 },
      { dossier: 11, juror: 4 },
    ]);
  });

  it('says where jurors without a conflict are missing', () => {
    expect(proposeAssignments([free(10, [2])], JURORS, 3)).toEqual({
      assignments: [{ dossier: 10, juror: 2 }],
      short: [{ dossier: 10, missing: 2 }],
    });
  });
});
