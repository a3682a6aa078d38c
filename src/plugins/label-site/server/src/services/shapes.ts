import { z } from 'zod';

/** What the public API answers, as far as these pages read it. */

const instants = z.record(z.string(), z.string().nullable());
const commune = z.object({ code: z.string(), name: z.string() });
const saidReason = z.object({ code: z.string(), message: z.string() });

export const data = <Shape extends z.ZodType>(shape: Shape) => z.object({ data: shape });

const publicEdition = z.object({
  id: z.number(),
  programme: z.object({ slug: z.string(), title: z.string(), description: z.string() }),
  year: z.number(),
  state: z.string(),
  zone: z.string(),
  calendar: instants,
});
export type PublicEdition = z.infer<typeof publicEdition>;
export const EDITIONS = data(z.array(publicEdition));

const question = z.object({
  code: z.string(),
  label: z.string(),
  help: z.string().nullable(),
  within: z.array(z.string()),
  scale: z.object({ min: z.string(), max: z.string(), step: z.string().nullable() }),
  descriptors: z.record(z.string(), z.string()),
  mayBeNotApplicable: z.boolean(),
  evidence: z.object({ minimum: z.number(), kinds: z.array(z.string()) }),
});
export type Question = z.infer<typeof question>;
export const QUESTIONS = data(z.object({ grid: z.object({ questions: z.array(question) }) }));

const line = {
  id: z.number(),
  commune,
  state: z.string(),
  version: z.number(),
  createdAt: z.string(),
  submittedAt: z.string().nullable(),
};
const edition = z.object({ id: z.number(), programme: z.string(), year: z.number() });

const applicationLine = z.object({ ...line, edition });
export type ApplicationLine = z.infer<typeof applicationLine>;
export const APPLICATIONS = data(z.array(applicationLine));

const answer = z.object({
  question: z.string(),
  version: z.number(),
  at: z.string(),
  text: z.string(),
  mark: z.string().nullable(),
  notApplicable: z.string().nullable(),
});
export type SavedAnswer = z.infer<typeof answer>;
export const SAVED = data(answer.partial({ question: true, at: true }));
/** Of a refusal because somebody was faster: what there is now. */
export const STALE = z.object({ version: z.number(), present: answer.nullable() });

const renewal = z.object({
  application: z.number(),
  year: z.number(),
  changes: z.array(
    z.object({
      question: z.string(),
      change: z.enum(['same', 'reworded', 'rescaled', 'new', 'gone']),
    }),
  ),
});
export type RenewalSince = z.infer<typeof renewal>;

const application = z.object({
  ...line,
  edition: edition.extend({ state: z.string(), zone: z.string(), calendar: instants }),
  as: z.enum(['owner', 'colleague']),
  claim: z.string().nullable(),
  revision: z.number(),
  complementDue: z.string().nullable(),
  reason: z.string().nullable(),
  answers: z.array(answer),
  renewal: renewal.nullable(),
  progress: z.object({ done: z.number(), of: z.number() }),
  missing: z.array(saidReason.extend({ question: z.string().nullable() })),
  steps: z.array(z.object({ event: z.string(), allowed: z.boolean(), reasons: z.array(saidReason) })),
});
export type Application = z.infer<typeof application>;
export const APPLICATION = data(application);

const evidence = z.object({
  id: z.number(),
  kind: z.string(),
  title: z.string(),
  questions: z.array(z.string()),
  visibility: z.string(),
  version: z.number(),
  file: z.object({ name: z.string(), size: z.number() }).nullable(),
  link: z.string().nullable(),
});
export type Evidence = z.infer<typeof evidence>;
export const EVIDENCE = data(z.array(evidence));

const assessment = z.object({
  score: z.object({ decimal: z.string() }),
  level: z.object({ label: z.string() }).nullable(),
  answered: z.object({ done: z.number(), of: z.number() }),
});
export type Assessment = z.infer<typeof assessment>;
export const ASSESSMENT = data(assessment);

const claim = z.object({
  id: z.number(),
  commune,
  role: z.string(),
  state: z.string(),
  reason: z.string().nullable(),
  requestedAt: z.string(),
});
export type Claim = z.infer<typeof claim>;
export const CLAIMS = data(z.array(claim));

export const BEGUN = data(z.object({ id: z.number() }));

const colleague = z.object({ account: z.number(), email: z.string(), role: z.string(), since: z.string() });
export type Colleague = z.infer<typeof colleague>;
export const TEAM = data(z.array(colleague));

const invitation = z.object({ id: z.number(), email: z.string(), state: z.string(), until: z.string() });
export type Invitation = z.infer<typeof invitation>;
export const INVITATIONS = data(z.array(invitation));

const invited = z.object({
  commune: z.string(),
  programme: z.string(),
  year: z.number(),
  until: z.string(),
  acceptable: z.boolean(),
  reason: saidReason.nullable(),
});
export type Invited = z.infer<typeof invited>;
export const INVITED = data(invited);
export const JOINED = data(z.object({ application: z.number() }));

const complement = z.object({
  id: z.number(),
  items: z.array(z.object({ question: z.string().nullable(), text: z.string() })),
  due: z.string(),
  askedAt: z.string(),
  answer: z.string().nullable(),
  answeredAt: z.string().nullable(),
  closedAt: z.string().nullable(),
});
export type Complement = z.infer<typeof complement>;
export const COMPLEMENTS = data(z.array(complement));

const level = z.object({ code: z.string(), label: z.string() }).nullable();
const decision = z.object({
  outcome: z.string(),
  level,
  levelByScore: level,
  overrideReason: z.string().nullable(),
  score: z.string().nullable(),
  motivation: z.string(),
  adoptedAt: z.string().nullable(),
  notifiedAt: z.string().nullable(),
  trace: z.string().nullable(),
  appeal: z.object({ until: z.string().nullable(), ways: z.string() }),
});
export type Decision = z.infer<typeof decision>;
export const DECISION = data(decision);

const award = z.object({
  number: z.string(),
  level,
  state: z.string(),
  validFrom: z.string(),
  validTo: z.string(),
  certificate: z.object({ check: z.string(), pdf: z.string() }),
  version: z.number(),
  steps: z.array(z.object({ event: z.string(), allowed: z.boolean(), reasons: z.array(saidReason) })),
});
export type Award = z.infer<typeof award>;
export const AWARD = data(award);

const appeal = z.object({
  id: z.number(),
  state: z.string(),
  grounds: z.string(),
  reason: z.string().nullable(),
  filedAt: z.string(),
});
export type Appeal = z.infer<typeof appeal>;
export const APPEALS = data(z.array(appeal));

export const ANYTHING = z.unknown();
