import type { Verdict } from '@parvis/procedure';
import type { Language } from '@parvis/procedure/server';
import type { Possible } from '../domain/desk/views';
import { scoringSayings } from './words';

/** A verdict as a button shows it. */
export const possible = (verdict: { readonly allowed: true } | Verdict, language: Language): Possible => ({
  allowed: verdict.allowed,
  reasons: verdict.allowed ? [] : verdict.reasons.map((reason) => scoringSayings[language].reason(reason)),
});
