import type { MailCounts } from './outbox';
import type { JobState } from './queue';

/** A number that goes up and down, with the labels that tell it from others of its name. */
export interface Gauge {
  readonly name: string;
  readonly help: string;
  readonly values: readonly { readonly labels: Readonly<Record<string, string>>; readonly value: number }[];
}

const byState = (counts: Readonly<Record<string, number>>): Gauge['values'] =>
  Object.entries(counts).map(([state, value]) => ({ labels: { state }, value }));

/** The gauges of the queue and the outbox. */
export function gaugesOf(counts: {
  readonly jobs: Readonly<Record<JobState, number>>;
  readonly mails: MailCounts;
  /** Seconds by which the oldest job that is due is late. */
  readonly lateness: number;
}): readonly Gauge[] {
  return [
    { name: 'parvis_jobs', help: 'Jobs in the queue.', values: byState(counts.jobs) },
    {
      name: 'parvis_jobs_lateness_seconds',
      help: 'How long the oldest job that is due has been waiting.',
      values: [{ labels: {}, value: counts.lateness }],
    },
    { name: 'parvis_mails', help: 'Mails in the outbox.', values: byState(counts.mails) },
  ];
}

const escaped = (text: string): string =>
  text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');

/** Gauges in the text format of Prometheus (exposition format 0.0.4), which OpenMetrics reads too. */
export function prometheusText(gauges: readonly Gauge[]): string {
  const lines = gauges.flatMap(({ name, help, values }) => [
    `# HELP ${name} ${help}`,
    `# TYPE ${name} gauge`,
    ...values.map(({ labels, value }) => {
      const pairs = Object.entries(labels).map(([label, text]) => `${label}="${escaped(text)}"`);
      return `${name}${pairs.length === 0 ? '' : `{${pairs.join(',')}}`} ${value}`;
    }),
  ]);
  return `${lines.join('\n')}\n`;
}
