import { Loaded, Part } from '@parvis/panel';
import type { EditionView } from '../../../server/src/domain/edition/edition-view';
import { AwardsList } from './AwardsList';
import { useProclamationQuery } from './awards-api';
import { ProclamationSection } from './ProclamationSection';

/** The proclamation of an edition, and the awards that it has made. */
export function AwardsPage({ edition }: { readonly edition: EditionView }) {
  const proclamation = useProclamationQuery(edition.id, { refetchOnMountOrArgChange: true });
  return (
    <>
      <Part title="label.proclamation.title">
        <Loaded query={proclamation}>
          {(view) => <ProclamationSection edition={edition} proclamation={view} />}
        </Loaded>
      </Part>
      <Part title="label.awards.title" explanation="label.awards.explanation">
        <AwardsList edition={edition.id} />
      </Part>
    </>
  );
}
