import type { Core } from '@strapi/strapi';
import { languageOfRequest } from '../editorial/language-of-request';
import { isStorableJson } from '../editorial/validation/plain-value';
import { asRefusal, unusableValue } from '../editorial/validation/unusable-values';

/** Answers 400 instead of 500 when the database refuses a value of the request (a filter, an identifier, a page). */
const refuseUnusableValues: Core.MiddlewareFactory =
  (_config, { strapi }) =>
  async (context, next) => {
    try {
      await next();
    } catch (error) {
      throw asRefusal(error, languageOfRequest(strapi));
    }
    // Signing in to the panel keeps the database's refusal to itself and answers 501 to whatever went wrong.
    if (context.status === 501 && !isStorableJson(context.request.body)) {
      throw unusableValue(languageOfRequest(strapi));
    }
  };

export default refuseUnusableValues;
