import { Part } from '@parvis/panel';
import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { PanelDossierView } from '../../../../server/src/domain/desk/views';
import type { ScoreResult } from '../../../../server/src/domain/result';
import { PillarRadar } from '../../charts/PillarRadar';
import { ScoreInWords } from './ScoreInWords';

type ProvisionalProps = Pick<PanelDossierView, 'grid' | 'provisional'>;

/** What the sheets so far would give; nothing is kept of it. */
export function ProvisionalSection({ grid, provisional }: ProvisionalProps) {
  const { formatMessage } = useIntl();
  return (
    <Part title="scoring.provisional.title" explanation="scoring.provisional.explanation">
      {provisional === null ? (
        <Typography tag="p">{formatMessage({ id: 'scoring.provisional.none' })}</Typography>
      ) : (
        <Standing grid={grid} result={provisional} />
      )}
    </Part>
  );
}

function Standing({
  grid,
  result,
}: {
  readonly grid: ProvisionalProps['grid'];
  readonly result: ScoreResult;
}) {
  const pillars = (grid.root.children ?? []).flatMap(({ code, label = code }) => {
    const node = result.nodes[code];
    if (node === undefined) return [];
    const { ratio, obtained, potential, applicable } = node;
    return [{ code, label, ratio: applicable ? ratio : null, obtained, potential }];
  });
  return (
    <>
      <ScoreInWords grid={grid} result={result} />
      <PillarRadar pillars={pillars} />
    </>
  );
}
