import type { Indicator } from "../indicator/indicator.ts";
import { formatNumber } from "../text/format.ts";
import type { Level } from "../unit/unit.ts";
import type { Comparator, Modality, Predicate, Target } from "./target.ts";

type Measured = Pick<Indicator, "measure">;
type Said = Pick<Indicator, "measure" | "phrase">;

/** How each comparator is said around a value; `before` is the form that stands before a noun. */
const wording: Record<
  Exclude<Comparator, "avg_per_year">,
  { alone: (value: string) => string; before: (value: string) => string }
> = {
  eq: { alone: (value) => value, before: (value) => value },
  gte: { alone: (value) => `từ ${value} trở lên`, before: (value) => `ít nhất ${value}` },
  gt: { alone: (value) => `trên ${value}`, before: (value) => `trên ${value}` },
  lte: { alone: (value) => `không quá ${value}`, before: (value) => `không quá ${value}` },
  approx: { alone: (value) => `khoảng ${value}`, before: (value) => `khoảng ${value}` },
};

const isLevel = ({ reading }: Target, { measure }: Measured): boolean =>
  reading.kind === "own" && measure.kind === "level";

const amount = (target: Target, { measure }: Measured): string => {
  const number = formatNumber(target.value!);
  if (target.reading.kind !== "own" || measure.kind === "ratio") return `${number}%`;
  return measure.kind === "level" ? `mức độ ${number}` : number;
};

/** A mean change a year in words: `giảm trung bình 0,2 điểm % mỗi năm`. */
export const changeText = (points: number, { measure }: Measured): string => {
  if (points === 0) return "không đổi";
  const unit = measure.kind === "ratio" ? " điểm %" : measure.kind === "level" ? " mức độ" : "";
  return `${points < 0 ? "giảm" : "tăng"} trung bình ${formatNumber(Math.abs(points))}${unit} mỗi năm`;
};

const numberless = ({ reading, modality }: Target, { measure }: Measured): string => {
  if (modality.includes("control")) return "khống chế";
  if (reading.kind === "carriedOut") return "thực hiện";
  if (modality.includes("register")) return "đăng ký";
  if (modality.includes("recognised")) return "được công nhận";
  return measure.kind === "status" && measure.attests === "title" ? "đạt danh hiệu" : "đạt chuẩn";
};

/** The value of a target alone: `khoảng 55%`, `mức độ 3`, `giảm trung bình 0,2 điểm % mỗi năm`, `được công nhận`. */
export const targetText = (target: Target, indicator: Measured): string => {
  const { comparator, value } = target;
  if (value === null || comparator === null) return numberless(target, indicator);
  if (comparator === "avg_per_year") return changeText(value, indicator);
  if (isLevel(target, indicator) && comparator === "gte") return `${amount(target, indicator)} trở lên`;
  return wording[comparator].alone(amount(target, indicator));
};

/** Words for the modalities that stand before the goal, in the order in which they are said. */
const verbs: [Modality, string][] = [
  ["strive", "phấn đấu"],
  ["maintain", "duy trì"],
  ["consolidate", "củng cố"],
  ["develop", "phát triển"],
  ["decrease", "giảm còn"],
  ["control", "khống chế"],
];

const and = (words: string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} và ${words.at(-1)}`;

/** `phấn đấu duy trì`, `duy trì và phát triển`; empty for a plain goal. */
const prefix = (modality: readonly Modality[], omit: Modality[] = []): string => {
  const said = verbs.filter(([one]) => modality.includes(one) && !omit.includes(one)).map(([, word]) => word);
  const strive = said[0] === "phấn đấu" ? said.shift()! : "";
  return [strive, and(said)].filter(Boolean).join(" ");
};

const join = (...parts: string[]): string => parts.filter(Boolean).join(" ");

const lowerUnits: Record<Exclude<Level, "nation">, string> = {
  province: "tỉnh, thành phố",
  district: "đơn vị cấp huyện",
  commune: "đơn vị cấp xã",
};

const meets = (where: Predicate, modality: readonly Modality[], { phrase, measure }: Said): string => {
  if ("met" in where) return `${modality.includes("recognised") ? "được công nhận" : "đạt"} ${phrase}`;
  const top = measure.kind === "level" && where.atLeast >= measure.max;
  return `đạt ${phrase} mức độ ${formatNumber(where.atLeast)}${top ? "" : " trở lên"}`;
};

/** A registered or recognised share whose phrase does not say so itself. */
const titled = (phrase: string, modality: readonly Modality[]): string => {
  if (modality.includes("recognised"))
    return phrase.replace(/(?<!được công nhận )đạt danh hiệu/u, "được công nhận danh hiệu");
  return phrase;
};

const counted = (target: Target, indicator: Said): string => {
  const { modality, comparator, value, reading } = target;
  const registers = modality.includes("register") && !indicator.phrase.includes("đăng ký");
  const lead = join(prefix(modality), registers ? "đăng ký" : "");
  const size =
    value === null || comparator === null || comparator === "avg_per_year"
      ? ""
      : wording[comparator].before(amount(target, indicator));
  if (reading.kind === "share")
    return join(lead, size ? `${size} số` : "các", lowerUnits[reading.of], meets(reading.where, modality, indicator));
  return join(lead, size, titled(indicator.phrase, modality));
};

const stepwise = (target: Target, indicator: Said): string => {
  const { modality, value } = target;
  const kept = modality.includes("consolidate") || modality.includes("develop") ? "kết quả đạt" : "đạt";
  const act = modality.includes("register") ? "đăng ký" : modality.includes("recognised") ? "được công nhận" : kept;
  return join(prefix(modality), act, indicator.phrase, value === null ? "" : targetText(target, indicator));
};

const promised = ({ modality }: Target, { phrase, measure }: Said): string => {
  const thing = measure.kind === "status" || measure.kind === "level" ? `thực hiện ${phrase}` : phrase;
  if (modality.includes("control") || modality.includes("decrease")) {
    const act = modality.includes("control") ? "khống chế" : "giảm";
    return join(prefix(modality, ["control", "decrease"]), act, measure.kind === "ratio" ? `tỷ lệ ${phrase}` : phrase);
  }
  return join(prefix(modality), thing);
};

const changing = (target: Target, indicator: Said): string => {
  const subject = indicator.measure.kind === "ratio" ? `tỷ lệ ${indicator.phrase}` : indicator.phrase;
  return join(prefix(target.modality, ["decrease", "develop"]), subject, targetText(target, indicator));
};

const goal = (target: Target, indicator: Said): string => {
  const { reading } = target;
  const { kind } = indicator.measure;
  if (reading.kind === "change") return changing(target, indicator);
  if (reading.kind === "carriedOut") return promised(target, indicator);
  if (reading.kind === "degree")
    return join(prefix(target.modality), `${indicator.phrase} ở mức`, targetText(target, indicator));
  return reading.kind === "own" && (kind === "level" || kind === "status")
    ? stepwise(target, indicator)
    : counted(target, indicator);
};

/** The whole goal as one Vietnamese sentence without its full stop; a part begins with "Trong đó". */
export const targetSentence = (target: Target, indicator: Said): string => {
  const said = join(
    target.within ? "trong đó" : "",
    goal(target, indicator),
    target.condition ? `(${target.condition})` : "",
  );
  return said.charAt(0).toLocaleUpperCase("vi") + said.slice(1);
};
