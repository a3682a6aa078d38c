import { Loaded, Part } from '@parvis/panel';
import type { EditionView } from '../../../server/src/domain/edition/edition-view';
import { AwardsList } from './AwardsList';
import { useLabelAwardsQuery, useProclamationQuery } from './awards-api';
import { ProclamationSection } from './ProclamationSection';

const FRESH = { refetchOnMountOrArgChange: true };

/** The proclamation of an edition, and the awards that it has made. */
export function AwardsPage({ edition }: { readonly edition: EditionView }) {
  const proclamation = useProclamationQuery(edition.id, FRESH);
  const awards = useLabelAwardsQuery(edition.id, FRESH);
  return (
    <>
      <Part title="label.proclamation.title">
        <Loaded query={proclamation}>
          {(view) => <ProclamationSection edition={edition} proclamation={view} />}
        </Loaded>
      </Part>
      <Part title="label.awards.title" explanation="label.awards.explanation">
        <Loaded query={awards}>{(all) => <AwardsList awards={all} />}</Loaded>
      </Part>
    </>
  );
}
