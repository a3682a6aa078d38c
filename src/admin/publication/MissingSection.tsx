import { Section, useFieldLabel } from '@parvis/panel';
import { Flex, TextButton, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { goToField } from './go-to-field';
import type { Missing } from './publication-api';

/** What must be mended, field by field; each entry leads to its field. */
export function MissingSection({ missing }: { missing: readonly Missing[] }) {
  const { formatMessage } = useIntl();
  const fieldLabel = useFieldLabel();
  if (missing.length === 0) return null;
  return (
    <Section title={formatMessage({ id: 'parvis.publication.missing' })}>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
        {missing.map(({ path, message }) => (
          <li key={`${path.join('.')} ${message}`}>
            <TextButton type="button" onClick={() => goToField(path, fieldLabel(path.slice(0, 1)))}>
              {fieldLabel(path)}
            </TextButton>
            <Typography tag="p" variant="pi">
              {message}
            </Typography>
          </li>
        ))}
      </Flex>
    </Section>
  );
}
