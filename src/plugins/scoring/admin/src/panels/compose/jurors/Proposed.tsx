import { PlainTable } from '@parvis/panel';
import { Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { CompositionView, ProposalView } from '../../../../../server/src/domain/desk/composition';
import { LongTable } from '../../../tables/LongTable';
import { Unfold } from '../../../Unfold';
import { byDossier, loadOf } from './balance';

interface ProposedProps {
  readonly panel: CompositionView;
  readonly proposal: ProposalView;
  readonly accept: (proposal: ProposalView) => Promise<void>;
  readonly onLeave: () => void;
}

/** A proposal to look at: who would judge what, how much each would have, and for what there are too few. */
export function Proposed({ panel, proposal, accept, onLeave }: ProposedProps) {
  const { formatMessage, formatList } = useIntl();
  const [isBusy, setBusy] = useState(false);
  const { assignments, short } = proposal;
  const lines = byDossier(assignments);
  const before = loadOf(panel);
  const after = loadOf(panel, assignments);
  const say = (what: string, values = {}) => formatMessage({ id: `scoring.proposal.${what}` }, values);
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography tag="p" role="status" fontWeight="bold">
        {say('count', { count: assignments.length, dossiers: lines.length })}
      </Typography>
      {lines.length > 0 && (
        <LongTable
          label={say('table')}
          columns={[
            { name: formatMessage({ id: 'scoring.dossiers.column.title' }), width: '40%' },
            { name: say('jurors'), width: '60%' },
          ]}
          rows={lines}
          keyOf={({ dossier }) => dossier}
          cellsOf={({ title, names }) => [title, formatList(names)]}
        />
      )}
      {short.length > 0 && (
        <Unfold title={say('short', { count: short.length })}>
          <LongTable
            label={say('short-table')}
            columns={[
              { name: formatMessage({ id: 'scoring.dossiers.column.title' }), width: '60%' },
              { name: say('missing'), width: '40%' },
            ]}
            rows={short}
            keyOf={({ dossier }) => dossier}
            cellsOf={({ title, missing }) => [title, String(missing)]}
          />
        </Unfold>
      )}
      <Unfold title={say('load')}>
        <PlainTable
          label={say('load')}
          columns={[say('juror'), say('before'), say('after')]}
          rows={panel.members.map(({ juror, name }) => ({
            key: juror,
            cells: [name, String(before.get(juror) ?? 0), String(after.get(juror) ?? 0)],
          }))}
        />
      </Unfold>
      <Flex gap={3} wrap="wrap">
        <Button
          type="button"
          disabled={assignments.length === 0}
          loading={isBusy}
          onClick={async () => {
            setBusy(true);
            await accept(proposal);
            setBusy(false);
          }}
        >
          {say('accept', { count: assignments.length })}
        </Button>
        <Button type="button" variant="tertiary" onClick={onLeave}>
          {say('leave')}
        </Button>
      </Flex>
    </Flex>
  );
}
