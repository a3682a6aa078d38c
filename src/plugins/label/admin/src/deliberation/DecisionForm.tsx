import { AskForm, NativeSelect, WordsField } from '@parvis/panel';
import { Checkbox, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { OUTCOMES } from '../../../server/src/domain/decision/decision-procedure';
import type { DecisionView, DeliberationView } from '../../../server/src/domain/jury/jury-view';
import { useChange } from '../use-change';
import {
  type DecisionFault,
  decisionFaults,
  decisionFields,
  differs,
  isOutcome,
  sentDecision,
} from './decision-fields';

interface DecisionFormProps {
  readonly application: number;
  readonly decision: DecisionView;
  readonly deliberation: DeliberationView;
  readonly onClose: (done: boolean) => void;
}

/** Edits the draft of a decision: its outcome, its level, why where that differs from the grid, and its reasons. */
export function DecisionForm({ application, decision, deliberation, onClose }: DecisionFormProps) {
  const { formatMessage } = useIntl();
  const change = useChange();
  const [fields, setFields] = useState(() => decisionFields(decision));
  const [wasTried, setTried] = useState(false);
  const { levelByGrid, version } = decision;
  const { members, levels } = deliberation;
  const faults = decisionFaults(fields, levelByGrid);
  const say = (what: string) => formatMessage({ id: `label.decision.${what}` });
  const fault = (name: DecisionFault) =>
    wasTried && faults.includes(name) ? say(`${name}-missing`) : undefined;

  const submit = async () => {
    setTried(true);
    if (faults.length > 0) return undefined;
    const body = { ...sentDecision(fields, levelByGrid), version };
    return change({ method: 'PUT', path: `/applications/${application}/decision`, body }, say('saved'));
  };

  return (
    <AskForm confirm={say('save')} submit={submit} onClose={onClose}>
      <NativeSelect
        name="outcome"
        label={say('outcome')}
        value={fields.outcome}
        onChange={(outcome) => isOutcome(outcome) && setFields({ ...fields, outcome })}
      >
        {OUTCOMES.map((outcome) => (
          <option key={outcome} value={outcome}>
            {formatMessage({ id: `label.state.outcome.${outcome}` })}
          </option>
        ))}
      </NativeSelect>
      {fields.outcome === 'awarded' && (
        <NativeSelect
          name="level"
          label={say('level')}
          value={fields.level}
          error={fault('level')}
          onChange={(level) => setFields({ ...fields, level })}
        >
          <option value="">{say('choose-level')}</option>
          {levels.map(({ code, label }) => (
            <option key={code} value={code}>
              {label}
            </option>
          ))}
        </NativeSelect>
      )}
      {differs(fields, levelByGrid) && (
        <WordsField
          name="override"
          label={say('override')}
          hint={say('override-hint')}
          value={fields.overrideReason}
          required
          maxLength={2000}
          error={fault('override')}
          onChange={(overrideReason) => setFields({ ...fields, overrideReason })}
        />
      )}
      <WordsField
        name="motivation"
        label={say('motivation')}
        hint={say('motivation-hint')}
        value={fields.motivation}
        required
        maxLength={10_000}
        error={fault('motivation')}
        onChange={(motivation) => setFields({ ...fields, motivation })}
      />
      {members.length > 0 && (
        <Flex tag="fieldset" direction="column" alignItems="flex-start" gap={2} borderStyle="none">
          <Typography tag="legend" variant="pi" fontWeight="bold">
            {say('recused')}
          </Typography>
          {members.map(({ id, name }) => (
            <Checkbox
              key={id}
              checked={fields.recused.includes(id)}
              onCheckedChange={(checked: boolean | 'indeterminate') =>
                setFields({
                  ...fields,
                  recused:
                    checked === true ? [...fields.recused, id] : fields.recused.filter((one) => one !== id),
                })
              }
            >
              {name}
            </Checkbox>
          ))}
        </Flex>
      )}
    </AskForm>
  );
}
