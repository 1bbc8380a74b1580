import type { PublicPage } from "@xhht/api";
import { html, type Markup } from "./html.ts";
import { isTold, sayValue } from "./figure-rows.ts";

type Line = PublicPage["figures"]["lines"][number];

const isShare = ({ figure: { rule, value }, own }: Line): boolean => (rule === "sum" || (rule === "share" && own === null)) && value !== null;
const within = (percent: number): number => Math.min(100, Math.max(0, percent));

const bar = (line: Line): Markup => {
  const { value, low, high } = line.figure;
  const goal = line.judged?.value ?? null;
  return html`<li><div><span>${line.says}</span><b>${sayValue(line)}</b></div><svg viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true" focusable="false">${
    low !== null && high !== null && high > low && html`<rect class="band" x="${within(low)}" y="0" width="${within(high) - within(low)}" height="14"/>`
  }<rect class="fill" x="0" y="3" width="${within(value!)}" height="8"/>${
    goal !== null && html`<line class="goal" x1="${within(goal)}" x2="${within(goal)}" y1="0" y2="14"/>`
  }</svg></li>
`;
};

/** The percentages of the table once more as bars, with the range that is still possible and the target; null where there are none. */
export const figureBars = ({ figures }: PublicPage): Markup | null => {
  const shown = figures.lines.filter((line) => isTold(line) && isShare(line));
  if (shown.length === 0) return null;
  return html`<section aria-labelledby="bieu-do"><h2 id="bieu-do">Biểu đồ</h2>
<p class="small">Vẽ lại các tỷ lệ của bảng trên, từ 0 đến 100%.</p>
<div class="sheet"><ul class="bars">${shown.map(bar)}</ul></div>
<p class="key small"><span><i></i>kết quả</span><span><i class="k2"></i>khoảng còn có thể khi đủ báo cáo</span><span><i class="k3"></i>chỉ tiêu của mốc gần nhất</span></p></section>
`;
};
