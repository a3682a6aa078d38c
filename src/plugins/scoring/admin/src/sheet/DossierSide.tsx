import { Box, Flex, Typography } from '@strapi/design-system';
import type { CSSProperties } from 'react';
import { useIntl } from 'react-intl';
import type { SheetView } from '../../../server/src/domain/desk/views';
import { fieldValue } from './field-value';
import { useTallWindow } from './use-tall-window';

/** Strapi’s bar and the sheet’s own stand above it, a margin below. */
const IN_VIEW: CSSProperties = {
  ...{ maxHeight: 'calc(100vh - 18rem)', overflowY: 'auto' },
  ...{ position: 'sticky', top: '16rem' },
};

/** What the dossier says, beside the criteria; it stays in view where there is room. */
export function DossierSide({ uid, fields }: Pick<SheetView, 'uid' | 'fields'>) {
  const intl = useIntl();
  const { formatMessage } = intl;
  const isTall = useTallWindow();
  const title = formatMessage({ id: 'scoring.sheet.dossier' });
  return (
    <Box
      tag="section"
      aria-label={title}
      // What scrolls has to be within reach of the keyboard.
      {...(isTall ? { tabIndex: 0 } : {})}
      background="neutral0"
      borderColor="neutral200"
      hasRadius
      padding={5}
      style={isTall ? IN_VIEW : {}}
    >
      <Typography tag="h3" variant="delta">
        {title}
      </Typography>
      {fields.length === 0 ? (
        <Typography tag="p">{formatMessage({ id: 'scoring.sheet.no-fields' })}</Typography>
      ) : (
        <Flex tag="dl" direction="column" alignItems="stretch" gap={3} paddingTop={4}>
          {fields.map(({ name, label, kind, value }) => (
            <div key={name}>
              <Typography tag="dt" variant="pi" fontWeight="bold">
                {formatMessage({ id: `content-manager.content-types.${uid}.${name}`, defaultMessage: label })}
              </Typography>
              <Typography tag="dd" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
                {fieldValue(intl, { kind, value })}
              </Typography>
            </div>
          ))}
        </Flex>
      )}
    </Box>
  );
}
