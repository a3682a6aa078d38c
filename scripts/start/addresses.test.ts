import { join, resolve } from 'node:path';
import { fileForPeople } from './addresses';

describe('A file is told', () => {
  it('from the project when it lies in it', () => {
    expect(fileForPeople(resolve('.data', 'demo-accounts.json'))).toBe(join('.data', 'demo-accounts.json'));
  });

  it('by its whole path when it lies elsewhere', () => {
    const elsewhere = resolve('..', 'parvis-data', 'demo-accounts.json');
    expect(fileForPeople(elsewhere)).toBe(elsewhere);
  });
});
