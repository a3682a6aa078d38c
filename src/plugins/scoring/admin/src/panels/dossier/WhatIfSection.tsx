import { Part, Refused, useRefusal } from '@parvis/panel';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { PanelDossierView } from '../../../../server/src/domain/desk/views';
import type { ScoreResult } from '../../../../server/src/domain/result';
import { type Place, useSimulateScoreMutation } from '../panels-api';
import { ScoreInWords } from './ScoreInWords';
import { TrialForm } from './TrialForm';
import { givenBy, overridesOf, type Trial, withoutTrial, withTrial } from './what-if';

interface WhatIfSectionProps {
  readonly place: Place;
  readonly view: PanelDossierView;
}

/** What other marks would give: it is shown and kept nowhere. */
export function WhatIfSection({ place, view }: WhatIfSectionProps) {
  const { formatMessage } = useIntl();
  const refusalOf = useRefusal();
  const [trials, setTrials] = useState<readonly Trial[]>([]);
  const [result, setResult] = useState<ScoreResult | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [simulate, { isLoading }] = useSimulateScoreMutation();
  const change = (changed: readonly Trial[]) => {
    setTrials(changed);
    setResult(null);
  };
  const ask = async () => {
    const answer = await simulate({ ...place, marks: overridesOf(trials) });
    setRefusal(refusalOf(answer));
    setResult('data' in answer ? answer.data : null);
  };
  const mark = (given: string | null | undefined) =>
    given === null
      ? formatMessage({ id: 'scoring.marks.abstention' })
      : (given ?? formatMessage({ id: 'scoring.none' }));
  return (
    <Part title="scoring.what-if.title" explanation="scoring.what-if.explanation">
      <TrialForm view={view} onTrial={(trial) => change(withTrial(trials, trial))} />
      {trials.length > 0 && (
        <ul>
          {trials.map((trial) => (
            <Flex key={`${trial.assignment} ${trial.code}`} tag="li" gap={3} wrap="wrap">
              <Typography>
                {formatMessage(
                  { id: 'scoring.what-if.trial' },
                  {
                    name: view.sheets.find(({ assignment }) => assignment === trial.assignment)?.name,
                    ...{ code: trial.code, before: mark(givenBy(view, trial)), after: mark(trial.mark) },
                  },
                )}
              </Typography>
              <Button
                type="button"
                size="S"
                variant="tertiary"
                onClick={() => change(withoutTrial(trials, trial))}
              >
                {formatMessage({ id: 'scoring.what-if.remove' })}
              </Button>
            </Flex>
          ))}
        </ul>
      )}
      <Flex>
        <Button
          type="button"
          variant="secondary"
          disabled={trials.length === 0}
          loading={isLoading}
          onClick={ask}
        >
          {formatMessage({ id: 'scoring.what-if.button' })}
        </Button>
      </Flex>
      <Refused reason={refusal} />
      <div role="status">
        {result !== null && (
          <Box background="warning100" borderColor="warning500" hasRadius padding={4}>
            <Typography tag="p" fontWeight="bold">
              {formatMessage({ id: 'scoring.what-if.not-kept' })}
            </Typography>
            <ScoreInWords grid={view.grid} result={result} />
          </Box>
        )}
      </div>
    </Part>
  );
}
