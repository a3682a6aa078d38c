const FOCUSABLE = 'input, textarea, select, button, [contenteditable="true"], [tabindex="0"]';

/**
 * Brings a field of the edit view into sight and puts the focus into it. Not every field is in the page: the
 * innermost part of its path that is found wins (the entry of a closed list, else the list itself), and a
 * field without a named input is found by its label.
 *
 * Strapi's own way, `?field=` in the address, is refused by its form while there are unsaved changes.
 */
export function goToField(path: readonly string[], label: string): void {
  const target = byName(path) ?? byLabel(label.split(' › ')[0] ?? label);
  target?.scrollIntoView({ block: 'center' });
  target?.focus({ preventScroll: true });
}

function byName(path: readonly string[]): HTMLElement | null {
  for (let length = path.length; length > 0; length -= 1) {
    const name = CSS.escape(path.slice(0, length).join('.'));
    const named = document.querySelector<HTMLElement>(`form [name="${name}"], form [data-field="${name}"]`);
    if (named) return named;
  }
  return null;
}

function byLabel(label: string): HTMLElement | null {
  const named = [...document.querySelectorAll<HTMLElement>('form label, form legend, form span')].find(
    ({ textContent }) => textContent?.replace(/[*\s]*(\(\d+\))?\s*$/, '').trim() === label,
  );
  let around = named?.parentElement ?? null;
  while (around && around.tagName !== 'FORM') {
    const inside = around.querySelector<HTMLElement>(FOCUSABLE);
    if (inside) return inside;
    around = around.parentElement;
  }
  return named ?? null;
}
