import { useSaveFile } from '@parvis/panel';
import { Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { ImportForm } from './ImportForm';
import { ImportResult } from './ImportResult';
import type { ImportReport, ImportRequest } from './imports-api';
import { UnusedJournalists } from './UnusedJournalists';

/** Takes journalists in from a CSV file: first what would happen, then, once confirmed, exactly that. */
export function ImportPage() {
  const { formatMessage } = useIntl();
  const save = useSaveFile();
  const [reported, setReported] = useState<{ request: ImportRequest; report: ImportReport }>();
  const [done, setDone] = useState<ImportReport>();
  return (
    <Flex direction="column" alignItems="stretch" gap={8}>
      <Flex gap={4} wrap="wrap">
        <Button
          variant="tertiary"
          onClick={() =>
            save('/newsroom/imports/example', formatMessage({ id: 'newsroom.import.example.name' }))
          }
        >
          {formatMessage({ id: 'newsroom.import.example' })}
        </Button>
        <Button
          variant="tertiary"
          onClick={() => save('/newsroom/journalists/export', formatMessage({ id: 'newsroom.export.name' }))}
        >
          {formatMessage({ id: 'newsroom.export' })}
        </Button>
      </Flex>
      <ImportForm
        onReport={(request, report) => {
          setDone(undefined);
          setReported({ request, report });
        }}
      />
      <div role="status">
        {done !== undefined && (
          <Typography fontWeight="bold">
            {formatMessage({ id: 'newsroom.import.done' }, { ...done.counts })}
          </Typography>
        )}
      </div>
      {reported !== undefined && (
        <ImportResult
          key={reported.report.id}
          {...reported}
          onDone={(report) => {
            setReported(undefined);
            setDone(report);
          }}
          onChanged={(report) => setReported({ ...reported, report })}
        />
      )}
      <UnusedJournalists />
    </Flex>
  );
}
