import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { SheetView } from '../../../server/src/domain/desk/views';

/** What the dossier says, beside the criteria. */
export function DossierSide({ fields }: Pick<SheetView, 'fields'>) {
  const { formatMessage } = useIntl();
  const title = formatMessage({ id: 'scoring.sheet.dossier' });
  return (
    <Box
      tag="section"
      aria-label={title}
      // What scrolls has to be within reach of the keyboard.
      tabIndex={0}
      background="neutral0"
      borderColor="neutral200"
      hasRadius
      padding={5}
      style={{ maxHeight: 'calc(100vh - 18rem)', overflowY: 'auto', position: 'sticky', top: '16rem' }}
    >
      <Typography tag="h3" variant="delta">
        {title}
      </Typography>
      {fields.length === 0 ? (
        <Typography tag="p">{formatMessage({ id: 'scoring.sheet.no-fields' })}</Typography>
      ) : (
        <Flex tag="dl" direction="column" alignItems="stretch" gap={3} paddingTop={4}>
          {fields.map(({ name, label, value }) => (
            <div key={name}>
              <Typography tag="dt" variant="pi" fontWeight="bold">
                {label}
              </Typography>
              <Typography tag="dd" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
                {value === '' ? formatMessage({ id: 'scoring.none' }) : value}
              </Typography>
            </div>
          ))}
        </Flex>
      )}
    </Box>
  );
}
