import type { Core } from '@strapi/strapi';
import { languageOfRequest } from '../editorial/language-of-request';
import { asRefusal } from '../editorial/validation/unusable-values';

/** Answers 400 instead of 500 when the database refuses a value of the request (a filter, an identifier, a page). */
const refuseUnusableValues: Core.MiddlewareFactory =
  (_config, { strapi }) =>
  async (_context, next) => {
    try {
      await next();
    } catch (error) {
      throw asRefusal(error, languageOfRequest(strapi));
    }
  };

export default refuseUnusableValues;
