import { type Counted, editionStatistics } from './edition-statistics';

const AIN = { code: '01', name: 'Ain' };
const AISNE = { code: '02', name: 'Aisne' };

const many = (count: number, more: Partial<Counted>): Counted[] =>
  Array.from({ length: count }, () => ({ fate: 'awarded', level: null, department: AIN, ...more }));

const counts = (applications: readonly Counted[]) => {
  const { applications: all, outcomes, levels, departments } = editionStatistics(applications, ['1', '2']);
  return {
    all,
    outcomes: outcomes.map(({ count }) => count),
    levels: levels.map(({ count }) => count),
    departments: departments.map(({ applications: count }) => count),
  };
};

describe('The statistics of an edition', () => {
  it('count what became of every application that was submitted', () => {
    const applications = [
      ...many(7, { level: '1' }),
      ...many(6, { level: '2', department: AISNE }),
      ...many(8, { fate: 'refused' }),
      ...many(5, { fate: 'action-plan', department: AISNE }),
      ...many(5, { fate: 'inadmissible' }),
      ...many(5, { fate: 'withdrawn' }),
    ];
    expect(counts(applications)).toEqual({
      ...{ all: 36, outcomes: [13, 5, 8, 5, 5], levels: [7, 6], departments: [25, 11] },
    });
  });

  it('hide a department of which the register would tell how few were refused', () => {
    const applications = [
      ...many(9, { level: '1' }),
      ...many(2, { fate: 'refused' }),
      ...many(9, { fate: 'refused', department: AISNE }),
    ];
    expect(counts(applications)).toMatchObject({ all: 20, departments: [null, null] });
  });

  it('hide the whole when it would tell how few were refused', () => {
    const applications = [...many(20, { level: '1' }), ...many(3, { fate: 'refused' })];
    expect(counts(applications)).toEqual({
      ...{ all: null, outcomes: [20, null, null, null, null], levels: [null, null], departments: [null] },
    });
  });

  it('count whoever has no department in the whole only', () => {
    const applications = [...many(6, { fate: 'refused' }), ...many(7, { fate: 'refused', department: null })];
    expect(counts(applications)).toMatchObject({ all: 13, departments: [6] });
  });
});
