import { useIntl } from 'react-intl';
import { EntryLine } from './EntryLine';
import { useNextAppointmentsQuery } from './home-api';
import { Listing } from './Listing';
import { inItsZone } from './local-time';

/** « Prochains rendez-vous »: the events and webinars ahead, each in its own time zone. */
export function AgendaWidget() {
  const { formatMessage, locale } = useIntl();
  const query = useNextAppointmentsQuery(undefined, { refetchOnMountOrArgChange: true });
  return (
    <Listing query={query} emptyMessage={formatMessage({ id: 'parvis.home.agenda.empty' })}>
      {(appointment) => (
        <EntryLine
          entry={appointment}
          status={
            appointment.published
              ? { label: formatMessage({ id: 'parvis.home.agenda.published' }), variant: 'success' }
              : { label: formatMessage({ id: 'parvis.home.agenda.draft' }), variant: 'secondary' }
          }
        >
          {inItsZone(appointment, locale)}
          {appointment.eventState !== null &&
            ` · ${formatMessage({ id: appointment.eventState, defaultMessage: appointment.eventState })}`}
        </EntryLine>
      )}
    </Listing>
  );
}
