import { Loaded, PlainTable } from '@parvis/panel';
import { useIntl } from 'react-intl';
import { useFigure } from '../../use-figure';
import { type Tried, useTriedApplicabilityQuery } from '../dossier-api';

/** What root and pillars are worth without and with a decision that is only tried. */
export function EffectTable({ tried }: { readonly tried: Tried }) {
  const { formatMessage } = useIntl();
  const written = useFigure();
  const { currentData, isError, refetch } = useTriedApplicabilityQuery(tried, {
    refetchOnMountOrArgChange: true,
  });
  const say = (what: string) => formatMessage({ id: `label.effect.${what}` });
  return (
    <Loaded query={{ data: currentData, isError, refetch }}>
      {({ effect: { before, after } }) => (
        <PlainTable
          label={say('title')}
          columns={[say('part'), say('before'), say('after')]}
          rows={after.map(({ code, label, potential }) => ({
            key: code,
            cells: [
              label,
              written(before.find((one) => one.code === code)?.potential ?? ''),
              written(potential),
            ],
          }))}
        />
      )}
    </Loaded>
  );
}
