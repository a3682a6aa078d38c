import { useSaveFile } from '@parvis/panel';
import { Button, Link } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import type { OfficeEvidence } from '../../../../server/src/domain/instruction/office-view';
import { BASE } from '../../label-api';

interface PieceSourceProps {
  readonly application: number;
  readonly piece: OfficeEvidence;
}

/** Where a piece is to be had: a file is downloaded, a link opens elsewhere, content of this house is named. */
export function PieceSource({ application, piece: { id, file, link, content } }: PieceSourceProps) {
  const { formatMessage, formatNumber } = useIntl();
  const saveFile = useSaveFile();
  if (file !== null) {
    const size = formatNumber(Math.max(0.1, file.size / 1_000_000), { maximumFractionDigits: 1 });
    return (
      <Button
        type="button"
        variant="tertiary"
        size="S"
        onClick={() => saveFile(`${BASE}/applications/${application}/evidence/${id}/file`, file.name)}
      >
        {formatMessage({ id: 'label.piece.download' }, { name: file.name, size })}
      </Button>
    );
  }
  if (link !== null) {
    return (
      <Link href={link} isExternal rel="noreferrer noopener" target="_blank">
        {link}
      </Link>
    );
  }
  return content === null ? null : (
    <Link tag={NavLink} to={`/content-manager/collection-types/${content.uid}/${content.documentId}`}>
      {formatMessage({ id: 'label.piece.content' })}
    </Link>
  );
}
