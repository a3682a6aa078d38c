/** The demo content cannot be loaded; the message names the file, the entry and how to mend it. */
export class DemoContentError extends Error {
  override readonly name = 'DemoContentError';
}
