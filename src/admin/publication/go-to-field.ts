const FOCUSABLE = 'input, textarea, select, button, [contenteditable="true"], [tabindex="0"]';

/**
 * Brings a field of the edit view into sight and puts the focus into it, opening the entry of a list in which
 * it is folded away. When the field is not in the page (a component nobody has added yet), what would add it
 * gets the focus.
 *
 * Strapi's own way, `?field=` in the address, is refused by its form while there are unsaved changes.
 *
 * @param path where the field is, as `['quotes', '0', 'speaker']`.
 * @param label how the form labels the first part of the path.
 */
export function goToField(path: readonly string[], label: string): void {
  const field = named(path);
  if (field) {
    show(field);
    return;
  }
  const group = labelled(label);
  const entry = entryOf(group, path[1]);
  if (entry?.getAttribute('aria-expanded') === 'false') entry.click();
  // The fields of a folded entry come into the page once React has opened it.
  requestAnimationFrame(() => {
    const found =
      named(path) ?? entry ?? named(path.slice(0, 1)) ?? group?.querySelector<HTMLElement>(FOCUSABLE);
    if (found) show(found);
  });
}

function show(element: HTMLElement): void {
  element.scrollIntoView({ block: 'center' });
  element.focus({ preventScroll: true });
}

function named(path: readonly string[]): HTMLElement | null {
  return document.querySelector<HTMLElement>(`form [name="${CSS.escape(path.join('.'))}"]`);
}

/** What a label itself says, without the hint and the mark of a required field that it also holds. */
function ownText(label: HTMLElement): string {
  return [...label.childNodes]
    .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
    .map(({ textContent }) => textContent)
    .join('');
}

/** The smallest part of the form that holds both the label and something to focus. */
function labelled(label: string): HTMLElement | undefined {
  const written = [...document.querySelectorAll<HTMLElement>('form label')].find(
    (candidate) => ownText(candidate).replace(/\s*(\(\d+\))?$/, '') === label,
  );
  let around = written?.parentElement;
  while (around && around.tagName !== 'FORM' && !around.querySelector(FOCUSABLE))
    around = around.parentElement;
  return around ?? undefined;
}

/** What folds and unfolds one entry of a list of components. */
function entryOf(group: HTMLElement | undefined, index: string | undefined): HTMLElement | undefined {
  if (index === undefined || !/^\d+$/.test(index)) return undefined;
  return [...(group?.querySelectorAll<HTMLElement>('h3 > button[aria-expanded]') ?? [])][Number(index)];
}
