import { z } from 'zod';
import { ahead, figures, instant, reference, references, slug, words } from './values';

/** What one entry of the files about the press office must look like. */
export const PRESS_OFFICE = {
  corrections: z.strictObject({
    key: slug,
    release: reference('press-releases'),
    at: instant,
    note: words,
    changes: z.strictObject({ lead: words, figures }),
  }),
  withdrawals: z.strictObject({
    key: slug,
    release: reference('press-releases'),
    at: instant,
    reason: z.enum(['legal', 'error', 'duplicate', 'request', 'other']),
    explanation: words,
    replacementUrl: z.url(),
  }),
  plans: z.strictObject({
    key: slug,
    release: reference('press-releases'),
    instant: ahead,
    zone: words,
    partners: z.array(reference('partners')),
    staffApproval: z.enum(['given', 'missing']),
  }),
  readings: z.strictObject({
    key: slug,
    release: reference('press-releases'),
    person: words,
    outlet: words,
    email: z.email(),
    language: z.enum(['fr', 'en']),
    expiresAt: ahead,
  }),
  journalists: z.strictObject({
    key: slug,
    name: words,
    outlet: words,
    email: z.email(),
    phone: words.optional(),
    topics: words,
    language: z.enum(['fr', 'en']),
    legalBasis: z.enum(['legitimate-interest', 'consent', 'contract']),
    source: words,
    collectedAt: z.iso.date(),
  }),
  'press-lists': z.strictObject({
    key: slug,
    name: words,
    description: words,
    members: references('journalists'),
    topics: words.optional(),
  }),
  mailings: z.strictObject({
    key: slug,
    release: reference('press-releases'),
    lists: z.array(reference('press-lists')),
    introduction: words,
    moment: z.enum(['now', 'lift']),
  }),
};
