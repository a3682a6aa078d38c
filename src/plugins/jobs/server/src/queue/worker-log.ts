import type { Core } from '@strapi/strapi';
import { Logger } from 'graphile-worker';
import { errorText } from '../domain/error-text';

/** What graphile-worker has to say, in Strapi's log: its troubles, without the failures of jobs, which are told elsewhere. */
export function workerLog(strapi: Core.Strapi): Logger {
  return new Logger(() => (level, message, meta) => {
    if (meta?.failure === true) return;
    const text = errorText(new Error(message)).replace(/^Error: /, 'Jobs: ');
    switch (`${level}`) {
      case 'error':
      case 'warning':
        strapi.log.warn(text);
        break;
      default:
        strapi.log.debug(text);
    }
  });
}
