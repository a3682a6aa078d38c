/** What a spreadsheet takes for the beginning of a formula (OWASP, CSV Injection). */
const FORMULA = /^[=+\-@\t\r]/;

/** Such a beginning behind the apostrophe that disarms it. */
const DISARMED = /^'+[=+\-@\t\r]/;

/** A text as a cell that no spreadsheet takes for a formula: « +33199001234 » becomes « '+33199001234 ». */
export function disarmed(text: string): string {
  return FORMULA.test(text) || DISARMED.test(text) ? `'${text}` : text;
}

/** What a cell says, without the apostrophe that {@link disarmed} put before it. */
export function armed(cell: string): string {
  return DISARMED.test(cell) ? cell.slice(1) : cell;
}
