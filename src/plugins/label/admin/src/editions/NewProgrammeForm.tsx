import { AskForm, TextField, WordsField } from '@parvis/panel';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useChange } from '../use-change';
import { type ProgrammeText, programmeFaults, slugFrom } from './new-programme';

/** Asks for what a programme is, and begins it. */
export function NewProgrammeForm({ onClose }: { readonly onClose: (done: boolean) => void }) {
  const { formatMessage } = useIntl();
  const change = useChange();
  const [text, setText] = useState<ProgrammeText>({
    ...{ title: '', letters: '', slug: null, validYears: '3', description: '' },
  });
  const [wasTried, setTried] = useState(false);
  const say = (what: string) => formatMessage({ id: `label.programme.${what}` });
  const faults = programmeFaults(text);
  const fieldOf = (name: 'title' | 'letters' | 'slug' | 'validYears') => ({
    label: say(name),
    required: true,
    error: wasTried && faults.includes(name) ? say(`${name}-wrong`) : undefined,
    onChange: (value: string) =>
      setText({ ...text, [name]: name === 'letters' ? value.toUpperCase() : value }),
  });
  const slug = text.slug ?? slugFrom(text.title);

  const submit = async () => {
    setTried(true);
    if (faults.length > 0) return undefined;
    const body = {
      ...{ title: text.title.trim(), letters: text.letters.trim(), slug },
      ...{ description: text.description.trim(), validYears: Number(text.validYears) },
    };
    return change({ method: 'POST', path: '/programmes', body }, say('made'));
  };

  return (
    <AskForm confirm={say('make')} submit={submit} onClose={onClose}>
      <TextField {...fieldOf('title')} value={text.title} />
      <TextField {...fieldOf('letters')} hint={say('letters-hint')} value={text.letters} />
      <TextField {...fieldOf('slug')} hint={say('slug-hint')} value={slug} />
      <TextField {...fieldOf('validYears')} hint={say('validYears-hint')} value={text.validYears} />
      <WordsField
        name="description"
        label={say('description')}
        value={text.description}
        maxLength={5000}
        onChange={(description) => setText({ ...text, description })}
      />
    </AskForm>
  );
}
