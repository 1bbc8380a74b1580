import type { UnitFate } from "@xhht/api";
import { formatDate } from "@xhht/core";
import { html, type Markup } from "./html.ts";
import { publicAddress } from "./public-address.ts";

type Other = UnitFate["successors"][number];

/** Names their province where they lie in several, or where they left their own. */
const list = (others: readonly Other[], year?: number, moved = false): Markup[] => {
  const several = moved || new Set(others.map(({ province }) => province)).size > 1;
  return others.map(
    ({ code, name, province, extent }, at) =>
      html`${at > 0 && (at === others.length - 1 ? " và " : ", ")}<a href="${publicAddress(code, year)}">${name}</a>${several && province !== null && ` (${province})`}${extent === "part" && ", một phần"}`,
  );
};

/** What became of a unit that ended, with links to the pages of those that followed, of a year or of their latest. */
export const fateSentence = ({ name, validTo, successors }: Pick<UnitFate, "name" | "validTo" | "successors">, year?: number): Markup | null => {
  if (validTo === null) return null;
  const ended = html`${name} kết thúc ngày ${formatDate(validTo)}`;
  if (successors.length === 0) return html`<p>${ended}.</p>`;
  return html`<p>${ended}; địa bàn đã nhập vào hoặc trở thành ${list(successors, year, true)}.</p>`;
};

/** What a unit was made of, with links to the pages of the year before. */
export const originSentence = (predecessors: readonly Other[]): Markup | null => {
  const [first] = predecessors;
  if (!first) return null;
  return html`<p class="small">Đơn vị hình thành từ ngày ${formatDate(first.on)}, gồm ${list(predecessors, Number(first.on.slice(0, 4)) - 1)}.</p>`;
};
