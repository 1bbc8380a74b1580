import { createHash } from "node:crypto";

/** The roles of colours that the page uses, by day and by night: those of the web app. */
export const colours: Record<string, readonly [day: string, night: string]> = {
  paper: ["#fbf9f5", "#14181d"],
  sheet: ["#ffffff", "#1b2128"],
  line: ["#e4dfd4", "#2d353f"],
  "line-strong": ["#b9b1a0", "#566270"],
  ink: ["#1c2430", "#e9e6df"],
  "ink-2": ["#545d6b", "#abb3be"],
  brand: ["#14506b", "#84c5e0"],
  "brand-soft": ["#e3eef2", "#1c333f"],
  lotus: ["#b23a5e", "#f191ae"],
  rice: ["#b7791f", "#d9a548"],
  marker: ["#f6e6bf", "#4d3c17"],
  met: ["#1c7247", "#82d2a6"],
  "met-soft": ["#e3f3ea", "#17352a"],
  course: ["#27668e", "#8fc7e8"],
  "course-soft": ["#e4f0f7", "#182f3f"],
  risk: ["#8f5300", "#efb968"],
  "risk-soft": ["#fdf0da", "#3a2b12"],
  off: ["#b3261e", "#f7a49b"],
  "off-soft": ["#fbe6e3", "#42211e"],
  none: ["#545d6b", "#abb3be"],
  "none-soft": ["#f0eee9", "#282f37"],
};

const roles = (at: 0 | 1): string => Object.entries(colours).map(([name, both]) => `--${name}:${both[at]}`).join(";");
const tones = ["met", "course", "risk", "off", "none"].map((one) => `.${one}{color:var(--${one});background:var(--${one}-soft)}`).join("");

