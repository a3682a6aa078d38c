import { FormDialog, Loaded, Part, PlainTable } from '@parvis/panel';
import { EmptyStateLayout, Flex, Link } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import type { EditionView, ProgrammeView } from '../../../server/src/domain/edition/edition-view';
import { useInstant } from '../instants/use-instant';
import { editionAt } from '../places';
import { StateBadge } from '../StateBadge';
import { useLabelEditionsQuery, useLabelProgrammesQuery } from './editions-api';
import { NewEditionForm } from './NewEditionForm';
import { Programmes } from './Programmes';

const FRESH = { refetchOnMountOrArgChange: true };

/** Every edition, and the programmes that they are the calls of. */
export function EditionsPage() {
  const programmes = useLabelProgrammesQuery(undefined, FRESH);
  const editions = useLabelEditionsQuery(undefined, FRESH);
  return (
    <Loaded query={programmes}>
      {(known) => (
        <>
          <Loaded query={editions}>{(all) => <Editions editions={all} programmes={known} />}</Loaded>
          <Programmes programmes={known} />
        </>
      )}
    </Loaded>
  );
}

interface EditionsProps {
  readonly editions: readonly EditionView[];
  readonly programmes: readonly ProgrammeView[];
}

function Editions({ editions, programmes }: EditionsProps) {
  const { formatMessage } = useIntl();
  const instant = useInstant();
  const say = (what: string) => formatMessage({ id: `label.editions.${what}` });
  return (
    <Part title="label.editions.title" explanation="label.editions.explanation">
      {programmes.length > 0 && (
        <Flex>
          <FormDialog look="page" variant="default" button={say('new')} title={say('new')}>
            {(close) => <NewEditionForm programmes={programmes} onClose={close} />}
          </FormDialog>
        </Flex>
      )}
      {editions.length === 0 ? (
        <EmptyStateLayout content={say('empty')} hasRadius shadow="tableShadow" />
      ) : (
        <PlainTable
          label={say('title')}
          columns={['edition', 'state', 'closes', 'applications'].map((column) => say(`column.${column}`))}
          rows={editions.map(({ id, programme, year, state, calendar, applications }) => ({
            key: id,
            cells: [
              <Link key="edition" tag={NavLink} to={editionAt(id)}>
                {formatMessage(
                  { id: 'label.edition.name' },
                  { programme: programme.title, year: String(year) },
                )}
              </Link>,
              <StateBadge key="state" of="edition" state={state} />,
              instant(calendar.closes),
              String(Object.values(applications).reduce((sum, count) => sum + count, 0)),
            ],
          }))}
        />
      )}
    </Part>
  );
}
