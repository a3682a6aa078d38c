import { Refused, useRefusal } from '@parvis/panel';
import { Button, Flex } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { OfficeLine } from '../../../server/src/domain/instruction/office-view';
import { useLazyOfficeLinesQuery } from './applications-api';
import { applicationsCsv, everyLine } from './export-csv';
import type { Listed } from './listed';

const COLUMNS = [
  ...['code', 'commune', 'department', 'state', 'submitted', 'due', 'evidence', 'applicability'],
] as const;

/** As many lines as the server gives at once. */
const AT_ONCE = 200;

function saveText(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** Everything that is listed, on all its pages, as a file for a spreadsheet. */
export function ExportButton({ edition, listed }: { readonly edition: number; readonly listed: Listed }) {
  const { formatMessage } = useIntl();
  const refusalOf = useRefusal();
  const [read] = useLazyOfficeLinesQuery();
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const say = (what: string) => formatMessage({ id: `label.export.${what}` });
  const cells = (line: OfficeLine) => [
    ...[line.commune.code, line.commune.name, line.department?.name ?? ''],
    formatMessage({ id: `label.state.application.${line.state}` }),
    ...[line.submittedAt ?? '', line.complementDue ?? ''],
    ...[String(line.evidenceOpen), String(line.applicabilityOpen)],
  ];

  const save = async () => {
    setBusy(true);
    setRefusal(null);
    const lines = await everyLine(async (page) => {
      const answer = await read({ edition, ...listed, page, pageSize: AT_ONCE });
      if (answer.data !== undefined && !answer.isError) return answer.data;
      setRefusal(refusalOf(answer) ?? formatMessage({ id: 'panel.failed-to-load' }));
      return { lines: [], total: -1 };
    });
    const header = COLUMNS.map((column) => say(`column.${column}`));
    if (lines.length > 0) saveText(applicationsCsv(lines, { header, cells }), `${say('name')}.csv`);
    setBusy(false);
  };

  return (
    <Flex direction="column" alignItems="flex-start" gap={2}>
      <Button type="button" variant="tertiary" loading={isBusy} onClick={save}>
        {say('button')}
      </Button>
      <Refused reason={refusal} />
    </Flex>
  );
}
