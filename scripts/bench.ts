import { cpus } from 'node:os';
import type { Bench } from './bench/bench';
import { labelAnswers } from './bench/label-answers';
import { labelDashboard } from './bench/label-dashboard';
import { labelProclamation } from './bench/label-proclamation';
import { lifts } from './bench/lifts';
import { lists } from './bench/lists';
import { mails } from './bench/mails';
import { marks } from './bench/marks';
import { pdf } from './bench/pdf';
import { president } from './bench/president';
import { scores } from './bench/scores';
import { runUntilEnded } from './start/ending';
import { Refusal } from './start/refusal';
import { say } from './start/say';

const BENCHES: readonly Bench[] = [
  lifts,
  mails,
  lists,
  pdf,
  scores,
  marks,
  president,
  labelAnswers,
  labelDashboard,
  labelProclamation,
];

/** `npm run bench [names]`: measures, on this machine, what is promised in figures. */
void runUntilEnded(async () => {
  const names = process.argv.slice(2);
  const unknown = names.find((name) => !BENCHES.some((bench) => bench.name === name));
  if (unknown !== undefined) {
    throw new Refusal(
      `There is no bench "${unknown}"; there are: ${BENCHES.map(({ name }) => name).join(', ')}.`,
    );
  }
  const [cpu] = cpus();
  for (const { name, run } of BENCHES) {
    if (names.length > 0 && !names.includes(name)) continue;
    const { postgres, figures } = await run();
    const machine = `${cpus().length} cores, ${cpu?.model.trim()}, Node ${process.version}`;
    say(`${name}: ${machine}${postgres === undefined ? '' : `, PostgreSQL ${postgres}`}`);
    for (const { what, value, unit } of figures) {
      say(
        `  ${what.padEnd(48)} ${value.toLocaleString('en', { maximumFractionDigits: 1 }).padStart(10)} ${unit}`,
      );
    }
  }
  process.exit(0);
});
