export { applySql, type Database } from './apply-sql';
export { type HttpRefusal, httpError, refusalError } from './http-error';
export { type ProcedureRow, type Step, takeStep } from './take-step';
