/**
 * Whether a text is the SIREN of a French legal unit: nine digits that satisfy Luhn's formula.
 * La Poste's exception concerns its SIRETs (fourteen digits) only, not its SIREN.
 *
 * Source: INSEE, definition of « numéro Siren ».
 */
export function isSiren(text: string): boolean {
  return /^\d{9}$/.test(text) && luhnSum(text) % 10 === 0;
}

/** Sum of the digits, every second one from the right being doubled (and its own digits added). */
function luhnSum(digits: string): number {
  let sum = 0;
  [...digits].reverse().forEach((digit, position) => {
    const value = Number(digit) * (position % 2 === 1 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  });
  return sum;
}
