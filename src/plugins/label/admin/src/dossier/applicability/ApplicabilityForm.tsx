import { AskForm, NativeSelect, ReasonField, TextField } from '@parvis/panel';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import {
  APPLICABILITY_STATES,
  type ApplicabilityState,
} from '../../../../server/src/domain/instruction/office-decisions';
import type { OfficeQuestion, OfficeView } from '../../../../server/src/domain/instruction/office-view';
import { useChange } from '../../use-change';
import { EffectTable } from './EffectTable';
import { factorOf } from './factor';

interface ApplicabilityFormProps {
  readonly application: number;
  readonly question: OfficeQuestion;
  readonly decided: OfficeView['applicability'][number] | null;
  readonly onClose: (done: boolean) => void;
}

/** Decides whether a question applies, after a look at what it changes. */
export function ApplicabilityForm({ application, question, decided, onClose }: ApplicabilityFormProps) {
  const { formatMessage } = useIntl();
  const change = useChange();
  const { code, answer, mayBeNotApplicable } = question;
  const isAsked = answer !== null && answer.notApplicable !== null;
  const [state, setState] = useState<ApplicabilityState>(decided?.state ?? (isAsked ? 'na' : 'applies'));
  const [factor, setFactor] = useState(decided?.factor ?? '');
  const [reason, setReason] = useState(decided?.reason ?? '');
  const [wasTried, setTried] = useState(false);
  const say = (what: string, values = {}) => formatMessage({ id: `label.applicability.${what}` }, values);
  const read = state === 'factor' ? factorOf(factor) : null;
  const isWhole = state !== 'factor' || read !== null;
  const version = decided?.version ?? 0;

  const submit = async () => {
    setTried(true);
    if (!isWhole || reason.trim() === '') return undefined;
    return change(
      {
        method: 'PUT',
        path: `/applications/${application}/applicability/${encodeURIComponent(code)}`,
        body: { version, state, factor: read, reason: reason.trim() },
      },
      say('done', { code }),
    );
  };

  return (
    <AskForm confirm={say('decide')} submit={submit} onClose={onClose}>
      <NativeSelect
        name="state"
        label={say('state')}
        value={state}
        onChange={(chosen) => setState(APPLICABILITY_STATES.find((one) => one === chosen) ?? 'applies')}
      >
        {APPLICABILITY_STATES.filter((one) => one === 'applies' || mayBeNotApplicable).map((one) => (
          <option key={one} value={one}>
            {say(`option.${one}`)}
          </option>
        ))}
      </NativeSelect>
      {state === 'factor' && (
        <TextField
          label={say('factor')}
          hint={say('factor-hint')}
          value={factor}
          required
          error={wasTried && read === null ? say('factor-wrong') : undefined}
          onChange={setFactor}
        />
      )}
      {isWhole && <EffectTable tried={{ application, question: code, version, state, factor: read }} />}
      <ReasonField say={say} value={reason} wasTried={wasTried} onChange={setReason} />
    </AskForm>
  );
}
