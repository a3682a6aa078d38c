import { Part, Refused, useRefusal } from '@parvis/panel';
import { Button, Flex, Typography } from '@strapi/design-system';
import { useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { CompositionView, ProposalView } from '../../../../../server/src/domain/desk/composition';
import { NumberInput } from '../../../grids/NumberInput';
import { useProposeJurorsMutation } from '../compose-api';
import { useChange } from '../use-change';
import { Proposed } from './Proposed';

/** Has the house propose who judges what; nothing is assigned before it is accepted. */
export function ProposalSection({ panel }: { readonly panel: CompositionView }) {
  const { formatMessage } = useIntl();
  const change = useChange(panel);
  const refusalOf = useRefusal();
  const outcome = useRef<HTMLDivElement>(null);
  const [perDossier, setPerDossier] = useState(Math.max(panel.grid.quorum, 2));
  /** Of a composition: another one deserves another proposal. */
  const [made, setMade] = useState<{ readonly version: number; readonly proposal: ProposalView } | null>(
    null,
  );
  const [refusal, setRefusal] = useState<string | null>(null);
  const [propose, { isLoading }] = useProposeJurorsMutation();
  const proposal = made?.version === panel.version ? made.proposal : null;
  const ask = async () => {
    const answer = await propose({ panel: panel.id, perDossier });
    setRefusal(refusalOf(answer));
    setMade('data' in answer ? { version: panel.version, proposal: answer.data } : null);
  };
  const accept = async ({ assignments }: ProposalView) => {
    const pairs = assignments.map(({ dossier, juror }) => ({ dossier, juror }));
    const done = formatMessage({ id: 'scoring.proposal.accepted' }, { count: pairs.length });
    const refused = await change({ to: 'assignments', assignments: pairs }, done);
    setRefusal(refused);
    if (refused === null) outcome.current?.focus();
  };
  const isEmpty = panel.members.length === 0 || panel.dossiers.length === 0;
  return (
    <Part title="scoring.proposal.title" explanation="scoring.proposal.explanation">
      {isEmpty ? (
        <Typography tag="p">{formatMessage({ id: 'scoring.proposal.empty' })}</Typography>
      ) : (
        <Flex gap={3} alignItems="flex-end" wrap="wrap">
          <Flex flex="0 1 20rem">
            <NumberInput
              label={formatMessage({ id: 'scoring.proposal.per-dossier' })}
              value={perDossier}
              least={1}
              onChange={setPerDossier}
            />
          </Flex>
          <Button type="button" variant="secondary" size="L" loading={isLoading} onClick={ask}>
            {formatMessage({ id: 'scoring.proposal.button' })}
          </Button>
        </Flex>
      )}
      <div ref={outcome} tabIndex={-1}>
        {proposal !== null && <Proposed {...{ panel, proposal, accept }} onLeave={() => setMade(null)} />}
      </div>
      <Refused reason={refusal} />
    </Part>
  );
}
