import { httpError } from '@parvis/procedure/server';
import { errors } from '@strapi/utils';

/** One thing that stands in the way, at a field. The panel shows the message below that field. */
export interface FieldProblem {
  readonly path: readonly string[];
  readonly message: string;
}

/**
 * Refuses a request because of its content, in Strapi's error shape: 400, a stable `details.code`, and
 * every problem with its path, so that all can be mended at once.
 */
export function refuseContent(code: string, message: string, problems: readonly FieldProblem[]): never {
  throw new errors.ValidationError(message, {
    code,
    errors: problems.map(({ path, message }) => ({ path: [...path], message, name: 'ValidationError' })),
  });
}

/** Refuses a request because of the state its document is in: 409 with a stable `details.code`. */
export function refuseState(code: string, message: string, details: Record<string, unknown> = {}): never {
  throw httpError({ status: 409, code, message, details });
}
