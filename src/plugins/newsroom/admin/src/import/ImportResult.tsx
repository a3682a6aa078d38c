import { Refused, useRefusal } from '@parvis/panel';
import { Button, Flex, Typography } from '@strapi/design-system';
import { useEffect, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { changedReport } from './changed-report';
import { fieldsOf, type ImportReport, type ImportRequest, useCarryOutImportMutation } from './imports-api';
import { RefusedLines } from './RefusedLines';

interface ImportResultProps {
  readonly request: ImportRequest;
  readonly report: ImportReport;
  readonly onDone: (report: ImportReport) => void;
  /** Something has changed since: what would happen now. */
  readonly onChanged: (report: ImportReport) => void;
}

const SEPARATORS: Readonly<Record<string, string>> = { ';': 'semicolon', ',': 'comma', '\t': 'tab' };

/** What an import would do, and the button that does it. */
export function ImportResult({ request, report, onDone, onChanged }: ImportResultProps) {
  const { formatMessage } = useIntl();
  const refusalOf = useRefusal();
  const [carryOut, { isLoading }] = useCarryOutImportMutation();
  const [refusal, setRefusal] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { counts, columns, encoding, separator, refused } = report;
  const ignored = columns.flatMap(({ header, field }) => (field === null && header !== '' ? [header] : []));

  const confirm = async () => {
    const result = await carryOut(await fieldsOf(request, report.id));
    if ('data' in result && result.data) return onDone(result.data);
    if (!('error' in result) || !result.error) return;
    setRefusal(refusalOf(result));
    const next = changedReport(result.error);
    if (next !== null) onChanged(next);
  };

  return (
    <Flex tag="section" direction="column" alignItems="stretch" gap={4} aria-labelledby="newsroom-report">
      <Typography tag="h2" variant="beta" id="newsroom-report" ref={heading} tabIndex={-1}>
        {formatMessage({ id: 'newsroom.import.report.title' })}
      </Typography>
      <Typography>{formatMessage({ id: 'newsroom.import.counts' }, { ...counts })}</Typography>
      <Typography textColor="neutral600">
        {formatMessage(
          { id: 'newsroom.import.read-as' },
          {
            encoding: encoding.toUpperCase(),
            separator: formatMessage({ id: `newsroom.import.separator.${SEPARATORS[separator]}` }),
          },
        )}
      </Typography>
      {ignored.length > 0 && (
        <Typography>
          {formatMessage({ id: 'newsroom.import.ignored' }, { columns: ignored.join(', ') })}
        </Typography>
      )}
      {refused.length > 0 && <RefusedLines refused={refused} />}
      <Refused reason={refusal} />
      <Flex>
        <Button
          type="button"
          loading={isLoading}
          disabled={counts.created + counts.updated === 0}
          onClick={confirm}
        >
          {formatMessage({ id: 'newsroom.import.confirm' }, { ...counts })}
        </Button>
      </Flex>
    </Flex>
  );
}
