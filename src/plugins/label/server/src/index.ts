/** The rules of a label: what can happen to whom and when, and what an application lacks. No Strapi, no clock. */
export { appealProcedure } from './domain/appeal/appeal-procedure';
export { applicationProcedure } from './domain/application/application-procedure';
export { missingIn, progressOf } from './domain/application/completeness';
export { questionsOf } from './domain/application/questions';
export { awardNumber, readAwardNumber } from './domain/award/award-number';
export { awardProcedure } from './domain/award/award-procedure';
export { overlap, validityFor } from './domain/award/validity';
export { decisionProcedure } from './domain/decision/decision-procedure';
export { calendarComplete, withinSubmissions } from './domain/edition/calendar';
export { editionProcedure } from './domain/edition/edition-procedure';
export { renew } from './domain/renewal/renewal';
