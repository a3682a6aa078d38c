import { NativeSelect } from '@parvis/panel';
import { Button, Field, Flex, TextInput } from '@strapi/design-system';
import { type ChangeEvent, useState } from 'react';
import { useIntl } from 'react-intl';
import type { PanelDossierView } from '../../../../server/src/domain/desk/views';
import { stepsOf } from '../../../../server/src/domain/grid/scale-steps';
import { scaleOf } from '../../grid-nodes';
import { writtenMark } from '../../sheet/criteria/marks';
import type { Trial } from './what-if';

interface TrialFormProps {
  readonly view: PanelDossierView;
  readonly onTrial: (trial: Trial) => void;
}

/** What stands for an abstention among marks, which are numbers. */
const ABSTENTION = '';

/** Chooses a juror, a criterion and the mark that is tried there. */
export function TrialForm({ view: { sheets, criteria, grid }, onTrial }: TrialFormProps) {
  const { formatMessage } = useIntl();
  const counted = sheets.filter(({ state }) => state === 'submitted');
  const applicable = criteria.filter((criterion) => criterion.applicable);
  const [assignment, setAssignment] = useState(counted[0]?.assignment);
  const [code, setCode] = useState(applicable[0]?.code);
  const [text, setText] = useState(ABSTENTION);
  const scale = code === undefined ? undefined : scaleOf(grid, code);
  if (assignment === undefined || code === undefined || scale === undefined) return null;
  const steps = stepsOf(scale);
  const isAbstention = text.trim() === ABSTENTION;
  const mark = isAbstention ? null : writtenMark(text, scale);
  const isWrong = !isAbstention && mark === null;
  const label = formatMessage({ id: 'scoring.mark.number' });
  return (
    <Flex gap={4} alignItems="flex-end" wrap="wrap">
      <Flex flex="1 1 20rem">
        <NativeSelect
          name="trial-juror"
          label={formatMessage({ id: 'scoring.sheets.column.juror' })}
          value={String(assignment)}
          onChange={(chosen) => setAssignment(Number(chosen))}
        >
          {counted.map((sheet) => (
            <option key={sheet.assignment} value={sheet.assignment}>
              {sheet.name}
            </option>
          ))}
        </NativeSelect>
      </Flex>
      <Flex flex="2 1 30rem">
        <NativeSelect
          name="trial-criterion"
          label={formatMessage({ id: 'scoring.marks.criterion' })}
          value={code}
          onChange={(chosen) => {
            setCode(chosen);
            setText(ABSTENTION);
          }}
        >
          {applicable.map((criterion) => (
            <option key={criterion.code} value={criterion.code}>
              {`${criterion.code} · ${criterion.label}`}
            </option>
          ))}
        </NativeSelect>
      </Flex>
      <Flex flex="1 1 14rem">
        {steps === null ? (
          <Field.Root
            id="scoring-trial-mark"
            name="trial-mark"
            hint={formatMessage({ id: 'scoring.what-if.empty' })}
            error={isWrong ? formatMessage({ id: 'scoring.mark.wrong' }) : undefined}
          >
            <Field.Label>{label}</Field.Label>
            <TextInput
              inputMode="decimal"
              value={text}
              onChange={({ target }: ChangeEvent<HTMLInputElement>) => setText(target.value)}
            />
            <Field.Hint />
            <Field.Error />
          </Field.Root>
        ) : (
          <NativeSelect name="trial-mark" label={label} value={text} onChange={setText}>
            <option value={ABSTENTION}>{formatMessage({ id: 'scoring.marks.abstention' })}</option>
            {steps.map((step) => (
              <option key={step.mark} value={step.mark}>
                {step.mark}
              </option>
            ))}
          </NativeSelect>
        )}
      </Flex>
      <Button
        type="button"
        variant="tertiary"
        size="L"
        disabled={isWrong}
        onClick={() => onTrial({ assignment, code, mark })}
      >
        {formatMessage({ id: 'scoring.what-if.add' })}
      </Button>
    </Flex>
  );
}
