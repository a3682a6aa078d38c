import { checkDraft } from './check-draft';
import { newGrid } from './new-grid';

test('a new grid keeps every rule', () => {
  expect(checkDraft(newGrid('G', '1'))).toBeNull();
});
