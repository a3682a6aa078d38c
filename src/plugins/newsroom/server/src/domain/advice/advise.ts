import { acronymUnexplained } from './acronym-unexplained';
import { contactMissing } from './contact-missing';
import { datelineMissing } from './dateline-missing';
import type { Advice, AdviceDraft, Rule } from './draft';
import { leadLength } from './lead-length';
import { quotesStraight } from './quotes-straight';
import { spacesDoubled } from './spaces-doubled';
import { textLength } from './text-length';
import { titleLength } from './title-length';

/** The rules, the weightiest first. */
const RULES: readonly Rule[] = [
  datelineMissing,
  contactMissing,
  textLength,
  titleLength,
  leadLength,
  acronymUnexplained,
  quotesStraight,
  spacesDoubled,
];

/** All that could be said about a draft; nothing when there is nothing to say. */
export function advise(draft: AdviceDraft): Advice[] {
  return RULES.flatMap((rule) => rule(draft));
}
