/** How a page looks: on screens bright, dark and narrow, and on A4. */
export const PAGE_STYLE = `
:root {
  color-scheme: light dark;
  --ink: #1a2027; --quiet: #56616d; --page: #fff; --band: #f2f5f8; --line: #d3dae1; --accent: #0b5394;
  --done: #1a6b36; --late: #b3151b; --soon: #855100;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e3e8ed; --quiet: #a2aebb; --page: #14191e; --band: #1d242b; --line: #38434e; --accent: #8cc2f5;
    --done: #7bd197; --late: #ff9d97; --soon: #efc062;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--page); color: var(--ink);
  font: 1rem/1.6 "Segoe UI", "Noto Sans", Roboto, "Helvetica Neue", Arial, sans-serif;
  overflow-wrap: break-word; -webkit-text-size-adjust: 100%;
}
main { max-width: 68rem; margin: 0 auto; padding: 1.75rem 1.5rem 4rem; }
h1, h2, h3, h4 { line-height: 1.4; margin: 2rem 0 .6rem; text-wrap: balance; }
h1 { font-size: 1.6rem; margin-top: 0; padding-bottom: .5rem; border-bottom: 3px solid var(--accent); }
h2 { font-size: 1.25rem; }
h3, h4 { font-size: 1.05rem; }
p { margin: .75rem 0; max-width: 46rem; }
a { color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
[hidden] { display: none !important; }
.strong { font-weight: 650; }
.muted, .note { color: var(--quiet); }
.late { color: var(--late); font-weight: 600; }
.soon { color: var(--soon); font-weight: 600; }
.done { color: var(--done); }
.note { display: block; font-size: .875rem; line-height: 1.5; }
nav ol { columns: 17rem; column-gap: 3rem; padding-left: 2rem; margin: 1rem 0 2.5rem; }
nav li { break-inside: avoid; padding-left: .25rem; }
.sheet[id] { margin-top: 3rem; border-top: 1px solid var(--line); }

.filter { display: flex; flex-wrap: wrap; align-items: baseline; gap: .4rem .75rem; margin: 1.25rem 0; }
.filter label { font-weight: 600; }
.filter input {
  flex: 0 1 20rem; min-width: 0; font: inherit; color: inherit; background: var(--page); padding: .3rem .6rem;
  border: 1px solid var(--quiet); border-radius: 4px;
}
.filter output { color: var(--quiet); }

.table { overflow-x: auto; margin: 1rem 0 1.5rem; position: relative; }
table { border-collapse: collapse; width: 100%; line-height: 1.5; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
th, td { padding: .5rem .75rem; text-align: left; vertical-align: top; font-weight: inherit; }
thead th { font-weight: 650; font-size: .875rem; color: var(--quiet); vertical-align: bottom; border-bottom: 2px solid var(--quiet); }
tbody tr { border-bottom: 1px solid var(--line); }
tbody tr:not(.head):hover { background: var(--band); }
td.tight, .keep { white-space: nowrap; }
th.tight { width: 1%; }
.tight .note { white-space: normal; min-width: 9.5em; }
tbody th[scope=row] { min-width: 11rem; }
td:last-child { text-wrap: pretty; }
.right { text-align: right; font-variant-numeric: tabular-nums; }
.section th { font-weight: 650; background: var(--band); padding-top: .7rem; }
th button { all: unset; cursor: pointer; display: inline-block; }
th button:hover { color: var(--ink); text-decoration: underline; }
th button:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 2px; }
th button::after { content: "\\00a0↕"; opacity: .65; }
th[aria-sort=ascending] button::after { content: "\\00a0↑"; opacity: 1; }
th[aria-sort=descending] button::after { content: "\\00a0↓"; opacity: 1; }
th[aria-sort] { color: var(--ink); }

.bar { display: inline-block; width: 9rem; height: .8rem; margin-right: .6rem; vertical-align: -.05rem; border: 1px solid var(--quiet); border-radius: 2px; background: var(--page); }
.bar + .text { white-space: nowrap; }
rect.done, rect.strong { fill: var(--done); }
rect.late { fill: var(--late); }
rect.soon { fill: var(--soon); opacity: .75; }
rect.plain { fill: var(--accent); opacity: .55; }
rect.muted { fill: none; }
#hatch rect { fill: var(--page); opacity: .55; }
.defs { position: absolute; }
.legend { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; color: var(--quiet); font-size: .875rem; }
.legend .bar { width: 1.6rem; margin-right: .25rem; }

dl { margin: 1rem 0; }
dl > div { display: grid; grid-template-columns: minmax(7rem, 11rem) 1fr; gap: 0 1rem; padding: .35rem 0; border-bottom: 1px solid var(--line); }
dt { color: var(--quiet); grid-row: 1 / span 99; }
dd { margin: 0; grid-column: 2; }

.checklist { list-style: none; padding: 0; margin: 1rem 0; }
.checklist > li { display: flex; gap: .75rem; padding: .75rem 0; border-bottom: 1px solid var(--line); }
.checklist .box { flex: none; width: 1.15rem; height: 1.15rem; margin-top: .25rem; border: 1.5px solid var(--ink); border-radius: 3px; font: 700 1rem/1 system-ui, sans-serif; text-align: center; }
.label { flex: none; min-width: 4.5rem; font-weight: 650; }
.checklist > li > div { flex: 1; min-width: 0; }
.parts { margin: .25rem 0; }
.parts > li { border: 0; padding: .15rem 0; }
.notes { list-style: none; padding: 0; margin: .25rem 0 0; font-size: .925rem; color: var(--quiet); }

figure { margin: 1rem 0; }
figcaption { color: var(--quiet); }
pre { margin: .35rem 0; padding: .75rem 1rem; background: var(--band); border-left: 3px solid var(--line); white-space: pre-wrap; overflow-wrap: anywhere; font: .9rem/1.6 Consolas, "Cascadia Mono", "DejaVu Sans Mono", monospace; }
code { font: inherit; }

@media screen and (min-width: 64rem) {
  .table td:last-child:not(.tight, .right, .stand) { min-width: 14.5rem; }
}
@media screen and (max-width: 60rem) {
  th, td { padding-inline: .45rem; }
  .bar { width: 6rem; }
}
@media screen and (max-width: 42rem) {
  main { padding: 1rem 1rem 3rem; }
  h1 { font-size: 1.35rem; }
  .table { overflow: visible; }
  table, tbody, tr, th, td { display: block; }
  thead { display: block; }
  thead th { display: none; border: 0; padding: .15rem 0; }
  thead tr:has(button) { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding-bottom: .75rem; border-bottom: 2px solid var(--quiet); }
  thead th:has(button) { display: block; }
  tbody tr { padding: .6rem 0; }
  tbody td, tbody th { display: grid; grid-template-columns: 6.5rem 1fr; gap: 0 .75rem; padding: .12rem 0; text-align: left; white-space: normal; overflow-wrap: anywhere; }
  tbody td:empty { display: none; }
  tbody td > *, tbody th > * { grid-column: 2; }
  [data-label]::before { content: attr(data-label); grid-column: 1; grid-row: 1 / span 9; color: var(--quiet); font-size: .8rem; line-height: 1.9; font-weight: 400; }
  tbody .section th { display: block; padding: .5rem; }
  tbody .right { text-align: left; }
  tbody th[scope=row] { min-width: 0; }
  td.tight { white-space: normal; }
  th.tight { width: auto; }
  dl > div { display: block; }
  .checklist > li { flex-wrap: wrap; gap: .25rem .6rem; }
  .checklist > li > div { flex: 1 0 100%; }
  .parts > li { flex-wrap: nowrap; }
  .parts > li > div { flex: 1; }
}
@media print {
  @page { size: A4; margin: 20mm 15mm 20mm 25mm; }
  :root { color-scheme: light; --ink: #000; --quiet: #333; --page: #fff; --band: #eee; --line: #999; --accent: #000; --done: #000; --late: #000; --soon: #000; }
  body { font-size: 10.5pt; line-height: 1.45; }
  main { max-width: none; padding: 0; }
  .filter:not(.narrowed), nav, main > h1, th button::after { display: none; }
  .filter input { border: 0; padding: 0; font-weight: 600; }
  /* Chromium leaves buttons out where it prints the heads of a table again. */
  th button { display: contents; }
  h1 { font-size: 15pt; border-width: 1.5pt; }
  h1, h2, h3, h4, figcaption { break-after: avoid; }
  .table { overflow: visible; }
  th, td { padding: 3pt 4pt; }
  thead, tr, .checklist > li, dl > div, .signature { break-inside: avoid; }
  .head { break-after: avoid; }
  .sheet[id] { border: 0; margin: 0; }
  .sheet:not([hidden]) ~ .sheet { break-before: page; }
  p { max-width: none; orphans: 2; widows: 2; }
  .bar, .section th { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .bar { width: 5.5rem; }
  .note { font-size: 9pt; }
}
`;
