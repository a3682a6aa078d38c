import { AskForm, NativeSelect, useRefusal } from '@parvis/panel';
import { Field, TextInput, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { DocumentPlace } from '../../../server/src/domain/plan';
import { MomentFields } from '../moment/MomentFields';
import { draftOf, momentOf } from '../moment/moment';
import type { PlanView } from '../views';
import { useInviteMutation } from './grants-api';

interface InviteFormProps {
  readonly place: DocumentPlace;
  readonly plan: PlanView;
  readonly onClose: (done: boolean) => void;
}

const FIELDS = [
  { name: 'person', type: 'text', maxLength: 120 },
  { name: 'outlet', type: 'text', maxLength: 160 },
  { name: 'email', type: 'email', maxLength: 254 },
] as const;

const isMail = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);

/** Whom to let read, for which outlet, until when: until the document is public unless somebody says otherwise. */
export function InviteForm({ place, plan, onClose }: InviteFormProps) {
  const { formatMessage } = useIntl();
  const { toggleNotification } = useNotification();
  const refusalOf = useRefusal();
  const [invite] = useInviteMutation();
  const [who, setWho] = useState({ person: '', outlet: '', email: '' });
  const [language, setLanguage] = useState<'fr' | 'en'>('fr');
  const [draft, setDraft] = useState(() => draftOf(new Date(plan.instant), plan.zone));
  const [wasTried, setTried] = useState(false);

  const problemOf = (name: keyof typeof who): string | undefined => {
    if (!wasTried) return undefined;
    if (who[name].trim() === '') return formatMessage({ id: 'embargo.moment.incomplete' });
    return name === 'email' && !isMail(who.email)
      ? formatMessage({ id: 'embargo.invite.wrong-mail' })
      : undefined;
  };

  const submit = async () => {
    setTried(true);
    const moment = momentOf(draft);
    const filled = who.person.trim() !== '' && who.outlet.trim() !== '' && isMail(who.email);
    if (!moment.ok || !filled) return undefined;
    const grant = { ...who, language, expiresAt: moment.instant.toISOString() };
    const refusal = refusalOf(await invite({ place, grant }));
    if (refusal === null) {
      toggleNotification({ type: 'success', message: formatMessage({ id: 'embargo.invite.done' }) });
    }
    return refusal;
  };

  return (
    <AskForm confirm={formatMessage({ id: 'embargo.invite.confirm' })} submit={submit} onClose={onClose}>
      <Typography tag="p">{formatMessage({ id: 'embargo.invite.explanation' })}</Typography>
      {FIELDS.map(({ name, type, maxLength }) => (
        <Field.Root
          key={name}
          id={`embargo-${name}`}
          name={`embargo-${name}`}
          required
          error={problemOf(name)}
        >
          <Field.Label>{formatMessage({ id: `embargo.invite.${name}` })}</Field.Label>
          <TextInput
            type={type}
            maxLength={maxLength}
            autoComplete="off"
            value={who[name]}
            onChange={({ target }) => setWho({ ...who, [name]: target.value })}
          />
          <Field.Error />
        </Field.Root>
      ))}
      <NativeSelect
        name="language"
        label={formatMessage({ id: 'embargo.invite.language' })}
        value={language}
        onChange={(chosen) => setLanguage(chosen === 'en' ? 'en' : 'fr')}
      >
        <option value="fr">{formatMessage({ id: 'embargo.invite.fr' })}</option>
        <option value="en">{formatMessage({ id: 'embargo.invite.en' })}</option>
      </NativeSelect>
      <Typography tag="p" variant="pi" fontWeight="bold">
        {formatMessage({ id: 'embargo.invite.until' })}
      </Typography>
      <MomentFields draft={draft} onChange={setDraft} zone={plan.zone} wasTried={wasTried} />
    </AskForm>
  );
}
