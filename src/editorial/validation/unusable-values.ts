import { errors } from '@strapi/utils';
import { z } from 'zod';
import type { Language } from '../language-of-request';

/**
 * What PostgreSQL and Knex refuse because of a value, not because of a fault of ours: SQLSTATE class 22 (data
 * exceptions: a text that is no number, a number out of range, a NUL) and 42883 (an operator that the type of a field
 * does not have); Knex's own assertions (`$between` needs two values).
 *
 * Source: PostgreSQL, appendix A, error codes.
 */
const refusedByDatabase = z.object({ code: z.string().regex(/^(?:22[0-9A-Z]{3}|42883|ERR_ASSERTION)$/) });

/**
 * What Strapi's query builder says, by plain errors, of filters, orders and populates that it cannot make sense of
 * and that its own checks let through.
 *
 * Source: @strapi/database, query/helpers/{where,order-by,join}.js, query/helpers/populate, fields.
 */
const refusedByQueryBuilder = z.object({
  message: z
    .string()
    .regex(
      /^(?:Undefined attribute level operator|Operator |Only (?:one|\$and)|Where must|You cannot (?:filter|order)|Invalid (?:populate|orderBy|format|date)|Populate must|Attribute \S+ not found|Cannot (?:join|order)|Expected a valid)/i,
    ),
});

const refused = z.union([refusedByDatabase, refusedByQueryBuilder]);

const MESSAGES: Readonly<Record<Language, string>> = {
  en: 'A value does not fit its field: check the filters, identifiers and page numbers of the request.',
  fr: 'Une valeur ne convient pas à son champ\u202f: vérifiez les filtres, identifiants et numéros de page de la requête.',
};

/** The error 400 that says that a value of the request cannot be stored or compared. */
export function unusableValue(language: Language): Error {
  return new errors.ValidationError(MESSAGES[language], { code: 'UNUSABLE_VALUE' });
}

/** The error itself, or the error 400 it stands for when it comes from a value that cannot be stored or compared. */
export function asRefusal(error: unknown, language: Language): unknown {
  return !(error instanceof errors.ApplicationError) && refused.safeParse(error).success
    ? unusableValue(language)
    : error;
}
