import bootstrap from './bootstrap';
import * as pressLists from './press-lists';
import register from './register';
import contentApi from './routes/content-api';
import pressDocumentsService from './services/press-documents';

export {
  type Asked,
  type PressDocument,
  type PressDocuments,
  type PressKit,
  pressDocuments,
} from './press-documents';

export default {
  register,
  bootstrap,
  contentTypes: { ...pressLists.contentTypes },
  services: { pressDocuments: pressDocumentsService, ...pressLists.services },
  controllers: { ...pressLists.controllers },
  routes: { 'content-api': contentApi, admin: { type: 'admin', routes: [...pressLists.listRoutes] } },
};
