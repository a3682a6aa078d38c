import createError from 'http-errors';
import type { Refusal } from '../refusal';
import type { Reason } from '../verdict';

/** What the outside is told: Strapi's error shape with a stable code. */
export interface HttpRefusal {
  readonly status: 400 | 404 | 409 | 412 | 422 | 428;
  readonly code: string;
  /** Says what is wrong and how to mend it, in the asker's language. */
  readonly message: string;
  readonly details?: Readonly<Record<string, unknown>>;
}

const NAMES: Readonly<Record<HttpRefusal['status'], string>> = {
  400: 'ValidationError',
  404: 'NotFoundError',
  409: 'ConflictError',
  412: 'PreconditionFailedError',
  422: 'UnprocessableContentError',
  428: 'PreconditionRequiredError',
};

/** The one place where errors with a status that Strapi has no class for are made; Strapi answers them as they are. */
export function httpError({ status, code, message, details = {} }: HttpRefusal): Error {
  return createError(status, message, { name: NAMES[status], details: { code, ...details } });
}

/** What a schema finds wrong with what was sent. */
interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** A request that is not what it has to be: 400 `INVALID_REQUEST`, with every field that is wrong. */
export function invalidRequest(issues: readonly Issue[], message: string): Error {
  const errors = issues.map((issue) => ({ path: issue.path.map(String), message: issue.message }));
  return httpError({ status: 400, code: 'INVALID_REQUEST', message, details: { errors } });
}

/** How a refusal is said: the sentence of a reason, of a stale version and of what is not there. */
export interface Sayings {
  reason(reason: Reason): string;
  readonly stale: string;
  readonly notFound: string;
}

/**
 * A refused step as an HTTP answer: 404, 412 for a stale version, else 409 with every reason. The first reason's
 * code is the answer's.
 */
export function refusalError(refusal: Refusal, say: Sayings): Error {
  switch (refusal.kind) {
    case 'not-found':
      return httpError({ status: 404, code: 'NOT_FOUND', message: say.notFound });
    case 'stale': {
      const { expectedVersion, version } = refusal;
      const details = { expectedVersion, version };
      return httpError({ status: 412, code: 'STALE_VERSION', message: say.stale, details });
    }
    case 'not-allowed': {
      const reasons = refusal.reasons.map((reason) => ({ ...reason, message: say.reason(reason) }));
      return httpError({
        status: 409,
        code: refusal.reasons[0]?.code ?? 'NOT_ALLOWED',
        message: reasons.map(({ message }) => message).join(' '),
        details: { reasons },
      });
    }
  }
}
