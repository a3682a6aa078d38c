import { AfterDoneProvider, Part } from '@parvis/panel';
import { Typography } from '@strapi/design-system';
import { useRef } from 'react';
import { useIntl } from 'react-intl';
import type { OfficeView } from '../../../server/src/domain/instruction/office-view';
import { Steps } from '../steps/Steps';
import { useChange } from '../use-change';
import { ComplementForm } from './complement/ComplementForm';

/** What the office can do with an application next, and why not yet. */
export function InstructionSteps({ application }: { readonly application: OfficeView }) {
  const { formatMessage } = useIntl();
  const change = useChange();
  const sentence = useRef<HTMLDivElement>(null);
  const { id, state, version, steps } = application;
  return (
    <Part title="label.dossier.steps">
      <div ref={sentence} tabIndex={-1} role="status">
        <Typography tag="p">{formatMessage({ id: `label.dossier.state.${state}` })}</Typography>
      </div>
      <AfterDoneProvider value={() => sentence.current?.focus()}>
        <Steps
          steps={steps}
          words="label.office-step"
          manners={{
            'request-complement': {
              form: (close) => <ComplementForm application={application} onClose={close} />,
            },
            dismiss: { reasoned: true, danger: true },
          }}
          take={(event, reason) =>
            change(
              { method: 'POST', path: `/applications/${id}/steps/${event}`, body: { version, reason } },
              formatMessage({ id: `label.office-step.${event}.done` }),
            )
          }
        />
      </AfterDoneProvider>
    </Part>
  );
}
