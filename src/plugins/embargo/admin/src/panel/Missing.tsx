import { Section } from '@parvis/panel';
import { Flex, Typography } from '@strapi/design-system';
import { unstable_useContentManagerContext as useContentManagerContext } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import type { DocumentView } from '../views';

/** What the publication would be refused for if its hour came now, and what comes out with it. */
export function Missing({ obstacles, unpublishedTargets }: DocumentView) {
  const { formatMessage } = useIntl();
  const { model } = useContentManagerContext();
  const fieldName = (path: readonly string[]) => {
    const [field = ''] = path;
    return formatMessage({ id: `content-manager.content-types.${model}.${field}`, defaultMessage: field });
  };
  return (
    <>
      {obstacles.length > 0 && (
        <Section title={formatMessage({ id: 'embargo.missing' }, { count: obstacles.length })}>
          <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
            {obstacles.map(({ path, message }) => (
              <li key={`${path.join('.')} ${message}`}>
                <Typography variant="pi">
                  {path.length === 0
                    ? message
                    : formatMessage({ id: 'embargo.missing.field' }, { field: fieldName(path), message })}
                </Typography>
              </li>
            ))}
          </Flex>
        </Section>
      )}
      {unpublishedTargets.length > 0 && (
        <Section title={formatMessage({ id: 'embargo.together' })}>
          <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
            {unpublishedTargets.map(({ uid, documentId, title }) => (
              <li key={`${uid}/${documentId}`}>
                <Typography variant="pi">{title}</Typography>
              </li>
            ))}
          </Flex>
        </Section>
      )}
    </>
  );
}
