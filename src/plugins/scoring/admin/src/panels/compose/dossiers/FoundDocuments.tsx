import { Refused } from '@parvis/panel';
import { Button, Checkbox, Flex, Typography } from '@strapi/design-system';
import { useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { CompositionView, FoundDocumentsView } from '../../../../../server/src/domain/desk/composition';
import { LongTable } from '../../../tables/LongTable';
import { useChange } from '../use-change';

interface FoundDocumentsProps {
  readonly panel: CompositionView;
  readonly found: FoundDocumentsView;
  readonly lookAgain: () => PromiseLike<unknown> | undefined;
}

/** What was found, to choose from. What was added is found no more. */
export function FoundDocuments({ panel, found: { documents, total }, lookAgain }: FoundDocumentsProps) {
  const { formatMessage } = useIntl();
  const change = useChange(panel);
  const count = useRef<HTMLParagraphElement>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const listed = documents.filter(({ documentId }) => chosen.has(documentId));
  const areAll = listed.length === documents.length;
  const choose = (documentId: string, isChosen: boolean) => {
    const after = new Set(chosen);
    if (isChosen) after.add(documentId);
    else after.delete(documentId);
    setChosen(after);
  };
  const add = async () => {
    setBusy(true);
    const done = formatMessage({ id: 'scoring.documents.added' }, { count: listed.length });
    const refused = await change({ to: 'dossiers', documents: listed.map((one) => one.documentId) }, done);
    setRefusal(refused);
    if (refused === null) {
      setChosen(new Set());
      count.current?.focus();
      await lookAgain();
    }
    setBusy(false);
  };
  return (
    <>
      <Typography ref={count} tag="p" role="status" tabIndex={-1}>
        {formatMessage({ id: 'scoring.documents.found' }, { total, listed: documents.length })}
      </Typography>
      {documents.length > 0 && (
        <>
          <LongTable
            label={formatMessage({ id: 'scoring.documents.title' })}
            columns={[{ name: formatMessage({ id: 'scoring.dossiers.column.title' }), width: '100%' }]}
            rows={documents.map((document, row) => ({ ...document, row }))}
            keyOf={({ row }) => row}
            cellsOf={({ documentId, title }) => [
              <Checkbox
                key="choice"
                checked={chosen.has(documentId)}
                onCheckedChange={(checked) => choose(documentId, checked === true)}
              >
                {title}
              </Checkbox>,
            ]}
          />
          <Flex gap={3} wrap="wrap">
            <Button type="button" disabled={listed.length === 0} loading={isBusy} onClick={add}>
              {formatMessage({ id: 'scoring.documents.add' }, { count: listed.length })}
            </Button>
            <Button
              type="button"
              variant="tertiary"
              onClick={() => setChosen(new Set(areAll ? [] : documents.map(({ documentId }) => documentId)))}
            >
              {formatMessage(
                { id: `scoring.documents.${areAll ? 'choose-none' : 'choose-all'}` },
                { count: documents.length },
              )}
            </Button>
          </Flex>
        </>
      )}
      <Refused reason={refusal} />
    </>
  );
}
