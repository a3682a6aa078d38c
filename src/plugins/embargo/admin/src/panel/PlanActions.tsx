import { Flex, Typography } from '@strapi/design-system';
import { Fragment, useId } from 'react';
import { useIntl } from 'react-intl';
import type { DocumentPlace, PlanKind } from '../../../server/src/domain/plan';
import type { DocumentView, EventView } from '../views';
import { PlanAction } from './PlanAction';

interface PlanActionsProps {
  readonly place: DocumentPlace;
  readonly view: DocumentView;
  readonly kinds: readonly PlanKind[];
  /** Why what binds the content has to wait, whatever the server would say. */
  readonly unsaved: string | null;
}

/** What is done most comes first; what ends a plan last. */
const ORDER = ['plan', 'approve', 'confirm', 'retry', 'reschedule', 'lift', 'cancel'] as const;

/** These mean the content as it was saved last. */
const BIND_CONTENT: ReadonlySet<string> = new Set(['plan', 'approve', 'confirm', 'lift']);

/** A button for each event; grey ones that are refused for the same are followed by the reason, said once. */
export function PlanActions({ place, view, kinds, unsaved }: PlanActionsProps) {
  const { formatMessage } = useIntl();
  const id = useId();
  const reasonsOf = ({ event, allowed, reasons }: EventView): string => {
    if (!allowed) return reasons.map(({ message }) => message).join(' ');
    return unsaved !== null && BIND_CONTENT.has(event) ? unsaved : '';
  };
  const groups = new Map<string, EventView['event'][]>();
  for (const event of ORDER) {
    const listed = view.events.find((candidate) => candidate.event === event);
    if (listed === undefined || (event === 'plan' && kinds.length === 0)) continue;
    const reason = reasonsOf(listed);
    groups.set(reason, [...(groups.get(reason) ?? []), event]);
  }
  return (
    <Flex
      role="group"
      aria-label={formatMessage({ id: 'embargo.actions' })}
      direction="column"
      alignItems="stretch"
      gap={2}
      width="100%"
    >
      {[...groups].map(([reason, events], index) => (
        <Fragment key={reason}>
          {events.map((event) => (
            <PlanAction
              key={event}
              event={event}
              place={place}
              view={view}
              kinds={kinds}
              describedBy={reason === '' ? undefined : `${id}-${index}`}
            />
          ))}
          {reason !== '' && (
            <Typography tag="p" variant="pi" textColor="neutral600" id={`${id}-${index}`}>
              {reason}
            </Typography>
          )}
        </Fragment>
      ))}
    </Flex>
  );
}
