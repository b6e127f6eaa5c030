/** How the page of the API looks: one family with the mails and the mailbox, light and dark, from a phone's width up, with no font and no picture from anywhere. */
export const DOCS_STYLE = `
:root {
  color-scheme: light dark;
  --ink: #1c211e; --soft: #5a625c; --line: #e4e0d7; --ground: #f3f0e9; --panel: #fff; --link: #0b6b57; --clay: #c2693c;
  --serif: "Iowan Old Style", "Palatino Linotype", "Source Serif 4", Georgia, "Noto Serif", serif;
}
@media (prefers-color-scheme: dark) {
  :root { --ink: #e8ebe8; --soft: #a7b0aa; --line: #353c38; --ground: #101311; --panel: #1a1e1c; --link: #74d3b8; --clay: #e8926b; }
}
* { box-sizing: border-box; }
html { scroll-behavior: smooth; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.5 -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, Helvetica, Arial, sans-serif; }
body::before { display: block; height: 4px; background: linear-gradient(90deg, var(--link) 50%, var(--clay) 50%); content: ""; }
a { color: var(--link); }
a:focus-visible, summary:focus-visible, .code:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: 1rem; background: var(--ground); padding: .5rem; }
.columns { display: grid; grid-template-columns: 16rem minmax(0, 1fr); gap: 2.5rem; max-width: 74rem; margin: 0 auto; padding: 0 1.25rem; }
nav { position: sticky; top: 0; max-height: 100vh; overflow-y: auto; padding: 1.5rem 0; font-size: .92rem; }
nav ul { list-style: none; margin: 0 0 1rem; padding: 0; }
nav a { display: inline-block; padding: .15rem 0; color: inherit; text-decoration: none; }
nav a:hover { color: var(--link); text-decoration: underline; }
nav h2 { font-size: .8rem; margin: 0; color: var(--soft); text-transform: uppercase; letter-spacing: .06em; border: 0; padding: 0; }
main { padding: 1.5rem 0 6rem; }
h1, main h2 { font-family: var(--serif); letter-spacing: -.005em; }
h1 { font-size: 2rem; margin: 0 0 .5rem; line-height: 1.2; }
h2 { font-size: 1.35rem; margin: 3rem 0 .5rem; padding-top: 1rem; border-top: 1px solid var(--line); }
h3 { font-size: 1.1rem; margin: 2.25rem 0 .25rem; }
h4 { font-size: .95rem; margin: 1.25rem 0 .25rem; }
p { margin: .4rem 0; max-width: 46rem; }
.soft { color: var(--soft); }
code, pre { font: .875rem/1.5 ui-monospace, SFMono-Regular, Consolas, Menlo, monospace; }
code { overflow-wrap: anywhere; }
.code { margin: .5rem 0; padding: .8rem 1rem; background: var(--panel); border: 1px solid var(--line); border-radius: .5rem; overflow-x: auto; }
pre { margin: 0; }
.path { display: flex; flex-wrap: wrap; gap: .5rem; align-items: baseline; margin: .25rem 0; }
.method { font-weight: 700; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; }
th, td { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid var(--line); }
details { margin: .4rem 0; }
summary { cursor: pointer; }
@media (max-width: 48rem) {
  .columns { display: block; }
  nav { position: static; max-height: none; padding-bottom: 0; }
}
`;
