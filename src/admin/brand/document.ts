import logo from './logo.svg';

/** Strapi writes `… | Strapi` into the title of each page and offers no setting for it. */
function ownTitle(): void {
  const title = document.title.replace(/^Strapi Admin$|\bStrapi$/, 'Parvis');
  if (title !== document.title) document.title = title;
}

/** Gives the browser tab Parvis's name on every page, and its icon. */
export function nameTheDocument(): void {
  ownTitle();
  new MutationObserver(ownTitle).observe(document.head, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  const icon = document.createElement('link');
  icon.rel = 'icon';
  icon.type = 'image/svg+xml';
  icon.href = logo;
  document.head.append(icon);
}
