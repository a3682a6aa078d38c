import { useSaveFile } from '@parvis/panel';
import { Button, Flex } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { AwardView } from '../../../server/src/domain/award/award-view';
import { BASE } from '../label-api';

/** The papers of an award: its certificate, and the report of the application. */
export function AwardPapers({ award: { id, number, application, commune } }: { readonly award: AwardView }) {
  const { formatMessage } = useIntl();
  const saveFile = useSaveFile();
  const papers = [
    { name: 'certificate', path: `${BASE}/awards/${id}/certificate.pdf` },
    { name: 'report', path: `${BASE}/applications/${application}/report.pdf` },
  ];
  return (
    <Flex gap={2} wrap="wrap">
      {papers.map(({ name, path }) => (
        <Button
          key={name}
          type="button"
          variant="tertiary"
          size="S"
          aria-label={formatMessage({ id: `label.awards.${name}-name` }, { commune: commune.name })}
          onClick={() => saveFile(path, `${number}-${name}.pdf`)}
        >
          {formatMessage({ id: `label.awards.${name}` })}
        </Button>
      ))}
    </Flex>
  );
}
