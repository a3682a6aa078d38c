import { useEffect, useState } from 'react';
import type { DocumentPlace } from '../../../server/src/domain/plan';
import { useDocumentViewQuery } from '../embargo-api';
import type { DocumentView } from '../views';

/** Others approve, edit and lift too: what the panel shows is asked for anew this often. */
const EVERY = 20_000;

const isSeen = () => document.visibilityState === 'visible';

/** Whether somebody can see this page: not when its tab is in the background. */
function useIsSeen(): boolean {
  const [seen, setSeen] = useState(isSeen);
  useEffect(() => {
    const look = () => setSeen(isSeen());
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  return seen;
}

/** What there is to say of a document's plan, kept up to date for as long as somebody looks at it. */
export function useDocumentView(place: DocumentPlace): {
  readonly view: DocumentView | undefined;
  readonly isError: boolean;
  readonly refetch: () => unknown;
} {
  const seen = useIsSeen();
  const { data, isError, refetch } = useDocumentViewQuery(place, {
    skip: place.documentId === '',
    refetchOnMountOrArgChange: true,
    pollingInterval: seen ? EVERY : 0,
  });
  const [wasSeen, setWasSeen] = useState(seen);
  useEffect(() => {
    if (seen && !wasSeen) refetch();
    setWasSeen(seen);
  }, [seen, wasSeen, refetch]);
  return { view: data, isError: isError && data === undefined, refetch };
}
