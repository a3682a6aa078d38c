import { readSitting, sittingFields } from './sitting-fields';

const PARIS = 'Europe/Paris';
const ADA = { id: 1, name: 'Ada' };
const BEA = { id: 2, name: 'Bea' };
const SITTING = {
  ...{ id: 7, version: 1, heldAt: '2026-07-02T08:00:00.000Z', present: [ADA], absent: [BEA] },
  ...{ quorum: 2, minutes: 'Procès-verbal.' },
};

test('a new sitting begins with everybody present, and lacks its day and its quorum', () => {
  const fields = sittingFields(null, [ADA, BEA], PARIS);
  expect([...fields.attendance]).toEqual([
    [1, 'present'],
    [2, 'present'],
  ]);
  expect(readSitting(fields, null, PARIS)).toEqual({ ok: false, heldAt: 'missing', quorum: true });
});

test('a sitting that nobody touches is sent as it was', () => {
  const fields = sittingFields(SITTING, [ADA, BEA], PARIS);
  expect(readSitting(fields, SITTING.heldAt, PARIS)).toEqual({
    ok: true,
    sitting: { heldAt: SITTING.heldAt, present: [1], absent: [2], quorum: 2, minutes: 'Procès-verbal.' },
  });
});

test('whoever was not called to a sitting stays neither present nor absent', () => {
  const fields = sittingFields(SITTING, [ADA, BEA, { id: 3, name: 'Cyr' }], PARIS);
  expect(fields.attendance.get(3)).toBe('not-called');
  expect(readSitting(fields, SITTING.heldAt, PARIS)).toMatchObject({
    sitting: { present: [1], absent: [2] },
  });
});

test('what is wrong is told at its field', () => {
  const fields = sittingFields(SITTING, [ADA], PARIS);
  expect(readSitting({ ...fields, heldAt: '2026-03-29T02:30' }, null, PARIS)).toEqual({
    ...{ ok: false, heldAt: 'skipped', quorum: false },
  });
  expect(readSitting({ ...fields, quorum: '1,5' }, SITTING.heldAt, PARIS)).toEqual({
    ...{ ok: false, heldAt: null, quorum: true },
  });
});
