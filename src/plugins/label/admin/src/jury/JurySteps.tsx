import { ConfirmDialog } from '@parvis/panel';
import { Button, Flex, Typography } from '@strapi/design-system';
import { useId } from 'react';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import type { EditionView } from '../../../server/src/domain/edition/edition-view';
import type { JuryView } from '../../../server/src/domain/jury/jury-view';
import { compositionAt, scoringPanelAt } from '../places';
import { OutcomeOfMany } from '../steps/OutcomeOfMany';
import { useStepOfMany } from '../steps/use-step-of-many';
import { useChange } from '../use-change';

interface JuryStepsProps {
  readonly edition: EditionView;
  readonly jury: JuryView;
}

/** Brings what is ready to the jury, sends it there, and takes it to the deliberation. */
export function JurySteps({ edition: { id }, jury }: JuryStepsProps) {
  const { formatMessage } = useIntl();
  const change = useChange();
  const { progress, take, stop } = useStepOfMany();
  const { panel, quorum, waiting, lines } = jury;
  const bring = formatMessage({ id: 'label.jury-step.bring.done' });
  const steps = [
    {
      ...{ name: 'bring', count: waiting.toBring },
      act: () => change({ method: 'POST', path: `/editions/${id}/jury` }, bring),
    },
    { name: 'send', count: waiting.toSend, act: () => take(`/editions/${id}/jury/send`) },
    { name: 'deliberate', count: waiting.toDeliberate, act: () => take(`/editions/${id}/jury/deliberate`) },
  ];
  return (
    <>
      <Typography tag="p">
        {formatMessage({ id: panel === null ? 'label.jury.none' : 'label.jury.quorum' }, { quorum })}
      </Typography>
      {panel !== null && (
        <Flex gap={2} wrap="wrap">
          <Button tag={Link} to={compositionAt(panel)} variant="tertiary">
            {formatMessage({ id: 'label.jury.compose' })}
          </Button>
          <Button tag={Link} to={scoringPanelAt(panel)} variant="tertiary">
            {formatMessage({ id: 'label.jury.follow' })}
          </Button>
        </Flex>
      )}
      <Flex gap={4} alignItems="flex-start" wrap="wrap">
        {steps.map((step) => (
          <JuryStep key={step.name} {...step} />
        ))}
      </Flex>
      {progress !== null && <OutcomeOfMany progress={progress} onStop={stop} among={lines} />}
    </>
  );
}

interface JuryStepProps {
  readonly name: string;
  /** How many applications wait for it. */
  readonly count: number;
  readonly act: () => Promise<string | null>;
}

function JuryStep({ name, count, act }: JuryStepProps) {
  const { formatMessage } = useIntl();
  const why = useId();
  const say = (what: string) => formatMessage({ id: `label.jury-step.${name}.${what}` }, { count });
  return (
    <Flex direction="column" alignItems="flex-start" gap={2} maxWidth="36rem">
      <ConfirmDialog
        look="page"
        button={say('button')}
        title={say('title')}
        explanation={say('explanation')}
        confirm={say('confirm')}
        disabled={count === 0}
        describedBy={why}
        act={act}
      />
      <Typography id={why} variant="pi">
        {say('count')}
      </Typography>
    </Flex>
  );
}
