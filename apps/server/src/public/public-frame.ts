import { html, Markup, type Slot } from "./html.ts";
import { pageStyle } from "./page-style.ts";
import { demoMark } from "./public-words.ts";
import { publicAddress } from "./public-address.ts";

/** What stands around a page. */
export interface Frame {
  title: string;
  /** One sentence for who finds the page elsewhere; none keeps the page out of indexes. */
  about?: string;
  /** The one address of the page. */
  canonical?: string;
  /** Other forms of the same, as `link` elements. */
  links?: Slot;
  demo: boolean;
  body: Slot;
  foot?: Slot;
}

const style = new Markup(`<style>${pageStyle}</style>`);

/** A whole public page: head, line at the top, body, foot. */
export const publicFrame = ({ title, about, canonical, links = null, demo, body, foot = null }: Frame): Markup => html`<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${title}</title>
${about === undefined ? html`<meta name="robots" content="noindex">` : html`<meta name="description" content="${about}">`}
${canonical === undefined ? null : html`<link rel="canonical" href="${canonical}">`}
${links}<link rel="icon" href="/favicon.svg" type="image/svg+xml">
${style}
</head>
<body>
<a class="skip" href="#noi-dung">Đến nội dung chính</a>
${demo && html`<div class="demo" role="note"><div class="wide">${demoMark}</div></div>`}
<header class="top"><div class="wide"><b>Xã hội học tập</b><a href="${publicAddress("VN")}">Số liệu cả nước</a><a href="/ke-hoach">Các kế hoạch</a></div></header>
<main id="noi-dung" class="wide">${body}</main>
<footer><div class="wide">${foot}</div></footer>
</body>
</html>
`;
