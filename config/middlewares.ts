import { corsFor } from '../src/access/origins';
import { MAX_FILE_SIZE } from '../src/access/uploads/limits';
import { environment } from '../src/environment';

export default () => [
  'strapi::logger',
  'strapi::errors',
  'global::refuse-unusable-values',
  'strapi::security',
  { name: 'strapi::cors', config: corsFor(environment().PARVIS_SITE_URL) },
  'global::limit-writes',
  'strapi::query',
  'plugin::label.receive-evidence',
  { name: 'strapi::body', config: { formidable: { maxFileSize: MAX_FILE_SIZE } } },
  'global::check-uploads',
  'strapi::session',
  { name: 'strapi::favicon', config: { path: 'src/admin/brand/favicon.png' } },
  'strapi::public',
];
