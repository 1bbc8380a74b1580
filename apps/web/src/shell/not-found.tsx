import { shell } from "../words/shell.ts";
import { Page } from "./page.tsx";

/** An address that leads nowhere. */
export const NotFound = () => (
  <Page title={shell.notFound.title}>
    <p class="lead">{shell.notFound.body}</p>
    <a class="btn primary" href="/">
      {shell.toHome}
    </a>
  </Page>
);
