import { Loaded } from '@parvis/panel';
import { useState } from 'react';
import type { EditionView } from '../../../server/src/domain/edition/edition-view';
import type { DecisionsListed } from '../../../server/src/domain/jury/jury-view';
import { DecisionsSection } from './DecisionsSection';
import { useDeliberationQuery } from './deliberation-api';
import { PrepareSection } from './PrepareSection';
import { SittingsSection } from './SittingsSection';

/** The deliberation on an edition: its sittings, and the decisions that are drafted and adopted in them. */
export function DeliberationPage({ edition: { id } }: { readonly edition: EditionView }) {
  const [page, setPage] = useState(1);
  const [decisions, setDecisions] = useState<DecisionsListed>('all');
  const query = useDeliberationQuery({ edition: id, page, decisions }, { refetchOnMountOrArgChange: true });
  return (
    <Loaded query={query}>
      {(deliberation) => (
        <>
          <SittingsSection edition={id} deliberation={deliberation} />
          <PrepareSection edition={id} deliberation={deliberation} />
          <DecisionsSection
            {...{ deliberation, decisions }}
            onList={(listed) => {
              setPage(1);
              setDecisions(listed);
            }}
            onTurn={setPage}
          />
        </>
      )}
    </Loaded>
  );
}