/** How a public page looks: on a screen, at night, on a narrow telephone, on paper. No file is fetched for it. */
export const pageStyle = `:root{color-scheme:light dark;${roles(0)}}
@media screen and (prefers-color-scheme:dark){:root{${roles(1)}}}
*,::before,::after{box-sizing:border-box}
html{font:16px/1.55 "Be Vietnam Pro",system-ui,"Segoe UI",Roboto,sans-serif;color:var(--ink);background:var(--paper);-webkit-text-size-adjust:100%}
body{margin:0;overflow-wrap:break-word}
.skip{position:absolute;left:-999px}.skip:focus{left:8px;top:8px;padding:8px 14px;background:var(--sheet);z-index:1}
.wide{max-width:1080px;margin:0 auto;padding:0 20px}
.top{border-bottom:1px solid var(--line);background:var(--sheet)}
.top .wide{display:flex;flex-wrap:wrap;gap:4px 22px;align-items:center;min-height:56px}
.top b{margin-right:auto}
.top a,.years a,.files a{display:inline-flex;align-items:center;min-height:44px}
a{color:var(--brand);text-underline-offset:3px}
:focus-visible{outline:2px solid var(--brand);outline-offset:2px;border-radius:4px}
.demo{background:var(--marker);padding:8px 0;font-weight:600}
main.wide{padding-top:22px;padding-bottom:44px}
h1,h2{margin:0;font-weight:600;line-height:1.3;letter-spacing:-.01em;text-wrap:balance}
h1{font-size:28px}h2{font-size:19px;margin:34px 0 10px}h3{font-size:16px;margin:18px 0 4px}
p{margin:0 0 8px;max-width:75ch}
.crumbs{font-size:14.5px;color:var(--ink-2);margin-bottom:10px}
.sub{color:var(--ink-2)}
.small{font-size:14px;color:var(--ink-2)}
.lead{font-size:17px;margin-top:12px}
.years{display:flex;flex-wrap:wrap;gap:0 18px;margin:6px 0 0;padding:0;list-style:none}
.years [aria-current]{font-weight:600;color:var(--ink);text-decoration:none}
.note{background:var(--sheet);border:1px solid var(--line);border-left:4px solid var(--rice);border-radius:8px;padding:12px 16px;margin:14px 0;max-width:none}
.note p:last-child{margin:0}.note.gone{border-left-color:var(--lotus)}
.sheet{background:var(--sheet);border:1px solid var(--line);border-radius:10px;overflow:hidden}
table{width:100%;border-collapse:collapse;font-variant-numeric:tabular-nums}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
th,td{padding:10px 14px;text-align:left;vertical-align:top;border-top:1px solid var(--line)}
thead th{border-top:0;font-size:14px;color:var(--ink-2);font-weight:600}
tbody th{font-weight:400;width:34%}
.n{text-align:right}.ok{color:var(--met);font-weight:600}
.v{font-weight:600}.one{white-space:nowrap}
.chip{display:inline-block;padding:1px 9px;border-radius:6px;font-size:14px;font-weight:600;white-space:nowrap}
${tones}
.bars{list-style:none;margin:0;padding:16px;display:grid;gap:14px}
.bars div{display:flex;justify-content:space-between;gap:14px}
.bars svg{display:block;width:100%;height:14px;margin-top:4px;background:var(--none-soft);border-radius:4px}
.bars .band{fill:var(--brand);opacity:.22}.bars .fill{fill:var(--brand)}.bars .goal{stroke:var(--rice);stroke-width:3;stroke-dasharray:3 2;vector-effect:non-scaling-stroke}
.key{display:flex;flex-wrap:wrap;gap:4px 20px;margin:8px 0 0}
.key i{display:inline-block;width:18px;height:10px;margin-right:6px;border-radius:2px;background:var(--brand)}
.key .k2{opacity:.22}.key .k3{background:none;border-left:3px dashed var(--rice);width:3px;border-radius:0}
.files,.list{list-style:none;margin:0;padding:0}
.files{display:flex;flex-wrap:wrap;gap:0 22px}
.list{columns:3 240px;column-gap:28px}.list li{break-inside:avoid;padding:5px 0}
dl{margin:0}dt{font-weight:600;margin-top:12px}dd{margin:0;max-width:75ch}
summary{cursor:pointer;min-height:44px;display:flex;align-items:center;color:var(--brand);font-weight:600}
footer{border-top:1px solid var(--line);padding:18px 0 32px;font-size:14.5px;color:var(--ink-2)}
@media (max-width:700px){.wide{padding:0 14px}h1{font-size:24px}
thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
table,tbody,tr,th,td{display:block;width:auto}
tbody th{width:auto;font-weight:600}
tr{padding:10px 14px;border-top:1px solid var(--line)}tbody tr:first-child{border-top:0}
th,td{border:0;padding:2px 0}td{display:flex;justify-content:space-between;gap:9px}td>span{text-align:right}td::before{content:attr(data-label);color:var(--ink-2);font-size:14px;flex:none;max-width:38%}}
@media (forced-colors:active){.chip{border:1px solid}.bars .fill{fill:Highlight}.bars .goal{stroke:CanvasText}}
@media print{html{font:12pt/1.4 "Times New Roman",Tinos,"Liberation Serif",serif;background:#fff;color:#000}
.top,.skip,.crumbs,.years,.files-part,summary{display:none}.wide{max-width:none;padding:0}
h1{font-size:17pt;text-align:center}.sub{text-align:center;max-width:none}h2{font-size:13pt;break-after:avoid}
.sheet,.note,.demo{background:none;border:1px solid #000;border-radius:0;padding-left:6pt}.sheet{padding:0;border:0;overflow:visible}.bars{padding:6pt 0}thead th{color:#000}th,td{border:1px solid #000;padding:3pt 5pt}tr,.bars li{break-inside:avoid}thead{display:table-header-group}
a{color:inherit;text-decoration:none}.chip{padding:0;background:none;color:#000;white-space:normal}.bars svg{border:1px solid #000;print-color-adjust:exact;-webkit-print-color-adjust:exact}.small,.sub,footer{color:#000}.list{columns:2}@page{size:A4;margin:20mm 15mm 20mm 30mm}}`;

/** What such a page may do: show itself with this one style, and nothing else. */
export const pagePolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash("sha256").update(pageStyle).digest("base64")}'`,
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");
