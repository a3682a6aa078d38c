import type { Core } from '@strapi/strapi';
import { z } from 'zod';

const announcement = z.object({ entry: z.object({ documentId: z.string() }) });

type Announcement = 'entry.create' | 'entry.update' | 'entry.publish';

/**
 * Waits for what Strapi does behind a commit: it reads every new entry again and announces it on its event hub, and
 * nobody waits for that. A process that stops right after the load would cut these reads off and end with an error.
 */
export class Announcements {
  /** How often each is still to be made. */
  private readonly outstanding = new Map<string, number>();
  private readonly unsubscribe: () => void;
  private whenDone: () => void = () => undefined;

  constructor(strapi: Core.Strapi) {
    this.unsubscribe = strapi.eventHub.subscribe(async (name, ...payload) => {
      const { data } = announcement.safeParse(payload[0]);
      if (!data) return;
      const announced = nameOf(name, data.entry.documentId);
      const times = this.outstanding.get(announced);
      if (times === undefined) return;
      if (times > 1) this.outstanding.set(announced, times - 1);
      else this.outstanding.delete(announced);
      if (this.outstanding.size === 0) this.whenDone();
    });
  }

  expect(name: Announcement, documentId: string): void {
    const announced = nameOf(name, documentId);
    this.outstanding.set(announced, (this.outstanding.get(announced) ?? 0) + 1);
  }

  /** Resolves once every expected announcement has been made. */
  async all(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.whenDone = resolve;
      if (this.outstanding.size === 0) resolve();
    });
  }

  stop(): void {
    this.unsubscribe();
  }
}

function nameOf(event: string, documentId: string): string {
  return `${event} ${documentId}`;
}
