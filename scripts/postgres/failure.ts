/** A program of PostgreSQL did not do what it was asked to; the message is what it wrote. */
export class PostgresFailure extends Error {
  override readonly name = 'PostgresFailure';
}
