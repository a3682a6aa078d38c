import { Refused, saveAs, useRefusal } from '@parvis/panel';
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
    const csv = () =>
      new Blob([applicationsCsv(lines, { header, cells })], { type: 'text/csv;charset=utf-8' });
    if (lines.length > 0) saveAs(csv(), `${say('name')}.csv`);
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
