/** The look of the page; contrast is at least 4.5:1 in light and dark. */
export const STYLE = `
:root {
  --ink: #1d2430; --soft: #4c5668; --paper: #ffffff; --tint: #f2f4f8; --line: #c9d0dc; --link: #1a4fa3; --mark: #0b6b4f;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e8ebf1; --soft: #b3bccb; --paper: #12161d; --tint: #1d232d; --line: #3b4452; --link: #9cc1ff; --mark: #6fd6b3;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.6 system-ui, sans-serif; overflow-wrap: break-word; }
a { color: var(--link); text-underline-offset: .15em; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: .5rem 1rem; z-index: 1; }
header, .columns { max-width: 78rem; margin: 0 auto; padding: 1rem 1.5rem; }
header p { color: var(--soft); margin: 0; }
h1 { font-size: 2rem; margin: 1rem 0 0; line-height: 1.2; }
h2 { font-size: 1.6rem; margin: 3rem 0 .5rem; border-bottom: 2px solid var(--line); line-height: 1.3; }
h3 { font-size: 1.2rem; margin: 2.5rem 0 .25rem; }
h4 { font-size: 1rem; margin: 1.25rem 0 .25rem; }
p, dd, dl { margin: .25rem 0; }
nav ul { list-style: none; margin: 0; padding: 0; }
nav ul ul { padding-left: 1rem; font-size: .9rem; }
main { min-width: 0; }
main section > p { max-width: 44rem; }
section:target, :target { scroll-margin-top: 1rem; }
dl dd { margin-left: 0; padding-left: 1rem; border-left: 2px solid var(--line); }
dl dd:empty { display: none; }
dt { margin-top: .5rem; }
.type, .rules, .media { color: var(--soft); font-size: .92rem; }
.required { color: var(--mark); font-size: .85rem; font-weight: 600; }
.address { background: var(--tint); padding: .5rem .75rem; overflow-wrap: anywhere; }
.method { font-weight: 700; color: var(--mark); }
code, pre { font-family: ui-monospace, monospace; font-size: .92em; overflow-wrap: anywhere; }
pre { background: var(--tint); padding: .75rem; overflow-x: auto; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .4rem .75rem .4rem 0; border-bottom: 1px solid var(--line); }
th[scope=row] { font-weight: 400; }
td p { margin: 0; }
@media (min-width: 60rem) {
  .columns { display: grid; grid-template-columns: 17rem minmax(0, 1fr); gap: 3rem; }
  nav { position: sticky; top: 0; max-height: 100vh; overflow-y: auto; padding: 1rem .25rem; }
}
@media print { nav, .skip { display: none; } }
`;
