import { rm } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { unusable } from '../controllers/evidence-requests';
import { tooLarge } from '../domain/evidence/media-type';
import { contextOf } from '../services/context';

/** What a form holds beside its file: names, texts and separators. */
const REST_OF_FORM = 64 * 1024;

/** Routes match addresses in capitals, too. */
const PATH = /^\/label\/applications\/[^/]+\/evidence\/*$/i;

const received = z.object({ filepath: z.string() });
const receivedFiles = z.record(z.string(), z.union([received.transform((one) => [one]), z.array(received)]));

/**
 * Stands before Strapi's body parser where evidence is handed in: a form that announces more than a file may be is
 * refused before a byte of it is read, and no received file stays behind, whatever becomes of the request.
 */
const receiveEvidence: Core.MiddlewareFactory = (_config, { strapi }) => {
  const prefix = z.string().parse(strapi.config.get('api.rest.prefix', '/api'));
  return async (context, next) => {
    const path = context.path.slice(prefix.length);
    if (context.method !== 'POST' || !PATH.test(path)) return next();
    const { largest } = contextOf(strapi).options.evidence;
    if ((context.request.length ?? 0) > largest + REST_OF_FORM) throw unusable(tooLarge(largest), context);
    try {
      await next();
    } finally {
      const files = Object.values(receivedFiles.catch({}).parse(context.request.files ?? {})).flat();
      for (const { filepath } of files) await rm(filepath, { force: true });
    }
  };
};

export default receiveEvidence;
