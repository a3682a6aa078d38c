/** An expected reason not to start: its message is one sentence for the person who started Parvis. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
