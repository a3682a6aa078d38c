import { missingApprovals, nothingMissing } from './approvals';

describe('The approvals of a release', () => {
  it('are complete when nobody has to approve', () => {
    expect(nothingMissing(missingApprovals({ staff: 0, partners: [] }, []))).toBe(true);
  });

  it('count each account and each partner once', () => {
    const twice = { kind: 'staff', staffId: 4 } as const;
    const lille = { kind: 'partner', partnerId: 'lille' } as const;
    expect(missingApprovals({ staff: 2, partners: ['lille', 'metz'] }, [twice, twice, lille, lille])).toEqual(
      { staff: 1, partners: ['metz'] },
    );
  });

  it('are not missing when more are given than are needed', () => {
    const given = [
      { kind: 'staff', staffId: 4 },
      { kind: 'staff', staffId: 5 },
    ] as const;
    expect(missingApprovals({ staff: 1, partners: [] }, given)).toEqual({ staff: 0, partners: [] });
  });
});
