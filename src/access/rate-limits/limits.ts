/** So many calls in so many seconds. */
export interface Limit {
  readonly points: number;
  readonly seconds: number;
}

const MINUTE = 60;

/**
 * How often one may call what is worth guessing at or flooding. An office shares one address, so limits by address
 * are wide; limits by an account that is tried are narrow, and count for the address from which it is, so that nobody can
 * lock others out of theirs. Who is signed in has shown who they are, and is counted alone.
 */
export const RATE_LIMITS = {
  /** Signing in, panel and API. A success clears the count of its account. */
  signInByAccount: { points: 5, seconds: 5 * MINUTE },
  signInByAddress: { points: 50, seconds: 5 * MINUTE },
  /** Each call may send a mail to someone who did not ask for it. */
  passwordMailByAccount: { points: 3, seconds: 60 * MINUTE },
  passwordMailByAddress: { points: 20, seconds: 60 * MINUTE },
  /** Renewing a session of the panel, and what is done with the tokens it sends by mail. */
  panelSessionByAddress: { points: 120, seconds: MINUTE },
  /**
   * What an account writes that is signed in, from wherever: a town hall has one address, and everybody there saves
   * answer by answer.
   */
  writeByAccount: { points: 120, seconds: MINUTE },
  /** Everything else that writes, REST or GraphQL, by anyone but a holder of an API token. */
  publicWriteByAddress: { points: 60, seconds: MINUTE },
} as const satisfies Record<string, Limit>;

export type LimitName = keyof typeof RATE_LIMITS;
