import type { Definition, PlanOrigin } from "../compose/definition.ts";
import { samplePlan, sampleProgramme } from "../check/sample-plan.ts";
import { count, level, ratio, status, type Indicator, type Theme } from "../indicator/indicator.ts";
import {
  averageChange,
  carriedOut,
  degree,
  equal,
  met,
  milestone,
  moreThan,
  pair,
  promise,
  shareOf,
} from "../target/build.ts";
import type { Plan } from "../plan/plan.ts";
import type { Entry } from "./entry.ts";
import { formOf } from "./form-of.ts";

const indicator = (label: string, theme: Theme, measure: Indicator["measure"]): Indicator => ({
  label,
  english: label,
  phrase: label.toLowerCase(),
  theme,
  measure,
});
const families = "gia đình tại địa phương";
const adults = "dân số từ 15 tuổi trở lên";

const indicators: Record<string, Indicator> = {
  FAMILY_REG: indicator("Gia đình đăng ký", "models", ratio({ of: "gia đình đăng ký", outOf: families })),
  FAMILY_ACH: indicator("Gia đình đạt danh hiệu", "models", ratio({ of: "gia đình được công nhận", outOf: families })),
  TRAINED: indicator("Người qua đào tạo", "skills", ratio({ of: "người có chứng chỉ", outOf: adults })),
  UNIV: indicator("Người có trình độ đại học", "skills", ratio({ of: "người có bằng đại học", outOf: adults })),
  UNDERWEIGHT: indicator("Trẻ nhẹ cân", "literacy_universal", ratio({ of: "trẻ nhẹ cân", outOf: "trẻ được cân" })),
  OVERWEIGHT: indicator("Trẻ thừa cân", "literacy_universal", ratio({ of: "trẻ thừa cân", outOf: "trẻ được cân" })),
  PRIMARY: indicator("Phổ cập tiểu học", "literacy_universal", level({ min: 1, max: 3 })),
  TITLE: indicator("Địa phương học tập", "models", status("title")),
  CENTRE: indicator("Trung tâm ứng dụng công nghệ", "clc", ratio({ of: "trung tâm ứng dụng", outOf: "trung tâm" })),
  CLASSES: indicator("Lớp đã mở", "movement", count("lớp")),
};

/** A plan with every reading, a pair, a part and a task table. */
export const plan: Plan = samplePlan({
  targets: [
    ...milestone(2025, "II.1", [
      pair(moreThan("FAMILY_REG", 70), moreThan("FAMILY_ACH", 65)),
      equal("TRAINED", 50, { parts: [equal("UNIV", 12)] }),
      averageChange("UNDERWEIGHT", -0.2),
      promise(["control"], carriedOut("OVERWEIGHT")),
      equal("PRIMARY", 3),
      met("TITLE"),
      degree("CENTRE", 80),
      equal("CLASSES", 10),
    ]),
    ...milestone(2030, "II.2", [
      pair(moreThan("FAMILY_REG", 80), moreThan("FAMILY_ACH", 75)),
      equal("UNDERWEIGHT", 5),
      shareOf("PRIMARY", "commune", { atLeast: 3 }, 90),
    ]),
  ],
});

/** What is in force for the unit of the sample. */
export const definition: Definition = {
  unit: "00001@0000",
  level: "commune",
  on: "2025-01-01",
  layers: [],
  programmes: { [sampleProgramme.id]: { ...sampleProgramme, origin: "sample" } },
  indicators: Object.fromEntries(Object.entries(indicators).map(([code, one]) => [code, { ...one, origin: "sample" }])),
  agencies: {},
  targets: [],
  taskTables: {},
  reporting: [],
  entry: {},
  plans: [],
  countedAbove: [],
  plansAbove: [],
};

/** The plan with the plugin that ships it. */
export const origin: PlanOrigin = { plan, origin: "sample", unit: definition.unit };

/** The form of the sample's report of 2025. */
export const form = formOf(definition, { unit: definition.unit, subject: "sample/qd-1", period: "2025" }, origin);

/** An entry with a value. */
export const value = (is: number | string): Entry => ({ state: "value", value: is });
/** An entry that says that there is nothing to count. */
export const none: Entry = { state: "not_applicable", value: null };
/** An entry that counts but is not shown. */
export const hidden = (is: number): Entry => ({ state: "suppressed", value: is });
/** A typing that could not be read. */
export const unreadable = (typed: string): Entry => ({ state: "invalid", value: typed });
/** The row of an indicator. */
export const row = (code: string, reading?: string) =>
  form.sections
    .flatMap(({ rows }) => rows)
    .find((one) => one.indicator === code && (reading === undefined || one.reading === reading))!;
