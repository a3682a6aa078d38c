/** How long nothing has to change before the score is asked for, in milliseconds. */
const PAUSE = 400;

/** The form of a question: it is the one that says which version of the answer was read. */
function questionForm(): HTMLFormElement | null {
  return document.querySelector('input[name="version"]')?.closest('form') ?? null;
}

/** Asks the page itself, as its own button does, and shows the sentence that comes of it. */
async function estimate(form: HTMLFormElement, box: HTMLElement, signal: AbortSignal): Promise<void> {
  const typed = new FormData(form);
  typed.set('choice', 'estimate');
  const answer = await fetch(form.action, {
    ...{ method: 'POST', signal, headers: { accept: 'application/json' }, body: typed },
  });
  if (!answer.ok) return;
  const { estimate: sentence }: { estimate: string | null } = await answer.json();
  box.hidden = sentence === null;
  box.textContent = sentence;
}

const form = questionForm();
const box = document.getElementById('estimate');
if (form !== null && box !== null) {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let asking = new AbortController();
  form.addEventListener('change', ({ target }) => {
    // What is written in words changes no score.
    if (target instanceof HTMLTextAreaElement) return;
    clearTimeout(waiting);
    asking.abort();
    asking = new AbortController();
    const { signal } = asking;
    waiting = setTimeout(() => {
      // Without an answer the score stays as it was: the button is still there.
      estimate(form, box, signal).catch(() => undefined);
    }, PAUSE);
  });
}
