import { setTimeout as delay } from 'node:timers/promises';
import { Client, type ClientConfig } from 'pg';

/** The first of the two numbers of each lock; the second is made of the pool's name. */
const PRESENT = 7_267_848;
const SWEEP_EVERY = 5_000;
const RECONNECT_AFTER = 500;
const CONNECT_WITHIN = 5_000;

/** A computer that vanishes says no farewell: the server asks after it, and gives up within about ten seconds. */
const NOTICE_SILENCE =
  'set tcp_keepalives_idle = 4; set tcp_keepalives_interval = 2; set tcp_keepalives_count = 3';

/** Frees what is held by pools of workers that hold no lock. The locks are the register: nothing else can be missed. */
const FREE_ABANDONED = `
  select graphile_worker.force_unlock_workers(array(
    select holder from (
      select locked_by as holder from graphile_worker._private_jobs where locked_by is not null
      union
      select locked_by from graphile_worker._private_job_queues where locked_by is not null
    ) as holders
    where not exists (
      select from pg_locks
      where locktype = 'advisory' and granted and objsubid = 2
        and database = (select oid from pg_database where datname = current_database())
        and classid = ${PRESENT}::oid and objid = hashtext(holder)::oid
    )
  ))`;

/**
 * Shows that the pools of workers of this process are alive, by a lock for each in one session that ends with the
 * process; and frees, at once and every five seconds, the jobs of those that are not.
 */
export class Presence {
  private readonly pools = new Set<string>();
  private readonly closing = new AbortController();
  private session: Promise<Client>;
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly connection: ClientConfig,
    private readonly failed: (error: unknown) => void,
  ) {
    this.session = this.connect();
    void this.sweep();
  }

  /** Resolves when the lock of the pool is held, which has to be before it takes its first job. */
  async announce(pool: string): Promise<void> {
    this.pools.add(pool);
    while (!this.closing.signal.aborted) {
      try {
        return await this.inTurn((session) => this.lock(session, pool));
      } catch {
        // The session broke; the next one takes the locks of all pools anew.
        await this.pause(RECONNECT_AFTER);
      }
    }
  }

  /** The pool has stopped: what it may have left is free. */
  async leave(pool: string): Promise<void> {
    this.pools.delete(pool);
    const unlock = 'select pg_advisory_unlock($1, hashtext($2))';
    await this.inTurn((session) => session.query(unlock, [PRESENT, pool])).catch(this.failed);
  }

  async close(): Promise<void> {
    this.closing.abort();
    await (await this.session).end().catch(() => {});
  }

  private async lock(session: Client, pool: string): Promise<void> {
    await session.query('select pg_advisory_lock($1, hashtext($2))', [PRESENT, pool]);
  }

  /** A session does one thing after the other. */
  private inTurn<Result>(work: (session: Client) => Promise<Result>): Promise<Result> {
    const begin = async (): Promise<Result> => work(await this.session);
    const turn = this.last.then(begin, begin);
    this.last = turn;
    return turn;
  }

  private pause(milliseconds: number): Promise<void> {
    return delay(milliseconds, undefined, { signal: this.closing.signal, ref: false }).catch(() => {});
  }

  private async connect(): Promise<Client> {
    for (;;) {
      const client = new Client({ ...this.connection, connectionTimeoutMillis: CONNECT_WITHIN });
      // Without a listener, a broken session would end the process.
      client.on('error', () => {});
      try {
        await client.connect();
        await client.query(NOTICE_SILENCE);
        for (const pool of this.pools) await this.lock(client, pool);
        client.once('end', () => {
          if (!this.closing.signal.aborted) this.session = this.connect();
        });
        return client;
      } catch (error) {
        await client.end().catch(() => {});
        if (this.closing.signal.aborted) return client;
        this.failed(error);
        await this.pause(RECONNECT_AFTER);
      }
    }
  }

  private async sweep(): Promise<void> {
    while (!this.closing.signal.aborted) {
      await this.inTurn((session) => session.query(FREE_ABANDONED)).catch((error: unknown) => {
        if (!this.closing.signal.aborted) this.failed(error);
      });
      await this.pause(SWEEP_EVERY);
    }
  }
}
