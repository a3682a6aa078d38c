import { EDITION_STATES } from '../edition/edition-procedure';
import { APPLICATION_STATES } from './application-procedure';
import { asTold } from './as-told';

describe('An application as its commune is told it', () => {
  it('is in deliberation until the proclamation, decided or not', () => {
    for (const edition of EDITION_STATES) {
      const before = asTold({ state: 'deliberation', version: 5 }, edition);
      const after = asTold({ state: 'decided', version: 6 }, edition);
      if (edition === 'proclaimed' || edition === 'archived')
        expect(after).toMatchObject({ state: 'decided' });
      else expect(after).toEqual(before);
    }
  });

  it('is otherwise what it is', () => {
    for (const state of APPLICATION_STATES.filter((one) => one !== 'decided')) {
      const row = { state, version: 3, id: 1 };
      expect(asTold(row, 'deliberation')).toBe(row);
    }
  });
});
