import { Part, PlainTable } from '@parvis/panel';
import { useIntl } from 'react-intl';
import type { DashboardView } from '../../../server/src/domain/instruction/office-view';
import { useInstant } from '../instants/use-instant';
import { daysInWords } from './days-in-words';

/** The points of the calendar, and how many days are left to each. */
export function DeadlinesSection({ deadlines }: Pick<DashboardView, 'deadlines'>) {
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
            formatMessage(...daysInWords(days)),
          ],
        }))}
      />
    </Part>
  );
}
