/**
 * Keeps what was made last, so that a document that many ask for is made once, also when they ask at the same time.
 *
 * @param room how many are kept; the one not asked for longest goes first.
 * @param isWhole whether it is worth keeping.
 */
export class RecentlyMade<Made> {
  readonly #made = new Map<string, Promise<Made>>();

  constructor(
    private readonly room: number,
    private readonly isWhole: (made: Made) => boolean,
  ) {}

  /** What was made under this key, or is made now. A failure is not kept, nor what is not whole. */
  get(key: string, make: () => Promise<Made>): Promise<Made> {
    const made = this.#made.get(key) ?? this.#begin(key, make);
    this.#made.delete(key);
    this.#made.set(key, made);
    for (const oldest of this.#made.keys()) {
      if (this.#made.size <= this.room) break;
      this.#made.delete(oldest);
    }
    return made;
  }

  #begin(key: string, make: () => Promise<Made>): Promise<Made> {
    const made = make();
    const forget = (): void => void this.#made.delete(key);
    made.then((done) => this.isWhole(done) || forget(), forget);
    return made;
  }
}
