import { once } from 'node:events';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server';

/** How the server treats a recipient. `hang`: it never answers. `drop`: it breaks the connection. */
export type Treatment =
  | 'accept'
  | 'hang'
  | 'drop'
  | { readonly code: number; readonly sentence: string; readonly at?: 'recipient' | 'data' };

/** A mail that the server accepted. */
export interface ReceivedMail {
  readonly to: string;
  readonly messageId: string;
  readonly source: string;
}

class SmtpAnswer extends Error {
  constructor(
    readonly responseCode: number,
    sentence: string,
  ) {
    super(sentence);
  }
}

/** What a client hands over; null when it was killed before the end. */
async function wholeMessage(stream: SMTPServerDataStream): Promise<string | null> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  } catch {
    return null;
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** A real SMTP server on this machine, which keeps what it accepts. */
export class PostBox {
  private readonly received: ReceivedMail[] = [];
  private readonly treatments = new Map<string, Treatment>();
  private most = Number.POSITIVE_INFINITY;

  private constructor(private readonly server: SMTPServer) {}

  static async open(): Promise<PostBox> {
    const server: SMTPServer = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      onRcptTo: ({ address }, session, callback) => {
        box.treat(address, 'recipient', session.id, callback);
      },
      onData: (stream, { id, envelope }, callback) => {
        const [to] = envelope.rcptTo;
        void box.take(stream, to?.address ?? '', id, callback);
      },
    });
    const box = new PostBox(server);
    // A client that was killed, or a connection that was dropped.
    server.on('error', () => {});
    server.listen(0, '127.0.0.1');
    await once(server.server, 'listening');
    return box;
  }

  /** For SMTP_URL. */
  get url(): string {
    const address = this.server.server.address();
    if (address === null || typeof address === 'string') throw new Error('It does not listen');
    return `smtp://127.0.0.1:${address.port}`;
  }

  /** What was accepted, in the order of its coming. */
  get mails(): readonly ReceivedMail[] {
    return this.received;
  }

  /** The mails of one recipient, taken apart. */
  mailsTo(address: string): Promise<ParsedMail[]> {
    return Promise.all(
      this.received.filter(({ to }) => to === address).map(({ source }) => simpleParser(source)),
    );
  }

  /** From now on the recipient is treated so. */
  treatAs(address: string, treatment: Treatment): void {
    this.treatments.set(address, treatment);
  }

  /** Once so many mails are accepted in all, it lets everybody wait for an answer. */
  acceptAtMost(most: number): void {
    this.most = most;
  }

  /** Forgets what came, and treats everybody kindly again. */
  empty(): void {
    this.received.length = 0;
    this.treatments.clear();
    this.most = Number.POSITIVE_INFINITY;
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(resolve));
  }

  private treat(
    address: string,
    at: 'recipient' | 'data',
    session: string,
    callback: (error?: Error | null) => void,
  ): void {
    const treatment = this.received.length < this.most ? (this.treatments.get(address) ?? 'accept') : 'hang';
    if (treatment === 'drop') {
      for (const connection of this.server.connections) if (connection.id === session) connection.close();
    } else if (treatment === 'accept') {
      callback();
    } else if (treatment !== 'hang') {
      const answers = (treatment.at ?? 'recipient') === at;
      callback(answers ? new SmtpAnswer(treatment.code, treatment.sentence) : undefined);
    }
  }

  private async take(
    stream: SMTPServerDataStream,
    to: string,
    session: string,
    callback: (error?: Error | null) => void,
  ): Promise<void> {
    const source = await wholeMessage(stream);
    if (source === null) return;
    const [, messageId = ''] = /^message-id: (.*)$/im.exec(source) ?? [];
    this.treat(to, 'data', session, (error) => {
      if (!error) this.received.push({ to, messageId, source });
      callback(error);
    });
  }
}
