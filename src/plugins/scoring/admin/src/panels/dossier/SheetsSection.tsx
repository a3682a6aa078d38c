import { FormDialog, Part, PlainTable, ReasonForm, useRefusal } from '@parvis/panel';
import { Flex, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useId } from 'react';
import { useIntl } from 'react-intl';
import type { SheetLine } from '../../../../server/src/domain/desk/views';
import { SheetBadge } from '../../desk/SheetBadge';
import { useRecuseJurorMutation } from '../panels-api';

const COLUMNS = ['juror', 'state', 'progress', 'recuse'] as const;

/** The sheets of a dossier, and the way to recuse a juror late. */
export function SheetsSection({ sheets }: { readonly sheets: readonly SheetLine[] }) {
  const { formatMessage } = useIntl();
  return (
    <Part title="scoring.sheets.title">
      {sheets.length === 0 ? (
        <Typography tag="p">{formatMessage({ id: 'scoring.sheets.none' })}</Typography>
      ) : (
        <PlainTable
          label={formatMessage({ id: 'scoring.sheets.title' })}
          columns={COLUMNS.map((column) => formatMessage({ id: `scoring.sheets.column.${column}` }))}
          rows={sheets.map((sheet) => ({
            key: sheet.assignment,
            cells: [
              sheet.name,
              <SheetBadge key="state" state={sheet.state} />,
              formatMessage(
                { id: 'scoring.progress' },
                { answered: sheet.answered, criteria: sheet.criteria },
              ),
              <Recuse key="recuse" sheet={sheet} />,
            ],
          }))}
        />
      )}
    </Part>
  );
}

/** The sheet is kept and no longer counts; a new run says what follows. */
function Recuse({ sheet: { assignment, name, recuse } }: { readonly sheet: SheetLine }) {
  const { formatMessage } = useIntl();
  const { toggleNotification } = useNotification();
  const refusalOf = useRefusal();
  const why = useId();
  const [take] = useRecuseJurorMutation();
  const button = formatMessage({ id: 'scoring.recuse.button' });
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <FormDialog
        look="row"
        variant="danger-light"
        button={button}
        buttonName={`${button} ${name}`}
        disabled={!recuse.allowed}
        describedBy={recuse.allowed ? undefined : why}
        title={formatMessage({ id: 'scoring.recuse.title' }, { name })}
      >
        {(close) => (
          <ReasonForm
            words="scoring.recuse"
            act={async (reason) => refusalOf(await take({ assignment, reason }))}
            onClose={(done) => {
              close(done);
              if (!done) return;
              toggleNotification({ type: 'success', message: formatMessage({ id: 'scoring.recuse.done' }) });
            }}
          />
        )}
      </FormDialog>
      {!recuse.allowed && (
        <Typography id={why} variant="pi" style={{ whiteSpace: 'normal' }}>
          {recuse.reasons.join(' ')}
        </Typography>
      )}
    </Flex>
  );
}
