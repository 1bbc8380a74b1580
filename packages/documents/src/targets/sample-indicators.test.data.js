var __rewriteRelativeImportExtension = (this && this.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};
import { existsSync, readdirSync } from "node:fs";
const folder = new URL("../../../../plugins/", import.meta.url);
const ids = readdirSync(folder)
    .filter((id) => !id.startsWith("_") && existsSync(new URL(`${id}/package.json`, folder)))
    .toSorted();
const plugins = await Promise.all(ids.map(async (id) => (await import(__rewriteRelativeImportExtension(new URL(`${id}/src/index.ts`, folder).href))).default));
const composed = new Map();
/** The indicators that hold everywhere, and those of the one plugin whose id ends in `own`; of all plugins where none is named. */
export const sampleIndicators = (own = "") => {
    const held = composed.get(own) ?? Object.assign({}, ...plugins.filter(({ id, unit }) => own === "" || !unit || id.endsWith(own)).map(({ indicators }) => indicators ?? {}));
    composed.set(own, held);
    return held;
};
//# sourceMappingURL=sample-indicators.test.data.js.map