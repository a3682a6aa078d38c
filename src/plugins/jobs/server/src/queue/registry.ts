import type { Handler, Recurring, Try } from '../interface/jobs';

/** A task as the workers know it: what its payload is made of is its own affair. */
export interface Task {
  /** @throws ZodError when the payload is not what the handler takes. */
  check(payload: unknown): void;
  run(payload: unknown, context: Try): Promise<void>;
  readonly maxAttempts: number;
}

/** A task that comes round by itself, and when. */
export interface Round {
  readonly task: string;
  readonly cron: string;
}

const DEFAULT_ATTEMPTS = 25;

/** What this instance can do: filled while plugins register, complete when the workers start. */
export interface Registry {
  readonly tasks: ReadonlyMap<string, Task>;
  readonly rounds: readonly Round[];
  add<P>(task: string, handler: Handler<P>): void;
  addRecurring(task: string, recurring: Recurring): void;
  /** @throws Error when nothing is said to be done for the task. */
  task(name: string): Task;
}

export default (): Registry => {
  const tasks = new Map<string, Task>();
  const rounds: Round[] = [];

  const put = (name: string, task: Task): void => {
    if (tasks.has(name)) throw new Error(`The task "${name}" has two handlers.`);
    tasks.set(name, task);
  };

  return {
    tasks,
    rounds,
    add(name, { payload: schema, run, maxAttempts = DEFAULT_ATTEMPTS }) {
      put(name, {
        check: (payload) => {
          schema.parse(payload);
        },
        run: async (payload, context) => run(schema.parse(payload), context),
        maxAttempts,
      });
    },
    addRecurring(name, { cron, run }) {
      put(name, { check: () => {}, run: () => run(), maxAttempts: DEFAULT_ATTEMPTS });
      rounds.push({ task: name, cron });
    },
    task(name) {
      const task = tasks.get(name);
      if (task === undefined) throw new Error(`Nothing is said to be done for the task "${name}".`);
      return task;
    },
  };
};
