import { Part, PlainTable } from '@parvis/panel';
import { useIntl } from 'react-intl';
import { useInstant } from '../instants/use-instant';
import type { Dashboard } from './dashboard-api';
import { daysInWords } from './days-in-words';

/** The points of the calendar, and how many days are left to each. */
export function DeadlinesSection({ deadlines }: Pick<Dashboard, 'deadlines'>) {
  const { formatMessage } = useIntl();
  const instant = useInstant();
  const say = (what: string) => formatMessage({ id: `label.deadlines.${what}` });
  return (
    <Part title="label.deadlines.title">
      <PlainTable
        label={say('title')}
        columns={[say('point'), say('instant'), say('left')]}
        rows={deadlines.map(({ point, at, days }) => ({
          key: point,
          cells: [
            formatMessage({ id: `label.point.${point}` }),
            instant(at),
            days === null ? say('not-set') : formatMessage(...daysInWords(days)),
          ],
        }))}
      />
    </Part>
  );
}
