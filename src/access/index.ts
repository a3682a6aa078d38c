import type { Core } from '@strapi/strapi';

export function register(_strapi: Core.Strapi): void {}

export async function bootstrap(_strapi: Core.Strapi): Promise<void> {}
