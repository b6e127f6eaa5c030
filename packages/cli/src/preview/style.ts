/** What the preview's index looks like: one family with the mails that it shows. */
export const style = `
:root { color-scheme: light; --ink: #1c211e; --muted: #5a625c; --line: #e0dbd0; --paper: #f3f0e9; --card: #fff; --accent: #0b6b57; }
:root:has(#scheme-dark:checked) { color-scheme: dark; --ink: #e8ebe8; --muted: #a7b0aa; --line: #343b37; --paper: #101311; --card: #1a1e1c; --accent: #74d3b8; }
* { box-sizing: border-box; }
body { margin: 0; height: 100vh; display: grid; grid-template: auto 1fr / 23rem 1fr; font: 15px/1.5 -apple-system, "Segoe UI", Roboto, Helvetica, Arial, sans-serif; color: var(--ink); background: var(--paper); }
header { grid-column: 1 / -1; display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; align-items: center; padding: .75rem 1.5rem; background: var(--card); border-top: 6px solid; border-image: linear-gradient(90deg, #0b6b57 50%, #c2693c 50%) 1; box-shadow: 0 1px var(--line); z-index: 1; }
h1 { margin: 0; font: 700 1.35rem/1.2 Georgia, serif; }
h1 b { color: var(--accent); }
header p { margin: 0 auto 0 0; color: var(--muted); }
fieldset { display: flex; margin: 0; padding: 2px; border: 1px solid var(--line); border-radius: 99px; }
legend { position: absolute; clip-path: inset(50%); }
label { padding: .15rem .9rem; border-radius: 99px; cursor: pointer; }
label:has(:checked) { background: var(--accent); color: var(--card); font-weight: 600; }
label:has(:focus-visible) { outline: 2px solid var(--accent); outline-offset: 2px; }
input { position: absolute; opacity: 0; pointer-events: none; }
nav { overflow-y: auto; background: var(--card); border-right: 1px solid var(--line); }
nav a { display: block; padding: .7rem 1.25rem .75rem 1.5rem; border-bottom: 1px solid var(--line); color: inherit; text-decoration: none; }
nav a:hover { background: var(--paper); }
nav a:focus-visible { outline: 2px solid var(--accent); outline-offset: -2px; }
nav small { display: flex; justify-content: space-between; color: var(--muted); font-size: .8rem; }
nav strong, nav em { display: block; overflow: hidden; white-space: nowrap; text-overflow: ellipsis; }
nav em { color: var(--muted); font-style: normal; }
main { overflow: auto; padding: 1.5rem 2rem 3rem; }
article { display: none; scroll-margin-top: 2rem; }
article:target, main:not(:has(:target)) article:first-child { display: block; }
h2 { margin: 0; font: 700 1.5rem/1.3 Georgia, serif; }
article > p { margin: .2rem 0 .6rem; max-width: 60rem; color: var(--muted); }
ul { display: flex; flex-wrap: wrap; gap: .2rem 1.1rem; margin: 0 0 1.25rem; padding: 0; list-style: none; }
ul a { color: var(--accent); }
article > div { display: flex; gap: 1.75rem; align-items: flex-start; }
figure { margin: 0; flex: none; }
figcaption { margin-bottom: .4rem; color: var(--muted); font-size: .85rem; }
iframe { display: block; height: calc(100vh - 15.5rem); min-height: 30rem; border: 1px solid var(--line); background: var(--card); }
.phone iframe { width: 389px; height: min(calc(100vh - 15.5rem), 826px); border: 7px solid #1c211e; border-radius: 34px; }
.desktop iframe { width: 702px; border-radius: 10px; }
:root:has(#scheme-dark:checked) .phone iframe { border-color: #4a514d; }
:root:has(#scheme-dark:checked) iframe.light, :root:has(#scheme-light:checked) iframe.dark { display: none; }
pre { margin: 0; height: calc(100vh - 15.5rem); min-height: 30rem; width: calc(72ch + 4.5rem); overflow: auto; padding: 1.2rem 1.6rem; font: 13px/1.55 ui-monospace, SFMono-Regular, Consolas, Menlo, monospace; white-space: pre-wrap; overflow-wrap: anywhere; background: var(--card); border: 1px solid var(--line); border-radius: 10px; }
@media (max-width: 900px) {
  body { display: block; height: auto; }
  nav { max-height: 40vh; border-right: 0; border-bottom: 1px solid var(--line); }
  main { padding: 1rem; }
}
`.trim();
