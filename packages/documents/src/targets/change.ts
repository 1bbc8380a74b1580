const moving = /(?<![a-z])(?<verb>giam|ha|tang|nang)(?: (?:duoc|them|ty le|binh quan|trung binh|moi nam|hang nam|it nhat|toi thieu|khoang|tu|dan|deu|nhanh|chung|xuong|moi|nam|hang|bq|hon|tren))*[ :]*$/;
const arriving = /(?:^| )(?:len|con|xuong|toi|den|dat|xuong con|xuong duoi)(?: (?:muc|it nhat|duoi|tren|khoang|toi thieu|khong qua|toi da|hon))* ?$/;
const yearly = /^ ?(?:diem )?(?:\/ ?(?:1 )?nam|moi nam|mot nam|hang nam|1 nam|tung nam|nam(?![ a-z]*20))/;
const yearlyLead = /(?:moi nam|hang nam|binh quan|trung binh|hang nam)/;

const farVerb = /(?<![a-z])(?<verb>giam|tang(?! cuong)|nang)(?![a-z])/;
const steady = /(?<![a-z])(?<verb>giam|tang(?! cuong))(?: (?!len|con|xuong|den|dat|toi)[a-z]+){1,4} (?:moi nam|hang nam)(?: (?:tu|it nhat|toi thieu|tren|khoang|binh quan))*[ :]*$/;
const eachYear = /^ ?(?:diem )?(?:% )?(?:\/ ?(?:1 )?nam|moi nam|hang nam)/;

/** Whether a figure is how much something rises or falls, not where it arrives; with the sign that the words give it. */
export const changeOf = (left: string, right: string): { direction: "up" | "down"; yearly: boolean } | null => {
  const near = left.slice(-60);
  const found = moving.exec(near);
  if (!found) {
    // "Giảm tỷ lệ … bình quân 0,1%/năm": the verb stands far from its figure.
    const each = steady.exec(near);
    if (each) return { direction: each.groups!["verb"] === "giam" ? "down" : "up", yearly: true };
    const far = eachYear.test(right) && !arriving.test(near) ? farVerb.exec(left) : null;
    return far && { direction: far.groups!["verb"] === "giam" ? "down" : "up", yearly: true };
  }
  if (arriving.test(near)) return null;
  const each = yearly.test(right) || yearlyLead.test(near.slice(found.index)) || /(?<![a-z])(?:(?:moi|hang) nam|binh quan|trung binh)(?![a-z])/.test(left.slice(0, left.length - near.length + found.index));
  return { direction: /giam|ha/.test(found.groups!["verb"]!) ? "down" : "up", yearly: each };
};
