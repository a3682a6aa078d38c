import { slugsFor } from './slugs';

const commune = (code: string, name: string, departmentCode = code.slice(0, 2)) => ({
  code,
  name,
  departmentCode,
});
const slugs = (communes: ReturnType<typeof commune>[], taken: string[] = []) =>
  Object.fromEntries(slugsFor(communes, new Set(taken)));

describe('the slug of a commune', () => {
  it('is its name, in plain letters', () => {
    expect(
      slugs([commune('94038', "L'Haÿ-les-Roses"), commune('51413', 'Œuilly'), commune('97356', 'Saül')]),
    ).toEqual({ 94038: 'l-hay-les-roses', 51413: 'oeuilly', 97356: 'saul' });
  });

  it('tells communes of the same name apart by their department', () => {
    expect(slugs([commune('93066', 'Saint-Denis'), commune('2A001', 'Saint-Denis')])).toEqual({
      93066: 'saint-denis-93',
      '2A001': 'saint-denis-2a',
    });
  });

  it('tells communes of the same name and department apart by their code', () => {
    expect(slugs([commune('21001', 'Alise'), commune('21002', 'Alise'), commune('33001', 'Alise')])).toEqual({
      21001: 'alise-21001',
      21002: 'alise-21002',
      33001: 'alise-33',
    });
  });

  it('leaves a taken slug to the commune that has it', () => {
    expect(slugs([commune('69001', 'Alise')], ['alise'])).toEqual({ 69001: 'alise-69' });
    expect(slugs([commune('69001', 'Alise')], ['alise', 'alise-69'])).toEqual({ 69001: 'alise-69001' });
  });

  it('does not depend on the order of the communes', () => {
    const communes = [
      commune('93066', 'Saint-Denis'),
      commune('11339', 'Saint-Denis'),
      commune('01344', 'Denis'),
    ];
    expect(slugs([...communes].reverse())).toEqual(slugs(communes));
  });
});
