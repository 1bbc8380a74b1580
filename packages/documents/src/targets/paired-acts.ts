import type { Goal } from "./goal.ts";

const twoActs = /(?<first>dang k[iy](?: xay dung)?)(?: [a-z, "]{0,60}?)?(?:, | va |\/| \/ |; )(?:ty le |so )?(?<second>(?:duoc )?cong nhan|dat(?: danh hieu)?)/;
const apart = /^ ?%? ?(?:\/|-|va|;|,) ?$/;

/** "Tỷ lệ đăng ký và tỷ lệ công nhận: gia đình học tập 85% / 70%": the heading says what each of two figures is. */
export const pairActs = (text: string, goals: readonly Goal[], heading: string): void => {
  const acts = twoActs.exec(heading)?.groups;
  const [one, other] = goals;
  if (!acts || !one?.amount || !other?.amount || goals.length !== 2 || one.kind !== "share" || other.kind !== "share") return;
  if (!apart.test(text.slice(one.amount.to, other.amount.from))) return;
  const subject = one.words.at(-1)!;
  one.words = [`${subject} ${acts["first"]!}`];
  one.modality = ["register"];
  other.words = [`${subject} ${acts["second"]!}`];
  other.modality = [acts["second"]!.includes("cong nhan") ? "recognised" : "achieve"];
};
