import { Part, TextField } from '@parvis/panel';
import { Checkbox, Typography } from '@strapi/design-system';
import { useMemo, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { ComposedDossier, CompositionView } from '../../../../../server/src/domain/desk/composition';
import { LongTable } from '../../../tables/LongTable';
import { found } from '../../panel/search';
import { lackOf } from '../jurors/balance';
import { DossierActions } from './DossierActions';

const COLUMNS = [
  { key: 'title', width: '26%' },
  { key: 'commune', width: '10%' },
  { key: 'jurors', width: '26%' },
  { key: 'state', width: '16%' },
  { key: 'actions', width: '22%' },
] as const;

/** The dossiers of a panel and who judges each; those that lack something can be looked at alone. */
export function DossiersSection({ panel }: { readonly panel: CompositionView }) {
  const { formatMessage, formatList } = useIntl();
  const count = useRef<HTMLParagraphElement>(null);
  const [looked, setLooked] = useState('');
  const [isLacking, setLacking] = useState(false);
  const { dossiers, members } = panel;
  const names = useMemo(() => new Map(members.map(({ juror, name }) => [juror, name])), [members]);
  const listed = useMemo(() => {
    const lacking = isLacking ? dossiers.filter((one) => lackOf(one, panel) !== null) : dossiers;
    return found(lacking, looked);
  }, [dossiers, panel, isLacking, looked]);
  const none = formatMessage({ id: 'scoring.none' });
  const jurorsOf = ({ jurors }: ComposedDossier) =>
    jurors.length === 0 ? none : formatList(jurors.map((juror) => names.get(juror) ?? `#${juror}`));
  return (
    <Part title="scoring.composed.title" explanation="scoring.composed.explanation">
      <TextField
        label={formatMessage({ id: 'scoring.dossiers.search' })}
        value={looked}
        onChange={setLooked}
      />
      <Checkbox checked={isLacking} onCheckedChange={(checked) => setLacking(checked === true)}>
        {formatMessage({ id: 'scoring.composed.lacking' })}
      </Checkbox>
      <Typography ref={count} tag="p" role="status" tabIndex={-1}>
        {formatMessage({ id: 'scoring.dossiers.count' }, { count: listed.length })}
      </Typography>
      {listed.length > 0 && (
        <LongTable
          label={formatMessage({ id: 'scoring.composed.title' })}
          columns={COLUMNS.map(({ key, width }) => ({
            ...{ name: formatMessage({ id: `scoring.composed.column.${key}` }), width },
          }))}
          rows={listed}
          keyOf={({ dossier }) => dossier}
          cellsOf={(dossier) => [
            <span key="title" title={dossier.title}>
              {dossier.title}
            </span>,
            dossier.commune ?? none,
            <span key="jurors" title={jurorsOf(dossier)}>
              {jurorsOf(dossier)}
            </span>,
            formatMessage({ id: `scoring.composed.lack.${lackOf(dossier, panel) ?? 'nothing'}` }),
            <DossierActions
              key="actions"
              {...{ panel, dossier }}
              afterRemoval={() => count.current?.focus()}
            />,
          ]}
        />
      )}
    </Part>
  );
}
