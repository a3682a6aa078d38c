import type { PublicResultView } from '../../server/src/domain/desk/views';
import { recompute } from './recompute';

const HASHES = ['inputHash', 'gridHash', 'resultHash'] as const;

/** The element of the page with an id. @throws when the page is another one than this script was made for. */
function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`There is no element "${id}".`);
  return found;
}

const published = (id: string): string => element(id).textContent?.trim() ?? '';

/** Fetches what was published and puts what comes out of it here beside what was published. */
async function compare(page: HTMLElement): Promise<void> {
  const { source = '', same = '', different = '', failed = '' } = page.dataset;
  const verdict = element('recomputed-verdict');
  const answer = await fetch(source, { headers: { accept: 'application/json' } });
  const { data }: { data: PublicResultView } = await answer.json();
  const result = recompute({ ...data, partial: data.result.partial });
  if (!result.ok) {
    verdict.textContent = `${failed} ${result.error.code}`;
    return;
  }
  const own = result.value;
  element('recomputed-score').textContent = own.score.decimal.replace(
    '.',
    document.documentElement.lang === 'fr' ? ',' : '.',
  );
  for (const name of HASHES) element(`recomputed-${name}`).textContent = own[name];
  const isSame = HASHES.every((name) => published(`published-${name}`) === own[name]);
  verdict.textContent = isSame ? same : different;
  verdict.dataset.verdict = isSame ? 'same' : 'different';
}

const page = element('recompute');
const button = element('recompute-now');
button.hidden = false;
button.addEventListener('click', () => {
  const verdict = element('recomputed-verdict');
  verdict.textContent = page.dataset.working ?? '';
  compare(page).catch(() => {
    verdict.textContent = page.dataset.failed ?? '';
  });
});
