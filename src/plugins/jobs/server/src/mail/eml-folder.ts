import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type MailMessage from 'nodemailer/lib/mailer/mail-message';

/** What nodemailer tells of a message that was handed over. */
interface HandedOver {
  readonly messageId: string;
  readonly file: string;
}

/** A way of sending for nodemailer, as `providerOptions` of Strapi's e-mail plugin. */
export interface EmlFolder {
  readonly name: string;
  readonly version: string;
  send(mail: MailMessage<HandedOver>, callback: (error: Error | null, sent: HandedOver | null) => void): void;
}

/**
 * Writes mails into a folder instead of sending them: one file `.eml` each, which a mail program opens. A file appears
 * whole or not at all.
 *
 * @param folder made when the first mail is written.
 * @param written is told the path of each file.
 */
export function emlFolder(folder: string, written: (file: string) => void): EmlFolder {
  async function write({ message }: MailMessage<HandedOver>): Promise<HandedOver> {
    const file = join(folder, `${randomUUID()}.eml`);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await pipeline(message.createReadStream(), createWriteStream(`${file}.part`, { mode: 0o600 }));
    await rename(`${file}.part`, file);
    written(file);
    return { messageId: message.messageId(), file };
  }

  return {
    name: 'eml-folder',
    version: '1.0.0',
    send(mail, callback) {
      write(mail).then(
        (sent) => callback(null, sent),
        (error) => callback(error, null),
      );
    },
  };
}
