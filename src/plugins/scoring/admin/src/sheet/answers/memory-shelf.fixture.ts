import type { Shelf } from './kept-answers';

/** A browser's shelf for tests, which can be full. */
export class MemoryShelf implements Shelf {
  isFull = false;
  readonly #texts = new Map<string, string>();

  get size(): number {
    return this.#texts.size;
  }

  getItem(name: string): string | null {
    return this.#texts.get(name) ?? null;
  }

  setItem(name: string, text: string): void {
    if (this.isFull) throw new Error('QuotaExceededError');
    this.#texts.set(name, text);
  }

  removeItem(name: string): void {
    this.#texts.delete(name);
  }
}
