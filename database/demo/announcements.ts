import type { Core } from '@strapi/strapi';
import { z } from 'zod';

const announcement = z.object({ entry: z.object({ documentId: z.string() }) });

type Announcement = 'entry.create' | 'entry.publish';

/**
 * Waits for what Strapi does behind a commit: it reads every new entry again and announces it on its event hub, and
 * nobody waits for that. A process that stops right after the load would cut these reads off and end with an error.
 */
export class Announcements {
  private readonly outstanding = new Set<string>();
  private readonly unsubscribe: () => void;
  private whenDone: () => void = () => undefined;

  constructor(strapi: Core.Strapi) {
    this.unsubscribe = strapi.eventHub.subscribe(async (name, ...payload) => {
      const { data } = announcement.safeParse(payload[0]);
      if (!data || !this.outstanding.delete(nameOf(name, data.entry.documentId))) return;
      if (this.outstanding.size === 0) this.whenDone();
    });
  }

  expect(name: Announcement, documentId: string): void {
    this.outstanding.add(nameOf(name, documentId));
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
