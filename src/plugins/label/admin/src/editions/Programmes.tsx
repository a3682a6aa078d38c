import { FormDialog, Part, PlainTable } from '@parvis/panel';
import { EmptyStateLayout, Flex } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { ProgrammeView } from '../../../server/src/domain/edition/edition-view';
import { NewProgrammeForm } from './NewProgrammeForm';

/** The programmes that editions are the calls of. */
export function Programmes({ programmes }: { readonly programmes: readonly ProgrammeView[] }) {
  const { formatMessage } = useIntl();
  const say = (what: string, values = {}) => formatMessage({ id: `label.programmes.${what}` }, values);
  return (
    <Part title="label.programmes.title" explanation="label.programmes.explanation">
      <Flex>
        <FormDialog look="page" button={say('new')} title={say('new')}>
          {(close) => <NewProgrammeForm onClose={close} />}
        </FormDialog>
      </Flex>
      {programmes.length === 0 ? (
        <EmptyStateLayout content={say('empty')} hasRadius shadow="tableShadow" />
      ) : (
        <PlainTable
          label={say('title')}
          columns={['title', 'letters', 'slug', 'validity'].map((column) => say(`column.${column}`))}
          rows={programmes.map(({ id, title, letters, slug, validYears }) => ({
            key: id,
            cells: [title, letters, slug, say('years', { years: validYears })],
          }))}
        />
      )}
    </Part>
  );
}
