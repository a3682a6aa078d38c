import bootstrap from './bootstrap';
import journalController from './controllers/journal';
import register from './register';
import routes from './routes';
import journalService from './services/journal';

export type { BrokenLink } from './domain/chain';
export type { Actor, Entry, Json, NewEntry, Subject } from './domain/entry';
export { journal } from './services/accessor';
export type { Journal } from './services/journal';
export { type Verification, verifyJournal } from './services/verification';

export default {
  register,
  bootstrap,
  routes,
  controllers: { journal: journalController },
  services: { journal: journalService },
};
