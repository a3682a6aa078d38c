import { Section } from '@parvis/panel';
import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { ChangeAddress } from './ChangeAddress';
import type { Address, Entry } from './publication-api';

interface AddressSectionProps {
  readonly entry: Entry;
  readonly address: Address;
  readonly mayChange: boolean;
}

/** The address of an entry and its former ones; once frozen, the way to change it knowingly. */
export function AddressSection({ entry, address, mayChange }: AddressSectionProps) {
  const { formatMessage } = useIntl();
  const { value, frozen, aliases } = address;
  if (!frozen || value === null) return null;
  return (
    <Section title={formatMessage({ id: 'parvis.address.title' })}>
      <Typography style={{ overflowWrap: 'anywhere' }}>{value}</Typography>
      {aliases.length > 0 && (
        <>
          <Typography tag="p" variant="pi">
            {formatMessage({ id: 'parvis.address.aliases' }, { count: aliases.length })}
          </Typography>
          <ul>
            {aliases.map((alias) => (
              <li key={alias}>
                <Typography variant="pi" style={{ overflowWrap: 'anywhere' }}>
                  {alias}
                </Typography>
              </li>
            ))}
          </ul>
        </>
      )}
      {mayChange && <ChangeAddress entry={entry} current={value} />}
    </Section>
  );
}
