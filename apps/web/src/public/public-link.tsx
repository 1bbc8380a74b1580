import { publicWords as words } from "../words/public.ts";

/** The address of the page for everybody: of a code in a year, or in the latest with figures. */
export const publicAddress = (code: string, year?: string): string => `/cong-khai/${code}${year === undefined ? "" : `/${year}`}`;

/** Leads to the page for everybody; the server makes it, so the app leaves. An ended unit has its last year. */
export const PublicLink = (props: { code: string; year?: string | undefined }) => (
  <a href={publicAddress(props.code, props.year)} rel="external">
    {words.page}
  </a>
);
