import { emlFolder } from '@parvis/jobs';
import type { Core } from '@strapi/strapi';
import { dataFolder } from './data-folder';
import { environment } from './environment';

/** As many as the plugin `jobs` sends at a time. */
const CONNECTIONS = 10;
/** Stands in the mails that are only written into files. */
const NOBODY = 'Parvis <parvis@localhost>';
const CONNECT_WITHIN = 10_000;
/** A server that says nothing for this long is given up, and the mail tried again later. */
const SILENT_FOR = 30_000;

/** How nodemailer reaches the server of SMTP_URL. */
function smtpServer(address: string, mailsPerSecond: number | undefined) {
  const { protocol, hostname, port, username, password } = new URL(address);
  const secure = protocol === 'smtps:';
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? (secure ? 465 : 587) : Number(port),
    secure,
    ...(username === ''
      ? {}
      : { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    pool: true,
    maxConnections: CONNECTIONS,
    connectionTimeout: CONNECT_WITHIN,
    greetingTimeout: CONNECT_WITHIN,
    socketTimeout: SILENT_FOR,
    ...(mailsPerSecond === undefined ? {} : { rateDelta: 1_000, rateLimit: mailsPerSecond }),
  };
}

/**
 * Settings of Strapi's e-mail plugin: by the server of SMTP_URL, and without one into files.
 *
 * @param strapi asked for when a mail is written.
 */
export function mailSettings(strapi: () => Core.Strapi) {
  const { SMTP_URL, MAIL_FROM = NOBODY, MAIL_PER_SECOND } = environment();
  return {
    provider: 'nodemailer',
    providerOptions:
      SMTP_URL === undefined
        ? emlFolder(dataFolder('mail'), (file) => strapi().log.info(`Mail written to ${file}`))
        : smtpServer(SMTP_URL, MAIL_PER_SECOND),
    settings: { defaultFrom: MAIL_FROM, defaultReplyTo: MAIL_FROM },
  };
}
