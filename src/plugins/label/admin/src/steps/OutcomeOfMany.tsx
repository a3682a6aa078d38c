import { PlainTable } from '@parvis/panel';
import { Link, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import type { ManySteps } from '../../../server/src/domain/many-steps';
import { applicationAt } from '../places';
import { Reasons } from './Steps';

interface OutcomeOfManyProps {
  readonly outcome: ManySteps;
  /** The applications whose communes are known by name. */
  readonly among?: readonly { readonly application: number; readonly commune: { readonly name: string } }[];
}

/** What became of a step that was asked of many at once: how many took it, and why the others did not, line by line. */
export function OutcomeOfMany({ outcome: { done, refused }, among = [] }: OutcomeOfManyProps) {
  const { formatMessage } = useIntl();
  const say = (what: string, values = {}) => formatMessage({ id: `label.many.${what}` }, values);
  return (
    <>
      <Typography tag="p" role="status">
        {say('outcome', { done: done.length, refused: refused.length })}
      </Typography>
      {refused.length > 0 && (
        <PlainTable
          label={say('refused')}
          columns={[say('application'), say('reasons')]}
          rows={refused.map(({ application, reasons }) => ({
            key: application,
            cells: [
              <Link key="application" tag={NavLink} to={applicationAt(application)}>
                {among.find((one) => one.application === application)?.commune.name ??
                  say('number', { application })}
              </Link>,
              <Reasons key="reasons" reasons={reasons.map(({ message }) => message)} />,
            ],
          }))}
        />
      )}
    </>
  );
}
