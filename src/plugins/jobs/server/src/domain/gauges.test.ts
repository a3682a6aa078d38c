import { gaugesOf, prometheusText } from './gauges';

test('the queue and the outbox are said in the text format of Prometheus', () => {
  const text = prometheusText(
    gaugesOf({
      jobs: { waiting: 3, running: 1, failed: 0 },
      mails: { waiting: 2, sent: 10, refused: 1, failed: 0, cancelled: 0 },
      lateness: 1.5,
    }),
  );
  expect(text).toContain('# TYPE parvis_jobs gauge\nparvis_jobs{state="waiting"} 3\n');
  expect(text).toContain('\nparvis_jobs_lateness_seconds 1.5\n');
  expect(text).toContain('\nparvis_mails{state="refused"} 1\n');
  expect(text.endsWith('\n')).toBe(true);
});

test('a label cannot break out of its quotes', () => {
  const values = [{ labels: { task: 'a"\n\\b' }, value: 1 }];
  expect(prometheusText([{ name: 'x', help: 'X.', values }])).toContain('x{task="a\\"\\n\\\\b"} 1');
});
