import { AskForm, NativeSelect, TextField, WordsField } from '@parvis/panel';
import { Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { OfficeView } from '../../../../server/src/domain/instruction/office-view';
import { useInstant, ZONE } from '../../instants/use-instant';
import { useChange } from '../../use-change';
import { type AskedItem, readRequest } from './complement-request';

interface ComplementFormProps {
  readonly application: OfficeView;
  readonly onClose: (done: boolean) => void;
}

/** Asks a commune for what its dossier lacks, item by item, until a day. */
export function ComplementForm({ application, onClose }: ComplementFormProps) {
  const { formatMessage } = useIntl();
  const instant = useInstant();
  const change = useChange();
  const [items, setItems] = useState<readonly AskedItem[]>([{ key: 0, question: '', text: '' }]);
  const [due, setDue] = useState('');
  const [wasTried, setTried] = useState(false);
  const { id, version, questions, edition } = application;
  const read = readRequest(items, due, ZONE);
  const say = (what: string, values = {}) => formatMessage({ id: `label.complement.${what}` }, values);
  const edit = (key: number, changed: Partial<AskedItem>) =>
    setItems(items.map((item) => (item.key === key ? { ...item, ...changed } : item)));
  const dueFault =
    read.ok || read.due === null || !wasTried
      ? undefined
      : read.due === 'missing'
        ? say('due-missing')
        : formatMessage({ id: `label.instant.${read.due}` });

  const submit = async () => {
    setTried(true);
    if (!read.ok) return undefined;
    return change(
      {
        ...{ method: 'POST', path: `/applications/${id}/steps/request-complement` },
        body: { version, ...read.request },
      },
      formatMessage({ id: 'label.office-step.request-complement.done' }),
    );
  };

  return (
    <AskForm confirm={say('send')} submit={submit} onClose={onClose}>
      <Typography tag="p">{say('explanation')}</Typography>
      {items.map(({ key, question, text }, index) => (
        <Flex
          key={key}
          tag="fieldset"
          direction="column"
          alignItems="stretch"
          gap={3}
          borderStyle="none"
          aria-label={say('item', { number: index + 1 })}
        >
          <NativeSelect
            name={`question-${key}`}
            label={say('question', { number: index + 1 })}
            value={question}
            onChange={(chosen) => edit(key, { question: chosen })}
          >
            <option value="">{say('whole')}</option>
            {questions.map(({ code, label }) => (
              <option key={code} value={code}>{`${code} · ${label}`}</option>
            ))}
          </NativeSelect>
          <WordsField
            name={`text-${key}`}
            label={say('text', { number: index + 1 })}
            value={text}
            required
            maxLength={2000}
            error={wasTried && !read.ok && read.wordless.includes(key) ? say('text-missing') : undefined}
            onChange={(written) => edit(key, { text: written })}
          />
          {items.length > 1 && (
            <Flex>
              <Button
                type="button"
                variant="tertiary"
                size="S"
                onClick={() => setItems(items.filter((item) => item.key !== key))}
              >
                {say('remove', { number: index + 1 })}
              </Button>
            </Flex>
          )}
        </Flex>
      ))}
      <Flex>
        <Button
          type="button"
          variant="tertiary"
          size="S"
          onClick={() =>
            setItems([
              ...items,
              { key: Math.max(...items.map(({ key }) => key)) + 1, question: '', text: '' },
            ])
          }
        >
          {say('add')}
        </Button>
      </Flex>
      <TextField
        type="datetime-local"
        label={say('due')}
        hint={say('due-hint', { zone: ZONE, until: instant(edition.calendar.instructionUntil) })}
        value={due}
        required
        error={dueFault}
        onChange={setDue}
      />
    </AskForm>
  );
}
