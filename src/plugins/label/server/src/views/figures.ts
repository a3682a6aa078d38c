import type { Language } from '@parvis/procedure/server';
import type { Figure } from '@parvis/scoring/engine';

/** A decimal as it is read: with a comma in French. */
export const decimalIn = (text: string, language: Language): string =>
  language === 'fr' ? text.replace('.', ',') : text;

/** A figure, rounded, as it is read. */
export const shown = ({ decimal }: Figure, language: Language): string => decimalIn(decimal, language);
