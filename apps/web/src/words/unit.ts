import type { Level } from "@xhht/core";

const levels: Record<Level, string> = {
  nation: "Cả nước",
  province: "Cấp tỉnh",
  district: "Cấp huyện",
  commune: "Cấp xã",
};

/** Words on units: levels, how long one existed, what became of it. */
export const unit = {
  levels,
  code: "Mã",
  until: (day: string) => `đến ${day}`,
  since: (day: string) => `từ ${day}`,
  fromTo: (from: string, to: string) => `từ ${from} đến ${to}`,
  fate: {
    now: "nay là",
    partNow: "một phần nay thuộc",
    split: "nay chia về",
    on: (day: string) => `từ ${day}`,
    more: (n: number) => `và ${n} đơn vị khác`,
    ended: "đã kết thúc; chưa có nguồn nào nói rõ nay thuộc đơn vị nào",
    none: "Vẫn là đơn vị này.",
    title: "Đơn vị này hiện nay",
    sameCode: (code: string) => `Mã ${code} được dùng lại nhưng là đơn vị khác.`,
    share: (percent: string) => `${percent} dân số`,
  },
} as const;
