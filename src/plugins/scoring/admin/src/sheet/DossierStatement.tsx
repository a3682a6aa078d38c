import { useSaveFile } from '@parvis/panel';
import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { PieceOfEvidence, Statement } from '../../../server/src/domain/desk/statement';

const TEXT = { fontSize: '1.4rem' } as const;

/** What the dossier says on one criterion, with its evidence. */
export function DossierStatement({
  statement: { text, mark, notApplicable, evidence },
}: {
  readonly statement: Statement;
}) {
  const { formatMessage } = useIntl();
  return (
    <Box background="neutral100" hasRadius padding={4}>
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Typography tag="h5" variant="sigma">
          {formatMessage({ id: 'scoring.statement' })}
        </Typography>
        <Typography tag="p" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          {text === '' ? formatMessage({ id: 'scoring.statement.empty' }) : text}
        </Typography>
        {notApplicable !== null && (
          <Typography tag="p">
            {formatMessage({ id: 'scoring.statement.not-applicable' }, { reason: notApplicable })}
          </Typography>
        )}
        {mark !== null && (
          <Typography tag="p" variant="pi">
            {formatMessage({ id: 'scoring.statement.mark' }, { mark })}
          </Typography>
        )}
        {evidence.length > 0 && (
          <ul aria-label={formatMessage({ id: 'scoring.statement.evidence' })}>
            {evidence.map((piece) => (
              <li key={`${piece.at?.address} ${piece.title}`}>
                <Piece piece={piece} />
              </li>
            ))}
          </ul>
        )}
      </Flex>
    </Box>
  );
}

function Piece({ piece: { title, at, decision } }: { readonly piece: PieceOfEvidence }) {
  const { formatMessage } = useIntl();
  const save = useSaveFile();
  return (
    <Flex gap={2} wrap="wrap">
      {at === null ? (
        <Typography>{title}</Typography>
      ) : at.kind === 'link' ? (
        <a href={at.address} target="_blank" rel="noreferrer noopener" style={TEXT}>
          {title}
        </a>
      ) : (
        // A link, since the form around it is locked once the sheet is handed in; the panel asks for it with its session.
        <a
          href={at.address}
          style={TEXT}
          onClick={(event) => {
            event.preventDefault();
            void save(at.address, title);
          }}
        >
          {formatMessage({ id: 'scoring.statement.download' }, { title })}
        </a>
      )}
      {decision !== null && (
        <Typography variant="pi">({formatMessage({ id: `scoring.statement.${decision}` })})</Typography>
      )}
    </Flex>
  );
}
