import { ConfirmDialog } from '@parvis/panel';
import { Flex } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { EditionView } from '../../../server/src/domain/edition/edition-view';
import { OutcomeOfMany } from '../steps/OutcomeOfMany';
import { useStepOfMany } from '../steps/use-step-of-many';

/** Which step the office takes with all applications of a state at once. */
const OFFERED = [
  ['instruct', 'submitted'],
  ['make-ready', 'in-instruction'],
] as const;

/** What can be done with many applications at once, while the edition is instructed; and what became of each. */
export function StepsOfAll({ edition: { id, state, applications } }: { readonly edition: EditionView }) {
  const { formatMessage } = useIntl();
  const { progress, take, stop } = useStepOfMany();
  if (state !== 'instruction') return null;
  const offered = OFFERED.flatMap(([event, from]) => {
    const count = applications[from] ?? 0;
    return count === 0 ? [] : [{ event, count }];
  });
  return (
    <>
      <Flex gap={4} wrap="wrap">
        {offered.map(({ event, count }) => {
          const say = (what: string) =>
            formatMessage({ id: `label.step-of-all.${event}.${what}` }, { count });
          return (
            <ConfirmDialog
              key={event}
              look="page"
              button={say('button')}
              title={say('title')}
              explanation={say('explanation')}
              confirm={say('confirm')}
              disabled={progress?.goesOn === true}
              act={() => take(`/editions/${id}/applications/steps/${event}`)}
            />
          );
        })}
      </Flex>
      {progress !== null && <OutcomeOfMany progress={progress} onStop={stop} />}
    </>
  );
}
