import { createIntl } from 'react-intl';
import fr from '../translations/fr.json';
import { fieldValue } from './field-value';

const intl = createIntl({ locale: 'fr', timeZone: 'Europe/Paris', messages: fr, onError: () => {} });
const written = (kind: Parameters<typeof fieldValue>[1]['kind'], value: string) =>
  fieldValue(intl, { kind, value });

describe('What a dossier says', () => {
  it('is written as a French reader expects it', () => {
    expect(written('number', '139163')).toBe('139\u202f163');
    expect(written('number', '2026')).toBe('2026');
    expect(written('number', '0.125')).toBe('0,125');
    expect(written('date', '2026-03-29')).toBe('29 mars 2026');
    expect(written('datetime', '2026-03-29T23:30:00.000Z')).toBe('30 mars 2026 à 01:30');
    expect(written('boolean', 'true')).toBe('Oui');
  });

  it('stays as it is where it cannot be read', () => {
    expect(written('number', '90071992547409931')).toBe('90071992547409931');
    expect(written('date', 'hier')).toBe('hier');
    expect(written('datetime', 'demain')).toBe('demain');
    expect(written('text', '2026-03-29')).toBe('2026-03-29');
  });
});
