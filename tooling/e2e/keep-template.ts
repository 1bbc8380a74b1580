import { keepTemplate } from "./src/report/site.ts";

/** Before any journey: the fresh demo of the started server becomes the template of every server that a journey starts for itself. */
export default (): void => keepTemplate(process.env.XHHT_E2E_DATA!, process.env.XHHT_E2E_TEMPLATE!);
