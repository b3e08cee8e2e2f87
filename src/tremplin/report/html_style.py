"""The style sheet of the HTML page: light and dark, wide and narrow, screen and paper."""

from typing import Final

LIGHT: Final = """
  --paper: #fbfaf7; --card: #ffffff; --ink: #1f2529; --soft: #566069; --line: #dcdfdd;
  --grid: #e4e6e3; --accent: #17605c; --needed: #a3470f; --wash: #eef3f1;
"""
DARK: Final = """
  --paper: #14181a; --card: #1b2124; --ink: #e6e9e7; --soft: #a3adb0; --line: #333c40;
  --grid: #2c3438; --accent: #7cc7bd; --needed: #f0a873; --wash: #1f2a2b;
"""

SCREEN: Final = """
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 1rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans",
    Arial, sans-serif;
  overflow-wrap: break-word;
}
main, header, footer { max-width: 56rem; margin: 0 auto; padding: 0 1.5rem; }
header { padding-top: 3rem; }
footer { padding-top: 1rem; padding-bottom: 3rem; color: var(--soft); font-size: .875rem; }
footer p { margin: .25rem 0; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .25rem; text-wrap: balance; }
h2 {
  font-size: 1.4rem; line-height: 1.3; margin: 3.5rem 0 1rem; padding-top: 1rem;
  border-top: 2px solid var(--accent);
}
h3 { font-size: 1.2rem; line-height: 1.35; margin: 2.75rem 0 .75rem; }
h4 { font-size: 1.05rem; line-height: 1.4; margin: .1rem 0 .2rem; }
p { margin: .6rem 0; max-width: 42rem; }
a { color: var(--accent); text-underline-offset: .15em; overflow-wrap: anywhere; }
a:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.kind { color: var(--accent); font-weight: 600; margin: 0 0 .5rem; }
.made, .soft { color: var(--soft); }
.made { margin-top: 0; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; padding: 0; }
.facts {
  display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: .75rem;
  margin: 1.75rem 0; padding: 0;
}
.facts div {
  background: var(--card); border: 1px solid var(--line); border-radius: .5rem;
  padding: .8rem 1rem; display: flex; flex-direction: column;
}
.facts dt { order: 2; color: var(--soft); font-size: .875rem; line-height: 1.35; }
.facts dd { margin: 0; font-size: 1.35rem; font-weight: 650; line-height: 1.3; }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
caption { text-align: left; color: var(--soft); padding-bottom: .75rem; font-size: .9rem; }
th, td { text-align: left; vertical-align: top; padding: .4rem .75rem .4rem 0; }
th:last-child, td:last-child { padding-right: 0; }
thead th {
  color: var(--soft); font-size: .8rem; font-weight: 600; vertical-align: bottom;
  border-bottom: 1px solid var(--line);
}
tbody th { font-weight: 400; }
tbody tr + tr > * { border-top: 1px solid var(--grid); }
tbody th[scope="rowgroup"] { font-weight: 650; padding-top: 1.4rem; border-top: 0; }
tbody tr:has(th[scope="rowgroup"]) + tr > * { border-top: 0; }
.number { text-align: right; white-space: nowrap; }
.picture { width: 36%; }
.bars { width: 38%; }
.weeks tbody th { white-space: nowrap; }
.weeks ul { list-style: none; margin: 0; padding: 0; }
svg { display: block; overflow: visible; color: var(--accent); }
svg text { fill: var(--soft); font-size: 12px; }
svg .grid { stroke: var(--grid); stroke-width: 1; }
svg .reach { stroke: currentColor; stroke-width: 5; opacity: .25; stroke-linecap: round; }
svg .range { stroke: currentColor; stroke-width: 2; }
svg .dot { fill: currentColor; stroke: currentColor; stroke-width: 2; }
svg .hollow { fill: var(--paper); }
svg .needed { fill: var(--paper); stroke: var(--needed); stroke-width: 2; }
svg rect { fill: currentColor; }
.steps { list-style: none; margin: 0; padding: 0; counter-reset: step; }
.steps > li {
  counter-increment: step; position: relative; background: var(--card);
  border: 1px solid var(--line); border-radius: .5rem; margin: 0 0 1rem;
  padding: 1rem 1.25rem 1rem 3.75rem;
}
.steps > li::before {
  content: counter(step); position: absolute; left: 1.1rem; top: 1rem; width: 1.9rem;
  height: 1.9rem; line-height: 1.9rem; border-radius: 50%; text-align: center;
  background: var(--wash); color: var(--accent); font-weight: 650; font-size: .95rem;
}
.steps p { margin: .5rem 0 0; }
.steps .soft { margin-top: 0; font-size: .925rem; }
.sittings { list-style: none; margin: .6rem 0 1.25rem; padding: 0; }
.changes { margin: .6rem 0; padding-left: 1.25rem; max-width: 42rem; }
.checks { list-style: none; margin: .35rem 0 0; padding: 0; max-width: 42rem; }
.checks li { padding-left: 1.6rem; position: relative; }
.checks li::before {
  content: ""; position: absolute; left: .1rem; top: .45em; width: .8rem; height: .8rem;
  border: 1.5px solid var(--soft); border-radius: .15rem;
}
.proof {
  background: var(--wash); border-left: 4px solid var(--accent); border-radius: .25rem;
  padding: .75rem 1.25rem; margin: 1.25rem 0; max-width: 46rem;
}
.proof p { margin: .35rem 0; }
"""

