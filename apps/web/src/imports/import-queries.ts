import { get } from "../api/queries.ts";

export const getImports = (unit: string) => get(["imports.list", { unit }]);
export const getImport = (id: string) => get(["imports.get", { id }]);
