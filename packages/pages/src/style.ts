/** The look of the small pages; text has a contrast of at least 4.5:1, edges of fields 3:1, in light and dark. */
export const STYLE = `
[hidden] { display: none !important; }
:root {
  --ink: #1b2230; --soft: #4a5467; --paper: #ffffff; --ground: #f3f5f9; --line: #c9d0dc; --edge: #6b7689;
  --link: #1a4fa3; --on-link: #ffffff; --good: #0b6b4f; --warn: #8a5300; --bad: #b3261e;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e8ebf1; --soft: #b3bccb; --paper: #1a202a; --ground: #10141b; --line: #3b4452; --edge: #8b96a8;
    --link: #9cc1ff; --on-link: #10141b; --good: #6fd6b3; --warn: #f0b95c; --bad: #ff9d94;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body {
  margin: 0; padding: 1.5rem 1rem 4rem; background: var(--ground); color: var(--ink);
  font: 1.0625rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  overflow-wrap: break-word;
}
header, main { max-width: 44rem; margin: 0 auto; }
header p { margin: 0 0 1rem; color: var(--soft); font-weight: 600; }
nav, nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; align-items: center; }
nav { justify-content: space-between; margin: 0 0 1rem; }
nav ul { margin: 0; padding: 0; list-style: none; }
nav a { display: inline-block; padding: .35rem 0; }
nav a[aria-current] { color: var(--ink); font-weight: 700; text-decoration-thickness: .2em; }
nav .buttons { margin: 0; }
nav button { min-height: 0; padding: .25rem .75rem; font-weight: 400; }
main {
  padding: clamp(1.25rem, 5vw, 3rem); background: var(--paper); border: 1px solid var(--line);
  border-top: .3rem solid var(--link); border-radius: .5rem;
}
h1 { margin: 0 0 1.25rem; font-size: clamp(1.5rem, 5vw, 2rem); line-height: 1.25; text-wrap: balance; }
h2 { margin: 2.25rem 0 .5rem; font-size: 1.25rem; line-height: 1.3; }
h3 { margin: 1.75rem 0 .5rem; font-size: 1.0625rem; }
p, ul, ol, dl, blockquote, figure { margin: 0 0 1rem; }
a { color: var(--link); text-underline-offset: .15em; }
a:hover { text-decoration-thickness: .15em; }
:focus-visible { outline: .2rem solid var(--link); outline-offset: .2rem; border-radius: .15rem; }
main:focus { outline: none; }
/* Read out, not seen: what tells one of several equal buttons from another. */
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -99rem; padding: .5rem 1rem; background: var(--paper); }
.skip:focus { left: 1rem; top: 1rem; }
img { max-width: 100%; height: auto; }
blockquote { padding-left: 1rem; border-left: .25rem solid var(--line); }
figcaption, .hint, .soft { color: var(--soft); font-size: .9375rem; }
.lead { font-size: 1.1875rem; }
.group { margin-bottom: 1rem; }
.group p { margin: 0; }
.group > p:first-child { font-weight: 600; }
blockquote .group > p:first-child { font-weight: 400; font-style: italic; }
figure img { display: block; margin-bottom: .5rem; border-radius: .25rem; }
dl > div { display: grid; grid-template-columns: minmax(8rem, 1fr) 3fr; gap: 0 1rem; padding: .4rem 0; border-top: 1px solid var(--line); }
dt { color: var(--soft); }
dd { margin: 0; }
.notice { margin: 0 0 1.5rem; padding: .9rem 1.1rem; border: 1px solid var(--line); border-left: .35rem solid var(--link); border-radius: .35rem; }
.notice.success { border-left-color: var(--good); }
.notice.warning { border-left-color: var(--warn); }
.notice.error { border-left-color: var(--bad); }
.notice > :last-child { margin-bottom: 0; }
.notice-title { margin: 0 0 .25rem; font-weight: 700; }
.field { margin: 0 0 1.25rem; }
.field label { display: block; font-weight: 600; }
.field .hint, .field .wrong { margin: 0 0 .25rem; }
.wrong { color: var(--bad); font-weight: 600; }
input, textarea, button { font: inherit; color: inherit; }
input:not([type="checkbox"], [type="radio"]), textarea {
  width: 100%; padding: .55rem .7rem; background: var(--paper); border: 1px solid var(--edge); border-radius: .3rem;
}
[aria-invalid="true"] { border: 2px solid var(--bad) !important; }
.box { display: grid; grid-template-columns: auto 1fr; gap: .25rem .75rem; align-items: start; }
.box input { width: 1.5rem; height: 1.5rem; margin: .1rem 0 0; accent-color: var(--link); }
.box .hint, .box .wrong { grid-column: 2; }
fieldset { min-width: 0; margin: 0 0 1.5rem; padding: .9rem 1.1rem; border: 1px solid var(--line); border-radius: .35rem; }
legend { padding: 0 .35rem; font-weight: 600; }
.choices { margin-bottom: .75rem; }
.choices label { display: grid; grid-template-columns: auto 1fr; gap: .25rem .75rem; padding: .35rem 0; cursor: pointer; }
.choices input { width: 1.25rem; height: 1.25rem; margin: .2rem 0 0; accent-color: var(--link); }
fieldset > :last-child { margin-bottom: 0; }
table { width: 100%; margin: 0 0 1rem; border-collapse: collapse; }
th, td { padding: .4rem .5rem .4rem 0; border-top: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th, thead td { border-top: 0; color: var(--soft); }
summary { padding: .4rem 0; cursor: pointer; }
progress { width: 100%; height: 1rem; accent-color: var(--link); }
blockquote.words { white-space: pre-wrap; }
.steps { padding-left: 1.5rem; }
.steps .now { font-weight: 700; }
.inline { display: inline; }
.inline .buttons { display: inline-flex; margin: 0; }
code { overflow-wrap: anywhere; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font-size: .875rem; }
.buttons { display: flex; flex-wrap: wrap; gap: .75rem; margin: 1.5rem 0 0; }
button, .button {
  display: inline-block; min-height: 2.75rem; padding: .6rem 1.25rem; background: var(--link); color: var(--on-link);
  border: 2px solid var(--link); border-radius: .35rem; font-weight: 600; text-decoration: none; cursor: pointer;
}
button:hover, .button:hover { text-decoration: underline; }
button.quiet { background: transparent; color: var(--link); }
@media (max-width: 30rem) {
  dl > div { grid-template-columns: 1fr; }
  th, td { overflow-wrap: anywhere; hyphens: auto; }
}
@media (forced-colors: active) { button, .button { border-color: ButtonText; } }
@media print {
  :root { --ink: #000; --soft: #333; --paper: #fff; --ground: #fff; --line: #999; --link: #000; }
  body { padding: 0; font-size: 11pt; }
  main { padding: 0; border: 0; }
  form:not(.printed), nav, .skip, .button, .printed .buttons { display: none; }
  h2, h3 { break-after: avoid; }
  .notice, figure, fieldset, dl > div { break-inside: avoid; }
}
`;
