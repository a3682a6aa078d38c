import { PlainTable, Refused } from '@parvis/panel';
import { Button, Flex, Link, Typography } from '@strapi/design-system';
import { useRef } from 'react';
import { useIntl } from 'react-intl';
import { NavLink } from 'react-router-dom';
import { applicationAt } from '../places';
import { Reasons } from './Steps';
import type { Progress } from './use-step-of-many';

interface OutcomeOfManyProps {
  readonly progress: Progress;
  /** Leaves the rest as it is. */
  readonly onStop: () => void;
  /** The applications whose communes are known by name. */
  readonly among?: readonly { readonly application: number; readonly commune: { readonly name: string } }[];
}

/** What becomes of a step that is asked of many: how many took it, how many are left, and why others refused, line by line. */
export function OutcomeOfMany({ progress, onStop, among = [] }: OutcomeOfManyProps) {
  const { done, refused, left, goesOn, fault } = progress;
  const { formatMessage } = useIntl();
  const sentence = useRef<HTMLDivElement>(null);
  const say = (what: string, values = {}) => formatMessage({ id: `label.many.${what}` }, values);
  const stop = () => {
    onStop();
    // The button goes with what it stops.
    sentence.current?.focus();
  };
  return (
    <>
      <div ref={sentence} tabIndex={-1} role="status">
        <Typography tag="p">
          {say('outcome', { done: done.length, refused: refused.length })}
          {left > 0 && ` ${say(goesOn ? 'left' : 'stopped', { left })}`}
        </Typography>
      </div>
      <Refused reason={fault} />
      {goesOn && (
        <Flex>
          <Button type="button" variant="tertiary" onClick={stop}>
            {say('stop')}
          </Button>
        </Flex>
      )}
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
