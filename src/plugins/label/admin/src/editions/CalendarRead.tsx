import { Part, PlainTable } from '@parvis/panel';
import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { CALENDAR } from '../../../server/src/domain/edition/calendar';
import type { EditionView } from '../../../server/src/domain/edition/edition-view';
import { useInstant } from '../instants/use-instant';

/** Grid and calendar of an edition that is no longer prepared: they stay as they are. */
export function CalendarRead({ edition: { grid, calendar, zone } }: { readonly edition: EditionView }) {
  const { formatMessage } = useIntl();
  const instant = useInstant();
  const say = (what: string, values = {}) => formatMessage({ id: `label.calendar.${what}` }, values);
  return (
    <Part title="label.calendar.title" explanation="label.calendar.fixed">
      {grid !== null && (
        <Typography tag="p">{say('grid-is', { code: grid.code, version: grid.version })}</Typography>
      )}
      <PlainTable
        label={say('title')}
        columns={[say('point'), say('instant', { zone })]}
        rows={CALENDAR.map((point) => ({
          key: point,
          cells: [formatMessage({ id: `label.point.${point}` }), instant(calendar[point])],
        }))}
      />
    </Part>
  );
}
