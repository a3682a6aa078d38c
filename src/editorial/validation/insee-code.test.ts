import { isInseeCode, isPostalCode } from './insee-code';

describe('the code of a commune', () => {
  it.each(['01001', '59350', '2A004', '2B033', '95680', '97105', '97411', '98735'])(
    '%s is official',
    (code) => {
      expect(isInseeCode(code, 'cog')).toBe(true);
    },
  );

  it.each(['20004', '2C001', '00001', '59000', '5935', '593500', '96001', '2a004', 'ZZ001', ''])(
    '« %s » is refused as official',
    (code) => expect(isInseeCode(code, 'cog')).toBe(false),
  );

  it('of the demonstration starts with ZZ, which no real one does', () => {
    expect(isInseeCode('ZZ001', 'demo')).toBe(true);
    expect(isInseeCode('ZZ000', 'demo')).toBe(false);
    expect(isInseeCode('59350', 'demo')).toBe(false);
  });

  it('is told apart from a postal code', () => {
    expect(['59000', '20000', '97400', '01000'].every(isPostalCode)).toBe(true);
    expect(['2A004', '00100', '99000', '5900', '590000'].some(isPostalCode)).toBe(false);
  });
});
