import { ConfirmDialog, Part } from '@parvis/panel';
import { Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { DeliberationView } from '../../../server/src/domain/jury/jury-view';
import { OutcomeOfMany } from '../steps/OutcomeOfMany';
import { useStepOfMany } from '../steps/use-step-of-many';

interface PrepareSectionProps {
  readonly edition: number;
  readonly deliberation: DeliberationView;
}

/** How many decisions are drafted and adopted, and what drafts those that are lacking from the score. */
export function PrepareSection({ edition, deliberation: { counts, lines } }: PrepareSectionProps) {
  const { formatMessage } = useIntl();
  const { progress, take, stop } = useStepOfMany();
  const say = (what: string) => formatMessage({ id: `label.prepare.${what}` }, { ...counts });
  return (
    <Part title="label.prepare.title" explanation="label.prepare.description">
      <Typography tag="p">{say('counts')}</Typography>
      {counts.lacking > 0 && (
        <Flex>
          <ConfirmDialog
            look="page"
            variant="default"
            button={say('button')}
            title={say('title')}
            explanation={say('explanation')}
            confirm={say('confirm')}
            disabled={progress?.goesOn === true}
            act={() => take(`/editions/${edition}/decisions/prepare`)}
          />
        </Flex>
      )}
      {progress !== null && <OutcomeOfMany progress={progress} onStop={stop} among={lines} />}
    </Part>
  );
}
