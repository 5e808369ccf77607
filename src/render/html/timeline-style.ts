/** How a timeline looks besides: on a narrow screen each drawing stands under its text, on paper it lies on its side. */
export const TIMELINE_STYLE = `
main:has(.timeline) { max-width: 100rem; }
.timeline .chart { width: 58%; padding: 0; }
.timeline tbody .chart { position: relative; height: 3.2rem; }
.timeline tbody .chart > svg { position: absolute; inset: 0; overflow: visible; }
.timeline svg { display: block; }
.timeline .axis { font-size: .8rem; fill: var(--quiet); overflow: hidden; }
.axis text { stroke: var(--page); stroke-width: 4; paint-order: stroke; }
.timeline .periods td { vertical-align: bottom; border-bottom: 2px solid var(--quiet); }
.timeline thead th { border: 0; }
.timeline tbody th[scope=row] { min-width: 15rem; }
.timeline .stand { min-width: 9rem; }
line.month { stroke: var(--line); }
line.quarter { stroke: var(--quiet); opacity: .7; }
line.today { stroke: var(--accent); stroke-width: 2; stroke-dasharray: 5 3; }
text.today { fill: var(--accent); font-weight: 650; }
.span { fill: var(--band); stroke: var(--quiet); }
.span.open { fill: var(--accent); fill-opacity: .22; stroke: var(--accent); }
.span.open.muted { fill-opacity: .08; }
.span.open.soon { fill: var(--soon); fill-opacity: .3; stroke: var(--soon); }
.span.done { fill: var(--done); fill-opacity: .8; stroke: var(--done); }
.span.cancelled { fill: none; stroke-dasharray: 3 3; }
.span.event { fill: var(--ink); stroke: var(--page); stroke-width: 1.5; }
.span.late { fill: var(--late); stroke: var(--late); }
.span.late.soon { fill: var(--soon); stroke: var(--soon); }
.mark { fill: var(--ink); stroke: var(--page); stroke-width: 1.5; }
.mark.late { fill: var(--late); }
.mark.moved { fill: var(--page); stroke: var(--quiet); }
circle.mark { fill: var(--page); stroke: var(--done); }
.mark.completed { fill: none; stroke: var(--done); stroke-width: 2.5; }
.legend .key { width: 28px; height: 20px; vertical-align: -.3rem; margin-right: .15rem; }
@media screen and (max-width: 42rem) {
  .timeline tbody tr { padding: .6rem 0 .2rem; }
  .timeline tbody :is(td, th) { display: block; }
  .timeline tbody :is(td.tight, th[scope=row], .stand) { padding: 0; }
  .timeline tbody td.tight { float: left; margin-right: .5rem; }
  .timeline .chart, .timeline tbody th[scope=row], .timeline .stand { width: auto; min-width: 0; }
  .timeline tbody .chart { height: 2.2rem; margin-top: .3rem; }
  .timeline .periods td { display: none; }
  .timeline .periods td.chart { display: block; }
  .table:has(.timeline) { overflow-x: auto; }
  /* Texts are as wide as the screen, drawings as their names need. */
  .timeline { width: max-content; min-width: 100%; }
  .timeline :is(thead tr:has(button), tbody tr > :not(.chart)) { max-width: calc(100vw - 2rem); }
  .timeline svg.axis { width: 0; min-width: 100%; }
}
@media print {
  @page { size: A4 landscape; margin: 15mm; }
  .timeline { font-size: 8.5pt; line-height: 1.35; }
  .timeline :is(th, td) { padding: 2pt 4pt; }
  .timeline tbody .chart { height: 9mm; }
  .timeline .stand { padding-left: 8pt; }
  .timeline .note { font-size: 8pt; }
  .span.open { fill-opacity: .12; }
  .span.done { fill-opacity: .4; }
  .timeline tbody th[scope=row] { min-width: 75mm; }
  .timeline .chart { width: 52%; }
  .legend { break-inside: avoid; }
}
`;
