import type { Core } from '@strapi/strapi';
import bootstrap from './bootstrap';
import editions from './controllers/editions';
import programmes from './controllers/programmes';
import register from './register';
import routes from './routes';
import { contextOf } from './services/context';
import { makeLabel } from './services/label';

export type { Editions, Label, Programmes } from './interface/label';
export { label } from './services/accessor';

export default {
  register,
  bootstrap,
  routes,
  controllers: { editions, programmes },
  services: {
    label: ({ strapi }: { strapi: Core.Strapi }) => makeLabel(contextOf(strapi)),
  },
};
