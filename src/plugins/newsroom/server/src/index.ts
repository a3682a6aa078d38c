import bootstrap from './bootstrap';
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
  routes: { 'content-api': contentApi },
  services: { pressDocuments: pressDocumentsService },
};
