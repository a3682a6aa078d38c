import { NativeSelect, Part } from '@parvis/panel';
import { Box, EmptyStateLayout, Typography } from '@strapi/design-system';
import { useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import {
  DECISIONS_LISTED,
  type DecisionsListed,
  type DeliberationView,
} from '../../../server/src/domain/jury/jury-view';
import { Paging } from '../applications/Paging';
import { OutcomeOfMany } from '../steps/OutcomeOfMany';
import { useStepOfMany } from '../steps/use-step-of-many';
import { AdoptForm } from './AdoptForm';
import { DecisionsTable } from './DecisionsTable';

interface DecisionsSectionProps {
  readonly deliberation: DeliberationView;
  readonly decisions: DecisionsListed;
  readonly onList: (decisions: DecisionsListed) => void;
  readonly onTurn: (page: number) => void;
}

/** The table of the decisions: each is edited in its line, many are adopted at once in one sitting. */
export function DecisionsSection({ deliberation, decisions, onList, onTurn }: DecisionsSectionProps) {
  const { formatMessage } = useIntl();
  const [chosen, setChosen] = useState<readonly number[]>([]);
  const count = useRef<HTMLDivElement>(null);
  // What became of an adoption stays when no draft is left to adopt.
  const { progress, take, stop } = useStepOfMany();
  const { lines, page, pageSize, total } = deliberation;
  const say = (what: string, values = {}) => formatMessage({ id: `label.decisions.${what}` }, values);
  const drafted = lines.flatMap(({ application, decision }) =>
    decision?.state === 'draft' ? [application] : [],
  );
  return (
    <Part title="label.decisions.title" explanation="label.decisions.explanation">
      <Box maxWidth="32rem">
        <NativeSelect
          name="decisions"
          label={say('shown')}
          value={decisions}
          onChange={(wanted) => {
            setChosen([]);
            onList(DECISIONS_LISTED.find((one) => one === wanted) ?? 'all');
          }}
        >
          {DECISIONS_LISTED.map((one) => (
            <option key={one} value={one}>
              {say(`shown-${one}`)}
            </option>
          ))}
        </NativeSelect>
      </Box>
      <div ref={count} tabIndex={-1} role="status">
        <Typography tag="p">{say('count', { count: total })}</Typography>
      </div>
      {lines.length === 0 ? (
        <EmptyStateLayout content={say('empty')} hasRadius shadow="tableShadow" />
      ) : (
        <DecisionsTable deliberation={deliberation} chosen={chosen} onChoose={setChosen} />
      )}
      <Paging
        page={page}
        pages={Math.ceil(total / pageSize)}
        onTurn={(turned) => {
          setChosen([]);
          onTurn(turned);
        }}
      />
      {drafted.length > 0 && (
        <AdoptForm
          deliberation={deliberation}
          chosen={chosen.filter((application) => drafted.includes(application))}
          take={take}
          onAdopted={() => count.current?.focus()}
        />
      )}
      {progress !== null && <OutcomeOfMany progress={progress} onStop={stop} among={lines} />}
    </Part>
  );
}
