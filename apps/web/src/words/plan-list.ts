import type { Level } from "@xhht/core";

const levels: Record<Level, string> = {
  nation: "Cả nước",
  province: "Tỉnh",
  district: "Quận, huyện",
  commune: "Xã, phường",
};

/** Words of the list of plans. */
export const planList = {
  title: "Kế hoạch",
  lead: "Mỗi kế hoạch là của một đơn vị cho một chương trình. Bấm vào tên để đọc như văn bản.",
  programme: "Chương trình",
  level: "Cấp",
  levels,
  text: "Tìm trong tên",
  all: "Tất cả",
  importAct: "Nhập từ văn bản",
  shown: (n: number, all: number) => (n === all ? `${all} kế hoạch` : `${n} trên ${all} kế hoạch`),
  none: { title: "Không có kế hoạch nào khớp", body: "Kế hoạch khớp với bộ lọc sẽ hiện ở đây.", act: "Bỏ bộ lọc" },
} as const;
