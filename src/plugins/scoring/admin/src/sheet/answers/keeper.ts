import type { Given } from '../../../../server/src/domain/desk/views';
import {
  type Answer,
  type Answers,
  changed,
  decided,
  type Heard,
  heard,
  nextToSend,
  opened,
  taken,
} from './answers';
import { forget, keep, keptAnswers, type Shelf } from './kept-answers';

/** What the server makes of an answer. */
export type Reply =
  | { readonly kind: 'saved'; readonly version: number }
  | { readonly kind: 'stale' | 'unreachable' }
  | { readonly kind: 'refused'; readonly reason: string };

/** What a sheet's answers need of the world. */
export interface Surroundings {
  readonly assignment: number;
  readonly shelf: Shelf;
  readonly now: () => Date;
  readonly save: (code: string, given: Given, version: number) => Promise<Reply>;
  /** What the server holds now; null when it cannot be reached. */
  readonly read: () => Promise<Heard | null>;
  /** Tells the juror's other windows that the sheet has changed. */
  readonly tell: (version: number) => void;
  /** Does something later; gives what calls it off. */
  readonly later: (act: () => void, milliseconds: number) => () => void;
}

/** What the page shows of it. */
export interface Keeping {
  readonly answers: Answers;
  readonly standing: 'quiet' | 'saving' | 'unreachable' | 'refused';
  readonly savedAt: Date | null;
  /** Why the server refused an answer. */
  readonly reason: string | null;
  /** Whether another window has changed the sheet since it was opened here. */
  readonly isChangedElsewhere: boolean;
}

const FIRST_RETRY = 2_000;
const LAST_RETRY = 30_000;
/** Nobody wants a request a letter. */
const PAUSE_IN_WRITING = 800;

/** Sends the answers of a sheet, one request at a time and in order, and loses none on the way. */
export class Keeper {
  #keeping: Keeping;
  #isBusy = false;
  #isClosed = false;
  #retryIn = FIRST_RETRY;
  /** The newest version that another window told of. */
  #toldOf = 0;
  #callOff: () => void = () => {};
  readonly #listeners = new Set<() => void>();
  readonly #around: Surroundings;

  constructor(sheet: Heard, around: Surroundings) {
    this.#around = around;
    const answers = opened(sheet, keptAnswers(around.shelf, around.assignment));
    const standing = { standing: 'quiet', savedAt: null, reason: null, isChangedElsewhere: false } as const;
    this.#keeping = { answers, ...standing };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly keeping = (): Keeping => this.#keeping;

  /** Puts an answer down: it is kept in the browser at once, and sent at once or after a pause in writing. */
  answer(code: string, answer: Answer, when: 'now' | 'after-pause'): void {
    const answers = changed(this.#keeping.answers, code, answer);
    const waiting = answers.waiting.get(code);
    const { shelf, assignment } = this.#around;
    if (waiting !== undefined) keep(shelf, assignment, code, waiting);
    else this.#forget(code, this.#keeping.answers.waiting.get(code)?.answer);
    this.#show({ answers });
    this.#sendIn(when === 'now' ? 0 : PAUSE_IN_WRITING);
  }

  /** Takes the juror's decision between two answers. */
  decide(code: string, holds: 'mine' | 'theirs'): void {
    const mine = this.#keeping.answers.waiting.get(code);
    const answers = decided(this.#keeping.answers, code, holds);
    const now = answers.waiting.get(code);
    if (now === undefined) this.#forget(code, mine?.answer);
    else keep(this.#around.shelf, this.#around.assignment, code, now);
    this.#show({ answers });
    this.#sendIn(0);
  }

  /** Sends what waits without waiting any longer: the connection is back, or somebody asks. */
  async send(): Promise<void> {
    if (this.#isBusy) return;
    this.#callOff();
    this.#isBusy = true;
    try {
      do {
        while (await this.#sendOne());
      } while (await this.#caughtUp());
    } finally {
      this.#isBusy = false;
    }
  }

  /** Another window says that the sheet has changed. */
  async heardElsewhere(version: number): Promise<void> {
    this.#toldOf = Math.max(this.#toldOf, version);
    if (this.#isBusy || version <= this.#keeping.answers.version) return;
    this.#isBusy = true;
    await this.#readAnew();
    this.#isBusy = false;
    await this.send();
  }

  /** The sheet is on the screen: what was kept of it is sent. */
  open(): void {
    this.#isClosed = false;
    void this.send();
  }

  /** The sheet leaves the screen: what waits is sent now, and what cannot be stays in the browser. */
  close(): void {
    this.#isClosed = true;
    void this.send();
  }

  async #sendOne(): Promise<boolean> {
    const next = nextToSend(this.#keeping.answers);
    if (next === null) {
      this.#show({ standing: 'quiet', reason: null });
      return false;
    }
    const { version } = this.#keeping.answers;
    this.#show({ standing: 'saving', reason: null, answers: { ...this.#keeping.answers, sending: next } });
    const reply = await this.#around.save(next.code, next.given, version);
    if (reply.kind === 'saved') return this.#saved(next, reply.version);
    this.#show({ answers: { ...this.#keeping.answers, sending: null } });
    if (reply.kind === 'stale' && (await this.#readAnew()) > version) return true;
    if (reply.kind === 'refused') this.#show({ standing: 'refused', reason: reply.reason });
    else this.#retry();
    return false;
  }

  #saved(sent: NonNullable<Answers['sending']>, version: number): true {
    this.#retryIn = FIRST_RETRY;
    this.#forget(sent.code, sent.given);
    const answers = taken(this.#keeping.answers, sent, version);
    this.#show({ answers, savedAt: this.#around.now() });
    this.#around.tell(version);
    return true;
  }

  /** Hears what the server holds; gives its version, or the one known when it cannot be reached. */
  async #readAnew(): Promise<number> {
    const news = await this.#around.read();
    const { answers } = this.#keeping;
    if (news === null || news.version <= answers.version) return answers.version;
    const now = heard(answers, news);
    for (const [code, { answer }] of answers.waiting) if (!now.waiting.has(code)) this.#forget(code, answer);
    this.#show({ answers: now, isChangedElsewhere: true });
    return now.version;
  }

  /** Hears what another window told of meanwhile; gives whether there was something new to hear. */
  async #caughtUp(): Promise<boolean> {
    const { version } = this.#keeping.answers;
    return version < this.#toldOf && (await this.#readAnew()) > version;
  }

  #retry(): void {
    this.#show({ standing: 'unreachable' });
    this.#sendIn(this.#retryIn);
    this.#retryIn = Math.min(2 * this.#retryIn, LAST_RETRY);
  }

  #sendIn(milliseconds: number): void {
    this.#callOff();
    if (this.#isClosed) return;
    if (milliseconds === 0) void this.send();
    else this.#callOff = this.#around.later(() => void this.send(), milliseconds);
  }

  #forget(code: string, answer: Answer | undefined): void {
    if (answer !== undefined) forget(this.#around.shelf, this.#around.assignment, code, answer);
  }

  #show(news: Partial<Keeping>): void {
    this.#keeping = { ...this.#keeping, ...news };
    for (const listener of this.#listeners) listener();
  }
}
