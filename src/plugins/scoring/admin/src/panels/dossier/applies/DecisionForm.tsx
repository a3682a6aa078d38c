import { AskForm, NativeSelect, TextField, WordsField } from '@parvis/panel';
import { Box, Typography } from '@strapi/design-system';
import { useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import type { PanelDossierView } from '../../../../../server/src/domain/desk/views';
import type { DecisionFile } from '../../../../../server/src/domain/dossier/dossier-file';
import { labelOf } from '../../../sheet/criteria/criteria';
import type { Place } from '../../panels-api';
import { EffectTable } from './EffectTable';
import { decidablesOf, effectOf, withDecision, writtenFactor } from './effect';
import { useDecide } from './use-decide';

interface DecisionFormProps {
  readonly place: Place;
  readonly view: PanelDossierView;
  readonly onClose: (done: boolean) => void;
}

const STATES = ['na', 'factor'] as const satisfies readonly DecisionFile['state'][];

/** Chooses a node and what is decided about it, and shows what would change before it is decided. */
export function DecisionForm({ place, view, onClose }: DecisionFormProps) {
  const { formatMessage } = useIntl();
  const decide = useDecide(place, view);
  const { grid, applicability } = view;
  const decidables = useMemo(() => decidablesOf(grid), [grid]);
  const [code, setCode] = useState(decidables[0]?.node.code ?? '');
  const [wanted, setWanted] = useState<DecisionFile['state']>('na');
  const [reason, setReason] = useState('');
  const [text, setText] = useState('');
  const [wasTried, setTried] = useState(false);
  const say = (what: string) => formatMessage({ id: `scoring.applies.${what}` });

  const mayGo = decidables.find(({ node }) => node.code === code)?.mayBeNotApplicable === true;
  const state = mayGo ? wanted : 'factor';
  const words = reason.trim();
  const factor = writtenFactor(text);
  const foreseen = useMemo(() => {
    // The reason changes nothing in what follows, and is asked for when it is decided.
    if (state === 'na') {
      return effectOf(grid, applicability, withDecision(applicability, code, { state, reason: '–' }));
    }
    if (factor === null) return null;
    return effectOf(grid, applicability, withDecision(applicability, code, { state, factor }));
  }, [grid, applicability, code, state, factor]);

  const decision = (): DecisionFile | null => {
    if (state === 'na') return words === '' ? null : { state, reason: words };
    if (factor === null) return null;
    return { state, factor, ...(words === '' ? {} : { reason: words }) };
  };
  const submit = async () => {
    setTried(true);
    const decided = decision();
    if (decided === null || foreseen?.ok !== true) return undefined;
    return decide(withDecision(applicability, code, decided));
  };

  return (
    <AskForm confirm={say('confirm')} submit={submit} onClose={onClose}>
      <NativeSelect name="applies-node" label={say('column.node')} value={code} onChange={setCode}>
        {decidables.map(({ node, depth }) => (
          <option key={node.code} value={node.code}>
            {`${'\u2003'.repeat(depth - 1)}${node.code} · ${labelOf(node)}`}
          </option>
        ))}
      </NativeSelect>
      <NativeSelect
        name="applies-state"
        label={say('column.decision')}
        value={state}
        onChange={(chosen) => setWanted(STATES.find((one) => one === chosen) ?? 'na')}
      >
        {STATES.filter((one) => one === 'factor' || mayGo).map((one) => (
          <option key={one} value={one}>
            {say(`state.${one}`)}
          </option>
        ))}
      </NativeSelect>
      {!mayGo && <Typography tag="p">{say('must-apply')}</Typography>}
      {state === 'factor' && (
        <TextField
          label={say('factor')}
          hint={say('factor-hint')}
          value={text}
          required
          error={wasTried && factor === null ? say('factor-wrong') : undefined}
          onChange={setText}
        />
      )}
      <WordsField
        name="applies-reason"
        label={say('column.reason')}
        hint={say('reason-hint')}
        value={reason}
        required={state === 'na'}
        error={wasTried && state === 'na' && words === '' ? say('reason-missing') : undefined}
        onChange={setReason}
      />
      <div role="status">{foreseen !== null && <EffectTable foreseen={foreseen} />}</div>
      <Box background="warning100" borderColor="warning500" hasRadius padding={4}>
        <Typography tag="p">{say('warning')}</Typography>
      </Box>
    </AskForm>
  );
}
