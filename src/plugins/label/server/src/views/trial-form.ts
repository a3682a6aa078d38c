import { checkbox, choices, form, html, type Markup, notice, textField } from '@parvis/pages';
import type { Language } from '@parvis/procedure/server';
import { type GridFile, stepsOf } from '@parvis/scoring/engine';
import { type Question, questionsOf } from '../domain/application/questions';
import { type FilledIn, fieldsOf, NOT_APPLICABLE } from '../domain/trial/form-fields';
import { provable } from '../domain/trial/provable';
import { decimalIn } from './figures';
import { TRIAL_WORDS } from './trial-words';

/** What is wrong with an answer, or with no one answer. */
export interface FormFault {
  readonly question: string | null;
  readonly message: string;
}

export interface TrialForm {
  readonly language: Language;
  readonly grid: GridFile;
  /** Where it is sent: a path of this site. */
  readonly action: string;
  readonly filled: FilledIn;
  readonly fault?: FormFault;
}

/** What may stand beside the mark of a question: why it does not apply, and whether it could be proven. */
function besides(question: Question, { language, filled }: TrialForm, proven: boolean): Markup {
  const words = TRIAL_WORDS[language];
  const names = fieldsOf(question.code);
  const reason = textField({
    ...{ name: names.reason, label: words.reason, hint: words.reasonHint, maxLength: 500 },
    value: filled.notApplicable[question.code] ?? '',
  });
  const proof = checkbox({
    ...{ name: names.proof, label: words.proof, checked: filled.evidence.includes(question.code) },
  });
  return html`${question.mayBeNotApplicable ? reason : undefined}${proven ? proof : undefined}`;
}

/** A question whose marks are chosen, or written where there are too many to choose from. */
function questionField(question: Question, asked: TrialForm, proven: boolean): Markup {
  const { language, filled, fault } = asked;
  const words = TRIAL_WORDS[language];
  const { code, label, help, scale, descriptors, mayBeNotApplicable } = question;
  const names = fieldsOf(code);
  const mark = filled.marks[code] ?? '';
  const without = Object.hasOwn(filled.notApplicable, code);
  const { min, max, step } = scale;
  const steps = stepsOf({ min, max, descriptors, ...(step === null ? {} : { step }) });
  const error = fault?.question === code ? fault.message : undefined;
  if (steps !== null) {
    const stepped = steps.map(({ mark: value, descriptor }) => ({
      value,
      words: `${decimalIn(value, language)}${descriptor === null ? '' : ` – ${descriptor}`}`,
    }));
    const notApplicable = mayBeNotApplicable ? [{ value: NOT_APPLICABLE, words: words.notApplicable }] : [];
    return choices({
      ...{ name: names.mark, legend: label, hint: help ?? undefined, error },
      options: [{ value: '', words: words.unanswered }, ...stepped, ...notApplicable],
      chosen: without ? NOT_APPLICABLE : mark,
      more: besides(question, asked, proven),
    });
  }
  const written = textField({
    ...{ name: names.mark, value: decimalIn(mark, language), maxLength: 70, error },
    label: words.mark(decimalIn(min, language), decimalIn(max, language)),
  });
  const box = checkbox({ name: names.notApplicable, label: words.notApplicable, checked: without });
  return html`<fieldset>
<legend>${label}</legend>
${help === null ? undefined : html`<p class="hint">${help}</p>`}
${written}${mayBeNotApplicable ? box : undefined}${besides(question, asked, proven)}
</fieldset>
`;
}

/** Every question of a grid under its headings, with what is answered already. */
export function trialForm(asked: TrialForm): Markup {
  const { language, grid, action, fault } = asked;
  const words = TRIAL_WORDS[language];
  const questions = questionsOf(grid.root);
  const proven = provable(questions, grid.levels ?? []);
  const headings = questions.map(({ within }) => within.join(' – '));
  const fields = questions.map((question, place) => {
    const heading = headings[place] ?? '';
    const isNew = heading !== '' && heading !== headings[place - 1];
    return html`${isNew ? html`<h3>${heading}</h3>\n` : undefined}${questionField(question, asked, proven.has(question.code))}`;
  });
  const message =
    fault?.question == null
      ? fault?.message
      : html`<a href="#${fieldsOf(fault.question).mark}">${fault.message}</a>`;
  return html`${fault === undefined ? undefined : notice('error', words.wrong, html`<p>${message}</p>`)}${form(
    {
      ...{ language, action, fields, printed: true },
      buttons: [{ words: words.assess }],
    },
  )}`;
}
