import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { GridFile } from '../../../../server/src/domain/grid/grid-file';
import type { ScoreResult } from '../../../../server/src/domain/result';
import { levelName } from '../../grid-nodes';
import { useFigure } from '../../use-figure';

interface ScoreInWordsProps {
  readonly grid: GridFile;
  readonly result: ScoreResult;
}

/** What a dossier obtains: score, level, and what keeps it from a higher one. */
export function ScoreInWords({ grid, result: { score, levelGranted, blockers } }: ScoreInWordsProps) {
  const { formatMessage, locale } = useIntl();
  const figure = useFigure();
  const level =
    levelGranted === null ? formatMessage({ id: 'scoring.level.none' }) : levelName(grid, levelGranted);
  return (
    <>
      <Typography tag="p" fontWeight="bold">
        {formatMessage({ id: 'scoring.result' }, { score: figure(score), level })}
      </Typography>
      {blockers.length > 0 && (
        <ul>
          {blockers.map(({ sentence }) => (
            <li key={sentence.en}>
              <Typography>{sentence[locale.startsWith('fr') ? 'fr' : 'en']}</Typography>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
