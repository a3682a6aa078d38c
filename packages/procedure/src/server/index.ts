export { applySql } from './apply-sql';
export { type Database, inTransaction } from './database';
export { type HttpRefusal, httpError, invalidRequest, refusalError, type Sayings } from './http-error';
export { isRead } from './is-read';
export { type Language, languageOf, languageOfRequest } from './language-of-request';
export { type ProcedureRow, type Step, takeLockedStep, takeStep } from './take-step';
