import { Loaded, Part } from '@parvis/panel';
import { useState } from 'react';
import type { EditionView } from '../../../server/src/domain/edition/edition-view';
import { Paging } from '../applications/Paging';
import { JurySteps } from './JurySteps';
import { JuryTable } from './JuryTable';
import { useLabelJuryQuery } from './jury-api';

/** The applications of an edition on their way through the jury. */
export function JuryPage({ edition }: { readonly edition: EditionView }) {
  const [page, setPage] = useState(1);
  const query = useLabelJuryQuery({ edition: edition.id, page }, { refetchOnMountOrArgChange: true });
  return (
    <Part title="label.jury.title" explanation="label.jury.explanation">
      <Loaded query={query}>
        {(jury) => (
          <>
            <JurySteps edition={edition} jury={jury} />
            <JuryTable jury={jury} />
            <Paging page={jury.page} pages={Math.ceil(jury.total / jury.pageSize)} onTurn={setPage} />
          </>
        )}
      </Loaded>
    </Part>
  );
}