NARROW: Final = """
@media screen and (max-width: 44rem) {
  main, header, footer { padding-left: 1rem; padding-right: 1rem; }
  header { padding-top: 1.5rem; }
  h1 { font-size: 1.5rem; }
  h2 { font-size: 1.25rem; margin-top: 2.5rem; }
  .facts { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .facts dd { font-size: 1.15rem; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tbody tr { display: flex; flex-wrap: wrap; gap: 0 .7rem; padding: .6rem 0; }
  tbody tr + tr { border-top: 1px solid var(--grid); }
  tbody tr:has(th[scope="rowgroup"]) + tr { border-top: 0; }
  tbody tr + tr > * { border-top: 0; }
  tbody th, tbody td { display: block; padding: 0; }
  tbody th { flex: 1 0 100%; }
  tbody th[scope="rowgroup"] { padding-top: .6rem; }
  .picture, .bars { width: 100%; flex: 1 0 100%; }
  .number { font-size: .8125rem; }
  td[data-label]::before { content: attr(data-label) " "; color: var(--soft); }
  td:empty { display: none; }
  .weeks ul { padding-left: 0; }
  .weeks tbody th, .whole tbody th { font-weight: 600; white-space: normal; }
  .steps > li { padding: 3.2rem 1rem 1rem; }
  .steps > li::before { left: 1rem; }
}
"""

PAPER: Final = """
@page { size: A4; margin: 16mm 15mm; }
@media print {
  html { font-size: 10pt; }
  body { background: #fff; line-height: 1.45; }
  main, header, footer { max-width: none; padding: 0; }
  header { padding-top: 0; }
  nav { display: none; }
  h1 { font-size: 18pt; }
  h2 { font-size: 13pt; margin-top: 1.6rem; padding-top: .6rem; }
  h3 { font-size: 12pt; margin: 1.4rem 0 .4rem; }
  h4 { font-size: 10.5pt; }
  h2, h3, h4, caption, thead { break-after: avoid; }
  tr, .checks li, .facts, .proof { break-inside: avoid; }
  .steps > li { box-decoration-break: clone; -webkit-box-decoration-break: clone; }
  .steps .soft { break-before: avoid; break-after: avoid; }
  thead { display: table-header-group; }
  p, .checks, .proof { max-width: none; orphans: 3; widows: 3; }
  .facts { grid-template-columns: repeat(5, 1fr); gap: .5rem; margin: 1rem 0; }
  .facts div { padding: .4rem .6rem; }
  .facts dd { font-size: 12pt; }
  th, td { padding-top: .2rem; padding-bottom: .2rem; }
  .steps > li { margin-bottom: .6rem; padding-top: .6rem; padding-bottom: .6rem; }
  .steps > li::before { top: .6rem; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
"""

PAGE_STYLE: Final = (
    f":root {{ color-scheme: light dark; {LIGHT} }}\n"
    f"@media screen and (prefers-color-scheme: dark) {{ :root {{ {DARK} }} }}\n"
    "@media print { :root { --paper: #fff; --card: #fff; } }\n"
    f"{SCREEN}{NARROW}{PAPER}"
)
"""Goes into the page as it is; holds no `<`."""
