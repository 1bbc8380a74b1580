import { Empty } from "../state/empty.tsx";
import { shell } from "../words/shell.ts";
import { Page } from "./page.tsx";

/** An address that leads nowhere. */
export const NotFound = () => (
  <Page title={shell.notFound.title} heading={<></>}>
    <Empty title={shell.notFound.title} body={shell.notFound.body} to="/" act={shell.toHome} />
  </Page>
);
