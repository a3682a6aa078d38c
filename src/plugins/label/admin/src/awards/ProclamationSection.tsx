import { AfterDoneProvider, ConfirmDialog } from '@parvis/panel';
import { Flex, Typography } from '@strapi/design-system';
import { useRef } from 'react';
import { useIntl } from 'react-intl';
import type { EditionView } from '../../../server/src/domain/edition/edition-view';
import type { ProclamationView } from '../../../server/src/domain/edition/proclamation-view';
import { useInstant } from '../instants/use-instant';
import { Reasons, Steps } from '../steps/Steps';
import { useChange } from '../use-change';

interface ProclamationSectionProps {
  readonly edition: EditionView;
  readonly proclamation: ProclamationView;
}

/** What the proclamation will do, when, and what is lacking; where it is planned, and the plan taken back. */
export function ProclamationSection({ edition, proclamation }: ProclamationSectionProps) {
  const { formatMessage } = useIntl();
  const instant = useInstant();
  const change = useChange();
  const sentence = useRef<HTMLDivElement>(null);
  const { id, state, proclaimedAt, applications, steps } = edition;
  const { planned, at, ready, reasons, version } = proclamation;
  const path = `/editions/${id}/proclamation`;
  const say = (what: string, values = {}) => formatMessage({ id: `label.proclamation.${what}` }, values);
  if (proclaimedAt !== null)
    return <Typography tag="p">{say('done', { at: instant(proclaimedAt) })}</Typography>;
  const byHand = steps.filter(({ event, allowed }) => event === 'proclaim' && allowed);
  return (
    <>
      <div ref={sentence} tabIndex={-1} role="status">
        <Typography tag="p">{say(planned ? 'is-planned' : 'is-not-planned', { at: instant(at) })}</Typography>
      </div>
      <Typography tag="p">{say('summary', { decided: applications.decided ?? 0 })}</Typography>
      <ul>
        {['decisions', 'results', 'awards', 'mails'].map((what) => (
          <li key={what}>
            <Typography>{say(`will.${what}`)}</Typography>
          </li>
        ))}
      </ul>
      <Typography tag="p" fontWeight="bold">
        {say(ready ? 'ready' : 'lacks')}
      </Typography>
      {!ready && <Reasons reasons={reasons.map(({ message }) => message)} />}
      <AfterDoneProvider value={() => sentence.current?.focus()}>
        <Flex gap={4} alignItems="flex-start" wrap="wrap">
          {planned ? (
            <ConfirmDialog
              look="page"
              variant="danger-light"
              button={say('unplan.button')}
              title={say('unplan.title')}
              explanation={say('unplan.explanation')}
              confirm={say('unplan.confirm')}
              back={formatMessage({ id: 'label.back' })}
              act={() => change({ method: 'DELETE', path, body: { version } }, say('unplan.done'))}
            />
          ) : (
            <ConfirmDialog
              look="page"
              variant="default"
              button={say('plan.button')}
              title={say('plan.title')}
              explanation={say(ready ? 'plan.explanation' : 'plan.not-ready', { at: instant(at) })}
              confirm={say('plan.confirm')}
              disabled={state !== 'deliberation' || at === null}
              act={() => change({ method: 'PUT', path, body: { version } }, say('plan.done'))}
            >
              {ready ? null : <Reasons reasons={reasons.map(({ message }) => message)} />}
            </ConfirmDialog>
          )}
          <Steps
            steps={byHand}
            words="label.proclamation-step"
            manners={{ proclaim: { danger: true } }}
            take={(event) =>
              change(
                { method: 'POST', path: `/editions/${id}/steps/${event}`, body: { version } },
                say('by-hand'),
              )
            }
          />
        </Flex>
      </AfterDoneProvider>
    </>
  );
}
