import type { Core } from '@strapi/strapi';
import { realName } from './field-names';
import type { ReleaseType } from './release-types';

type Populate = { [field: string]: true | { populate: Populate } };

/** What must be read along with a release of a type, as far as the type has it. */
export function populateOf(strapi: Core.Strapi, type: ReleaseType): Populate {
  const { fields, issuerFields, contactFields } = type;
  const issuers = realName('issuers', fields);
  const contacts = realName('contacts', fields);
  return known(strapi, type.uid, {
    [realName('dateline', fields)]: true,
    [issuers]: {
      populate: known(strapi, targetOf(strapi, type.uid, issuers), {
        [realName('logo', issuerFields)]: true,
      }),
    },
    [contacts]: {
      populate: known(strapi, targetOf(strapi, type.uid, contacts), {
        [realName('organisation', contactFields)]: true,
      }),
    },
    [realName('quotes', fields)]: true,
    [realName('figures', fields)]: true,
    [realName('cover', fields)]: true,
    [realName('attachments', fields)]: { populate: { file: true } },
    [realName('corrections', fields)]: true,
    [realName('withdrawal', fields)]: true,
  });
}

/** Leaves out what a type does not have: populating it would be an error. */
function known(strapi: Core.Strapi, uid: string | null, populate: Populate): Populate {
  const attributes = attributesOf(strapi, uid);
  return Object.fromEntries(Object.entries(populate).filter(([field]) => Object.hasOwn(attributes, field)));
}

function targetOf(strapi: Core.Strapi, uid: string, field: string): string | null {
  const attribute = attributesOf(strapi, uid)[field];
  return attribute?.type === 'relation' && 'target' in attribute ? attribute.target : null;
}

function attributesOf(strapi: Core.Strapi, uid: string | null) {
  return Object.values(strapi.contentTypes).find((model) => model.uid === uid)?.attributes ?? {};
}
