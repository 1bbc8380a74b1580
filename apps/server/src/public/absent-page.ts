import type { UnitFate } from "@xhht/api";
import { formatDate } from "@xhht/core";
import { html, type Markup, type Slot } from "./html.ts";
import { publicAddress } from "./public-address.ts";
import { publicFrame } from "./public-frame.ts";
import { fateSentence } from "./unit-fate.ts";

const absent = (title: string, says: Slot, demo: boolean): Markup =>
  publicFrame({ title, demo, body: html`<h1>${title}</h1>${says}<p><a href="${publicAddress("VN")}">Xem số liệu cả nước và danh sách các tỉnh, thành phố</a></p>` });

/** There is nothing at an address. */
export const nothingHere = (demo: boolean): Markup =>
  absent("Không có trang này", html`<p>Địa chỉ đúng có mã đơn vị hành chính và năm, ví dụ /cong-khai/01/2026. Hãy kiểm tra lại, hoặc đi từ danh sách dưới đây.</p>`, demo);

/** Whoever asks has had so many pages worked out that others wait. */
export const tooMuchAtOnce = (demo: boolean): Markup =>
  absent("Hãy thử lại sau ít giây", html`<p>Từ địa chỉ của bạn vừa có quá nhiều trang số liệu được yêu cầu cùng lúc. Hãy chờ khoảng mười giây rồi tải lại trang này.</p>`, demo);

/** The unit had ended before the year: what became of it, and its own last year. */
export const endedBefore = (fate: UnitFate, year: number, demo: boolean): Markup =>
  absent(
    `${fate.name} không còn trong năm ${year}`,
    html`<div class="note">${fateSentence(fate, year)}</div><p><a href="${publicAddress(fate.code, fate.validTo!.slice(0, 4))}">Năm cuối của đơn vị: ${fate.validTo!.slice(0, 4)}</a></p>`,
    demo,
  );

/** The unit is younger than the year: from when it is, and of what it was made. */
export const notYetThen = (fate: UnitFate, year: number, demo: boolean): Markup =>
  absent(
    `Năm ${year} chưa có ${fate.name}`,
    html`<div class="note"><p>Đơn vị này có từ ngày ${formatDate(fate.validFrom)}.${
      fate.predecessors.length > 0 && html` Địa bàn khi đó thuộc ${fate.predecessors.map(({ code, name }, at) => html`${at > 0 && ", "}<a href="${publicAddress(code, year)}">${name}</a>`)}.`
    }</p></div><p><a href="${publicAddress(fate.code)}">Năm gần nhất có số liệu của đơn vị</a></p>`,
    demo,
  );
