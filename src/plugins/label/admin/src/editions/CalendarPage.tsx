import type { EditionView } from '../../../server/src/domain/edition/edition-view';
import { CalendarRead } from './CalendarRead';
import { EditionSteps } from './EditionSteps';
import { PreparationForm } from './PreparationForm';

/** Grid and calendar of an edition, and the way that it takes from the preparation to the archive. */
export function CalendarPage({ edition }: { readonly edition: EditionView }) {
  return (
    <>
      <EditionSteps edition={edition} />
      {edition.state === 'preparation' ? (
        <PreparationForm key={edition.id} edition={edition} />
      ) : (
        <CalendarRead edition={edition} />
      )}
    </>
  );
}
