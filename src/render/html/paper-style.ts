/** How official papers look besides. @source Nghị định 30/2020/NĐ-CP, Phụ lục I */
export const PAPER_STYLE = `
.paper { font: 1.1rem/1.5 "Times New Roman", Tinos, "Liberation Serif", Times, serif; background: var(--band); }
.paper main { max-width: 52rem; padding: 1.5rem 1rem 3rem; }
.paper .sheet { background: var(--page); border: 1px solid var(--line); padding: 3.5rem 3.5rem 4rem 5rem; margin: 0 0 1.5rem; }
.paper :is(h1, h2, h3, h4) { font-size: 1em; border: 0; padding: 0; margin: .9rem 0 .4rem; text-wrap: wrap; }
.paper p { max-width: none; margin: .4rem 0; }
.paper .body { text-align: justify; text-indent: 1.27cm; }
.letterhead { display: grid; grid-template-columns: 2fr 3fr; gap: .35rem 1rem; text-align: center; line-height: 1.35; margin-bottom: 1.5rem; }
.paper .letterhead :is(p, h1, h2) { margin: 0; font-weight: 400; font-size: .93em; text-wrap: balance; }
.paper .letterhead .number p { font-size: 1em; }
.paper .letterhead .strong { font-weight: 700; }
.paper .letterhead .motto { font-size: 1em; }
.ruled::after, .title::after { content: ""; display: block; border-top: 1px solid; width: 40%; margin: .25rem auto 0; }
.title:has(.note)::after { content: none; }
.motto.ruled { width: fit-content; margin: 0 auto !important; }
.motto.ruled::after { width: 100%; }
.day { font-style: italic; }
.title { text-align: center; margin: 1.5rem 0; }
.paper .title > * { margin: 0; }
.title .name, .title .subject { display: block; }
.title .note { font-size: 1em; font-style: italic; color: inherit; }
.paper .title :is(h1, h2) { text-wrap: balance; }
.title::after { width: 25%; }
.addressee { text-align: center; margin: 1.25rem 0; }
.addressee ul { display: inline-block; list-style: "- "; text-align: left; margin: 0; padding-left: 1rem; }
.blank { color: var(--soon); border: 1px dashed; padding: .35rem .6rem; min-height: 4rem; }
.signature { display: grid; grid-template-columns: 1fr 1fr; gap: 0 1rem; margin-top: 1.75rem; }
.recipients { font-size: .85em; }
.recipients .label { font-weight: 700; font-style: italic; font-size: 1.08em; }
.recipients ul { list-style: "- "; margin: 0; padding-left: .7rem; }
.paper .signature p { margin: 0; }
.signer { text-align: center; min-height: 8rem; }
.paper .signer .signed { margin-top: 4.5rem; }
.paper table { font-size: .93em; }
.paper :is(th, td) { border: 1px solid var(--quiet); }
.paper thead th { color: inherit; font-size: 1em; text-align: center; vertical-align: middle; }
.paper .note { font-size: .9em; }
@media screen and (max-width: 42rem) {
  .paper main { padding: 0; }
  .paper .sheet { padding: 1.25rem 1rem 2rem; border-width: 0 0 1px; margin: 0; }
  .letterhead, .signature { display: flex; flex-direction: column; }
  .letterhead .state { order: -1; margin-bottom: .5rem; }
  .paper .letterhead .state p:first-child { font-size: min(.93em, 3.9vw); white-space: nowrap; }
  .paper .body { text-align: left; }
  .signature .signer { order: -1; }
  .paper :is(th, td) { border: 0; }
}
@media print {
  @page { margin: 20mm 20mm 20mm 30mm; @top-center { content: counter(page); font: 13pt "Times New Roman", serif; } }
  @page :first { @top-center { content: none; } }
  .paper { font-size: 13.5pt; line-height: 1.35; background: none; }
  .paper main { max-width: none; padding: 0; }
  .paper .sheet { border: 0; padding: 0; margin: 0; }
  .paper .letterhead :is(p, h1, h2) { font-size: 12pt; }
  .paper .letterhead .motto, .paper .letterhead .number p, .paper .day p { font-size: 13pt; }
  .paper table { font-size: 12pt; }
  .blank { border-color: #999; }
}
`;
