import { describe, expect, it } from "vitest";
import { importsOf } from "./layers/imports-of.ts";
import { dependencyProblems, layerProblems } from "./layers/layer-problems.ts";
import { readRepository } from "./layers/read-repository.ts";
import { root } from "./root.ts";

const { files: everyFile, packages } = readRepository(root);
/** All but this one, whose strings are planted faults. */
const files = everyFile.filter(({ path }) => path !== "tooling/checks/src/layers.test.ts");

describe("layers", () => {
  it("hold in every source file", () => {
    expect(files.length).toBeGreaterThan(100);
    expect(layerProblems(files, packages)).toEqual([]);
  });

  it("hold in every package.json", () => {
    expect(packages.length).toBeGreaterThan(15);
    expect(dependencyProblems(packages)).toEqual([]);
  });

  it.each([
    ["packages/core/src/plan/x.ts", `import { z } from "zod";`, "may not have"],
    ["packages/core/src/plan/x.ts", `import { readFileSync } from "node:fs";`, "knows no Node"],
    ["packages/core/src/plan/x.ts", `export { openDatabase } from "@xhht/db";`, "above or beside"],
    ["packages/units/src/x.ts", `import { day } from "../../core/src/unit/unit.ts";`, "leaves its package"],
    ["packages/db/src/x.ts", `const x = await import("@xhht/server");`, "nothing imports an app"],
    ["packages/api/src/x.ts", `import "drizzle-orm";`, "may not have"],
    ["apps/server/src/x.ts", `import x from "left-pad";`, "not among the dependencies"],
    ["apps/web/src/x.tsx", `import { appRouter } from "@xhht/api";`, "write `import type`"],
    ["apps/web/src/x.tsx", `import { type AppRouter } from "@xhht/api";`, "import type"],
    ["plugins/commune-van-hoa/src/x.ts", `import other from "@xhht/plugin-national-1373";`, "never imported"],
    [
      "plugins/commune-van-hoa/src/index.ts",
      `import {\n  a,\n  b,\n} from "../../national-1373/src/index.ts";`,
      "leaves its package",
    ],
    ["packages/api/src/utils/x.ts", "", "banned name"],
    ["packages/api/src/plan-helpers.ts", "", "banned name"],
  ])("control: in %s, %s is seen", (path, text, why) => {
    expect(layerProblems([{ path, text }], packages).join("\n")).toContain(why);
  });

  it("control: a dependency of core on db is seen", () => {
    const planted = packages.map((one) =>
      one.folder === "packages/core" ? { ...one, dependencies: ["zod", "@xhht/db"] } : one,
    );
    expect(dependencyProblems(planted)).toEqual([
      "packages/core/package.json depends on @xhht/db: above or beside this layer",
    ]);
  });

  it("allow what the table allows", () => {
    const path = "apps/web/src/x.tsx";
    expect(
      layerProblems(
        [{ path, text: `import type { AppRouter } from "@xhht/api";\nimport { fold } from "@xhht/core";` }],
        packages,
      ),
    ).toEqual([]);
  });

  it("read imports of every form, but none in comments", () => {
    const source = `/** @example import a from "a"; */\n// import b from "b"\nimport c, { type d } from "c";\nimport type { e } from 'e';\nexport * from "f";\nimport "g";\nconst h = import("h");`;
    expect(importsOf(source)).toEqual([
      { from: "c", typeOnly: false },
      { from: "e", typeOnly: true },
      { from: "f", typeOnly: false },
      { from: "g", typeOnly: false },
      { from: "h", typeOnly: false },
    ]);
  });
});
