import { AfterDoneProvider, Part } from '@parvis/panel';
import { Typography } from '@strapi/design-system';
import { useRef } from 'react';
import { useIntl } from 'react-intl';
import type { EditionView } from '../../../server/src/domain/edition/edition-view';
import { Steps } from '../steps/Steps';
import { useChange } from '../use-change';

/** What can happen to an edition next, and why not yet. It is proclaimed on the page of the proclamation. */
export function EditionSteps({ edition }: { readonly edition: EditionView }) {
  const { formatMessage } = useIntl();
  const change = useChange();
  const sentence = useRef<HTMLDivElement>(null);
  const { id, state, version, reason, steps } = edition;
  const offered = steps.filter(({ event }) => event !== 'proclaim');
  return (
    <Part title="label.edition-steps.title">
      <div ref={sentence} tabIndex={-1} role="status">
        <Typography tag="p">{formatMessage({ id: `label.edition-steps.state.${state}` })}</Typography>
        {reason !== null && (
          <Typography tag="p">{formatMessage({ id: 'label.edition-steps.reason' }, { reason })}</Typography>
        )}
      </div>
      <AfterDoneProvider value={() => sentence.current?.focus()}>
        <Steps
          steps={offered}
          words="label.edition-step"
          manners={{ cancel: { reasoned: true, danger: true } }}
          take={(event, why) =>
            change(
              { method: 'POST', path: `/editions/${id}/steps/${event}`, body: { version, reason: why } },
              formatMessage({ id: `label.edition-step.${event}.done` }),
            )
          }
        />
      </AfterDoneProvider>
    </Part>
  );
}
