/** Where a criterion stands on the page. */
export const idOf = (code: string): string => `scoring-criterion-${code}`;

const criterionIn = (code: string): HTMLElement | null => document.getElementById(idOf(code));

/** Brings a criterion into view and puts the focus on it. */
export function goTo(code: string): void {
  criterionIn(code)?.focus();
}

/** Puts the focus where a criterion's comment or number is written. */
export function goToField(code: string, field: 'textarea' | 'input[type=text]'): void {
  criterionIn(code)?.querySelector<HTMLElement>(field)?.focus();
}

/** The criterion in which an element stands; null outside of all. */
export const codeAround = (element: Element): string | null =>
  element.closest('[data-criterion]')?.getAttribute('data-criterion') ?? null;
