import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { blocks } from 'nexus';
import { z } from 'zod';
import { REGISTER_QUERY } from './controllers/register';
import type { Tools } from './public-graphql';
import { contextOf } from './services/context';
import { checkCertificate, findAward, publicAward, readRegister } from './services/public/register';
import { readResults, readStatistics } from './services/public/results';
import { said } from './services/words';

const FILTERS = ['programme', 'level', 'department', 'region', 'state'] as const;
const paged = REGISTER_QUERY.pick({ page: true, pageSize: true });
const ofEdition = paged.extend({ edition: z.int() });

/** What was asked, without what was left out. */
function askedFor<Asked>(schema: z.ZodType<Asked>, given: object): Asked {
  const named = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null));
  const { success, data } = schema.safeParse(named);
  if (!success)
    throw new errors.ValidationError(said('invalid', 'en'), { code: 'INVALID_REQUEST', errors: [] });
  return data;
}

/** Lets GraphQL ask of awards what REST does. */
export function offerRegisterInGraphql(strapi: Core.Strapi): void {
  const graphql = strapi.plugins.graphql;
  if (graphql === undefined) return;
  const house = () => contextOf(strapi);

  const extension = ({ nexus }: Tools) => {
    const page = { page: nexus.intArg(), pageSize: nexus.intArg() };
    const edition = { edition: nexus.nonNull(nexus.intArg()) };
    const code = { code: nexus.nonNull(nexus.stringArg()) };
    const list = (name: string, line: string) =>
      nexus.objectType({
        name,
        definition(type) {
          for (const part of ['page', 'pageSize', 'total']) type.nonNull.int(part);
          type.nonNull.list.nonNull.field('lines', { type: line });
        },
      });
    const named = (name: string, called: 'label' | 'name') =>
      nexus.objectType({
        name,
        definition(type) {
          for (const part of ['code', called]) type.nonNull.string(part);
        },
      });
    const awardFields = (type: blocks.ObjectDefinitionBlock<string>): void => {
      for (const part of ['number', 'state', 'validFrom', 'validTo']) type.nonNull.string(part);
      type.nonNull.field('commune', { type: 'LabelCommune' });
      type.nonNull.field('programme', { type: 'LabelAwardProgramme' });
      type.nonNull.field('edition', { type: 'LabelAwardEdition' });
      type.field('level', { type: 'LabelLevel' });
    };
    return {
      types: [
        named('LabelPlace', 'name'),
        named('LabelLevel', 'label'),
        nexus.objectType({
          name: 'LabelCommune',
          definition(type) {
            for (const part of ['code', 'name']) type.nonNull.string(part);
            for (const part of ['department', 'region']) type.field(part, { type: 'LabelPlace' });
          },
        }),
        nexus.objectType({
          name: 'LabelAwardProgramme',
          definition(type) {
            for (const part of ['slug', 'title']) type.nonNull.string(part);
          },
        }),
        nexus.objectType({
          name: 'LabelAwardEdition',
          definition(type) {
            for (const part of ['id', 'year']) type.nonNull.int(part);
          },
        }),
        nexus.objectType({
          name: 'LabelRegisterLine',
          description: 'An award. Both days are included.',
          definition: awardFields,
        }),
        nexus.objectType({
          name: 'LabelCertificate',
          description: 'The addresses of a certificate, and the code on it.',
          definition(type) {
            for (const part of ['code', 'check', 'pdf']) type.nonNull.string(part);
          },
        }),
        nexus.objectType({
          name: 'LabelAward',
          definition(type) {
            awardFields(type);
            for (const part of ['score', 'trace']) type.string(part);
            for (const part of ['proclaimedAt', 'badge']) type.nonNull.string(part);
            type.nonNull.boolean('superseded');
            type.nonNull.field('certificate', { type: 'LabelCertificate' });
          },
        }),
        nexus.objectType({
          name: 'LabelCheckedCertificate',
          definition(type) {
            awardFields(type);
            for (const part of ['valid', 'superseded']) type.nonNull.boolean(part);
          },
        }),
        nexus.objectType({
          name: 'LabelResult',
          definition(type) {
            type.nonNull.field('commune', { type: 'LabelCommune' });
            type.field('level', { type: 'LabelLevel' });
            for (const part of ['score', 'overrideReason', 'adoptedAt', 'trace']) type.string(part);
            type.nonNull.string('motivation');
            type.nonNull.list.nonNull.field('evidence', { type: 'LabelPublicEvidence' });
          },
        }),
        nexus.objectType({
          name: 'LabelPublicEvidence',
          description:
            'What a commune lets everybody see: where it is public already, and of a file its title alone.',
          definition(type) {
            for (const part of ['kind', 'title']) type.nonNull.string(part);
            type.nonNull.list.nonNull.string('questions');
            type.string('link');
            type.field('content', { type: 'LabelReferredContent' });
          },
        }),
        nexus.objectType({
          name: 'LabelReferredContent',
          definition(type) {
            for (const part of ['uid', 'documentId']) type.nonNull.string(part);
          },
        }),
        list('LabelRegister', 'LabelRegisterLine'),
        list('LabelResults', 'LabelResult'),
        nexus.extendType({
          type: 'Query',
          definition(type) {
            type.nonNull.field('labelRegister', {
              type: 'LabelRegister',
              args: {
                ...Object.fromEntries(FILTERS.map((name) => [name, nexus.stringArg()])),
                ...{ year: nexus.intArg(), ...page },
              },
              resolve: (_root: unknown, given: object) => {
                const { page: from, pageSize, ...filter } = askedFor(REGISTER_QUERY, given);
                return readRegister(house(), filter, { page: from, pageSize });
              },
            });
            type.field('labelAward', {
              type: 'LabelAward',
              args: { number: nexus.nonNull(nexus.stringArg()) },
              resolve: async (_root: unknown, given: object) => {
                const { number } = askedFor(z.object({ number: z.string() }), given);
                const award = await findAward(house(), number);
                return award === null ? null : publicAward(house(), award);
              },
            });
            type.field('labelCertificate', {
              type: 'LabelCheckedCertificate',
              args: code,
              resolve: (_root: unknown, given: object) =>
                checkCertificate(house(), askedFor(z.object({ code: z.string() }), given).code),
            });
            type.field('labelResults', {
              type: 'LabelResults',
              args: { ...edition, ...page },
              resolve: (_root: unknown, given: object) => {
                const { edition: id, ...part } = askedFor(ofEdition, given);
                return readResults(house(), id, part);
              },
            });
            type.field('labelStatistics', {
              type: 'JSON',
              args: edition,
              resolve: (_root: unknown, given: object) =>
                readStatistics(house(), askedFor(ofEdition, given).edition),
            });
          },
        }),
      ],
      resolversConfig: Object.fromEntries(
        ['labelRegister', 'labelAward', 'labelCertificate', 'labelResults', 'labelStatistics'].map((name) => [
          ...[`Query.${name}`, { auth: false }],
        ]),
      ),
    };
  };
  graphql.service('extension').use(extension);
}
