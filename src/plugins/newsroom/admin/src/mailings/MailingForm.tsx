import { localTime } from '@parvis/clock';
import { Loaded, Refused, useRefusal, WordsField } from '@parvis/panel';
import { Button, Checkbox, Field, Flex, Radio, TextInput, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { type FormEvent, useState } from 'react';
import { useIntl } from 'react-intl';
import { MOMENTS, type Moment } from '../../../server/src/domain/mailings/mailing';
import { type MailingView, useChangeMailingMutation, useCountedListsQuery } from './mailings-api';

const ZONE = 'Europe/Paris';

const isMoment = (text: string): text is Moment => MOMENTS.some((moment) => moment === text);

/** What is decided of a mailing before it leaves: to whom, with which words, when. */
export function MailingForm({ mailing }: { readonly mailing: MailingView }) {
  const { formatMessage } = useIntl();
  const { toggleNotification } = useNotification();
  const refusalOf = useRefusal();
  const query = useCountedListsQuery(undefined, { refetchOnMountOrArgChange: true });
  const [change, { isLoading }] = useChangeMailingMutation();
  const [lists, setLists] = useState<readonly string[]>(mailing.lists);
  const [subject, setSubject] = useState(mailing.subject ?? '');
  const [introduction, setIntroduction] = useState(mailing.introduction ?? '');
  const [moment, setMoment] = useState<Moment>(mailing.moment);
  const zone = mailing.zone ?? ZONE;
  const [local, setLocal] = useState(
    mailing.instant === null ? '' : localTime(new Date(mailing.instant), zone),
  );
  const [refusal, setRefusal] = useState<string | null>(null);
  // The version that was filled in from: the page reads the mailing anew while somebody writes.
  const [version, setVersion] = useState(mailing.version);

  const save = async (event: FormEvent) => {
    event.preventDefault();
    const words = { subject: subject.trim() || null, introduction: introduction.trim() || null };
    const when = moment === 'instant' ? { moment, local, zone } : { moment };
    const input = { lists, ...words, ...when };
    const result = await change({ id: mailing.id, input, expectedVersion: version });
    setRefusal(refusalOf(result));
    if ('data' in result && result.data) {
      setVersion(result.data.version);
      toggleNotification({ type: 'success', message: formatMessage({ id: 'newsroom.mailing.saved' }) });
    }
  };

  return (
    <form onSubmit={save} noValidate>
      <Flex direction="column" alignItems="stretch" gap={6}>
        <Flex tag="fieldset" direction="column" alignItems="flex-start" gap={3} borderStyle="none">
          <Typography tag="legend" variant="delta">
            {formatMessage({ id: 'newsroom.mailing.lists' })}
          </Typography>
          <Loaded query={query}>
            {(all) => (
              <>
                {all.length === 0 && (
                  <Typography>{formatMessage({ id: 'newsroom.mailing.no-lists' })}</Typography>
                )}
                {all.map(({ id, name, recipients }) => (
                  <Checkbox
                    key={id}
                    checked={lists.includes(id)}
                    onCheckedChange={(checked) =>
                      setLists(checked === true ? [...lists, id] : lists.filter((one) => one !== id))
                    }
                  >
                    {formatMessage({ id: 'newsroom.mailing.list' }, { name, recipients })}
                  </Checkbox>
                ))}
              </>
            )}
          </Loaded>
          <Typography role="status">
            {formatMessage({ id: 'newsroom.mailing.reach' }, { ...mailing.reach })}
          </Typography>
        </Flex>

        <Field.Root
          id="newsroom-subject"
          name="subject"
          hint={formatMessage({ id: 'newsroom.mailing.subject.hint' })}
        >
          <Field.Label>{formatMessage({ id: 'newsroom.mailing.subject' })}</Field.Label>
          <TextInput
            value={subject}
            maxLength={200}
            placeholder={mailing.title ?? ''}
            onChange={({ target }: { target: HTMLInputElement }) => setSubject(target.value)}
          />
          <Field.Hint />
        </Field.Root>
        <WordsField
          name="introduction"
          label={formatMessage({ id: 'newsroom.mailing.introduction' })}
          hint={formatMessage({ id: 'newsroom.mailing.introduction.hint' })}
          value={introduction}
          onChange={setIntroduction}
        />

        <Flex direction="column" alignItems="stretch" gap={3}>
          <Typography tag="h3" variant="delta" id="newsroom-moment">
            {formatMessage({ id: 'newsroom.mailing.when' })}
          </Typography>
          <Radio.Group
            aria-labelledby="newsroom-moment"
            value={moment}
            onValueChange={(chosen: string) => isMoment(chosen) && setMoment(chosen)}
          >
            {MOMENTS.map((one) => (
              <Radio.Item key={one} value={one}>
                {formatMessage({ id: `newsroom.mailing.moment.${one}` })}
              </Radio.Item>
            ))}
          </Radio.Group>
          {moment === 'instant' && (
            <Field.Root
              id="newsroom-local"
              name="local"
              required
              hint={formatMessage({ id: 'newsroom.mailing.local.hint' })}
            >
              <Field.Label>{formatMessage({ id: 'newsroom.mailing.local' })}</Field.Label>
              <TextInput
                type="datetime-local"
                value={local}
                onChange={({ target }: { target: HTMLInputElement }) => setLocal(target.value)}
              />
              <Field.Hint />
            </Field.Root>
          )}
        </Flex>

        <Refused reason={refusal} />
        <Flex>
          <Button type="submit" variant="secondary" loading={isLoading}>
            {formatMessage({ id: 'newsroom.mailing.save' })}
          </Button>
        </Flex>
      </Flex>
    </form>
  );
}
