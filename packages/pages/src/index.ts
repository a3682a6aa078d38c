export { definitionList } from './definition-list';
export { checkbox, textField } from './fields';
export { type FieldError, form } from './form';
export { html, Markup, type Part, trustedMarkup } from './html';
export { link, linkButton } from './link';
export { notice } from './notice';
export { type Page, type PageAnswer, PRIVATE_HEADERS, page, sendPage } from './page';
export { type PersonalLink, type PersonalLinks, personalLinks } from './personal-links';
export { isSiteAddress, redirectToSite } from './site-address';
