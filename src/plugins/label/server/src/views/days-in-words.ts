import { inWords } from '@parvis/clock';
import type { Language } from '@parvis/procedure/server';
import type { Day } from '../domain/award/validity';

/** A day of the calendar in words: « 10 septembre 2026 ». */
export const dayInWords = (day: Day, language: Language): string =>
  inWords(new Date(`${day}T00:00:00Z`), 'UTC', language, 'date');
