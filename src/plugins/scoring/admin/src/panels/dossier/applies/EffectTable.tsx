import { PlainTable } from '@parvis/panel';
import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useFigure } from '../../../use-figure';
import type { Foreseen } from './effect';

/** What decisions change in what a dossier can obtain; or why they cannot be. */
export function EffectTable({ foreseen }: { readonly foreseen: Foreseen }) {
  const { formatMessage, formatList, locale } = useIntl();
  const figure = useFigure();
  const say = (what: string, values = {}) => formatMessage({ id: `scoring.applies.${what}` }, values);
  if (!foreseen.ok) {
    return (
      <Typography tag="p" textColor="danger600">
        {foreseen.sentence[locale.startsWith('fr') ? 'fr' : 'en']}
      </Typography>
    );
  }
  const { shifts, unassessable } = foreseen.effect;
  if (shifts.length === 0) return <Typography tag="p">{say('no-effect')}</Typography>;
  return (
    <>
      <PlainTable
        label={say('effect')}
        columns={[say('column.node'), say('before'), say('after')]}
        rows={shifts.map(({ code, label, before, after }) => ({
          key: code,
          cells: [
            label === code ? code : `${code} · ${label}`,
            before === null ? say('state.na') : figure(before),
            after === null ? say('state.na') : figure(after),
          ],
        }))}
      />
      {unassessable.length > 0 && (
        <Typography tag="p" textColor="warning700">
          {say('unassessable', { names: formatList(unassessable) })}
        </Typography>
      )}
    </>
  );
}
