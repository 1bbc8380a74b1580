// The last step of the build: the country is worked out here, not at every start of a command.
import { writeFileSync } from "node:fs";
import { writeCountry } from "./dist/national-tree.js";

writeFileSync(new URL("dist/national-tree.json", import.meta.url), writeCountry());
