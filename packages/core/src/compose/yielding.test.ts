import { expect, it } from "vitest";
import { sampleIndicators, sampleProgramme } from "../check/sample-plan.ts";
import type { PluginDefinition } from "../plugin.ts";
import { nguyenNghiem, quangNgai, sampleTree as tree } from "../unit/sample-tree.ts";
import { compose } from "./compose.ts";
import type { LoadedPlugin, StoredDefinition } from "./definition.ts";
import { yieldingOf } from "./yielding.ts";

const load = (definition: PluginDefinition): LoadedPlugin => ({ definition, version: "1.0.0", home: "folder" });
const store = (definition: PluginDefinition, effectiveFrom = "0000"): StoredDefinition => ({ definition, effectiveFrom, version: "import:a" });
const own = (label: string) => ({ OWN: { ...sampleIndicators.SKILL!, label } });
const agencies = { above: { label: "Cấp trên" }, office: { label: "Văn phòng" } };
const nation = load({ id: "national", programme: sampleProgramme, indicators: sampleIndicators });
const province: PluginDefinition = { id: "province", unit: { code: "51", on: "2022-01-01", level: "province", name: "Quảng Ngãi" }, indicators: own("của tỉnh"), agencies };
const ward: PluginDefinition = { id: "ward", unit: { code: "21439", on: "2022-03-01", level: "commune", name: "Phường Nguyễn Nghiêm" }, indicators: own("của phường"), agencies: { office: { label: "Văn phòng phường" } } };
const labelOf = (unit: typeof nguyenNghiem, plugins: LoadedPlugin[], stored: StoredDefinition[], yields = yieldingOf(plugins, stored, tree).yields) => {
  const made = compose({ unit, on: "2022-06-01", tree, plugins, stored, yields });
  return made.ok ? made.value.indicators["OWN"]!.label : made.issues.map(({ code }) => code);
};

it("lets a ward's stored definition give way to a province's plugin that came later, and says so once for a part", () => {
  const [plugins, stored] = [[nation, load(province)], [store(ward)]];
  expect(labelOf(nguyenNghiem, plugins, stored)).toBe("của tỉnh");
  expect(yieldingOf(plugins, stored, tree).said.map(({ plugin, issue }) => [plugin, issue.place, issue.severity])).toEqual([["ward", "indicators.OWN", "error"], ["ward", "agencies.office", "error"]]);
  expect(yieldingOf(plugins, stored, tree).said[0]!.issue.message).toBe("Kế hoạch đã lưu của gói “ward” và gói “province” cùng định nghĩa chỉ số “OWN”; ở nơi cả hai cùng áp dụng thì đang dùng định nghĩa của gói “province”.");
});

it("control: without it the two clash", () => {
  expect(labelOf(nguyenNghiem, [nation, load(province)], [store(ward)], new Set())).toEqual(["plugin.clash", "plugin.clash"]);
});

it("lets a stored definition speak where nobody else does: a province keeps its own, its ward's plugin has its own", () => {
  const [plugins, stored] = [[nation, load(ward)], [store(province)]];
  expect([labelOf(quangNgai, plugins, stored), labelOf(nguyenNghiem, plugins, stored)]).toEqual(["của tỉnh", "của phường"]);
});

it("of two stored ones the later gives way, whichever speaks first; versions of one never do", () => {
  expect(labelOf(nguyenNghiem, [nation], [store(ward), store(province)])).toBe("của phường");
  expect(labelOf(nguyenNghiem, [nation], [store(province), store(ward)])).toBe("của tỉnh");
  expect(yieldingOf([nation, load(ward)], [store(ward), store(ward, "2023-01-01")], tree)).toEqual({ yields: new Set(), said: [] });
});

it("leaves plugins that clash with each other to those who ship them, and neighbours in peace", () => {
  expect(yieldingOf([load(province), load(ward)], [], tree).said).toEqual([]);
  expect(yieldingOf([load(province), load(ward)], [store(ward)], tree)).toEqual({ yields: new Set(), said: [] });
  expect(yieldingOf([load(ward)], [store({ ...ward, id: "other", unit: { ...ward.unit!, code: "21442" } })], tree).said).toEqual([]);
});
