/** Money is planned, not aimed at: shares of a budget, a fee, a fund. */
const money =
  /(?:ngan sach|kinh phi|muc chi|tong chi|chi thuong xuyen|muc thu|hoc phi|tai tro|dong gop|nguon von|chi phi|gia tri|doanh thu|luong co so|muc ho tro|ho tro (?:them )?(?:toi da |khong qua |toi thieu )?$|tiet kiem|von doi ung|doi ung|xa hoi hoa)/;
const reported =
  /(?<![a-z])(?<!(?:giu vung|duy tri|cung co)(?: [a-z]+){0,4} )(?:da (?:dat|co|duoc|hoan thanh|dang ky|mo|to chuc|huy dong|cong nhan)|hien nay|hien co|hien tai|hien da|tinh den nay|den nay|thoi gian qua|nam qua|giai doan truoc|thuc te|ket qua cho thay|ket qua thuc hien|(?<!chung )chi dat|moi dat|moi chi(?! hoi| bo| doan| nhanh)|moi co|so lieu|theo (?:thong ke|bao cao|ket qua|dieu tra))(?![a-z])/;
const criterion =
  /(?:tieu chi(?: \w+){0,4} dat$|so diem|tong diem|diem toi da|so phieu|bieu quyet|ty le phieu|trong luong|suy giam kha nang|ti le thuong tat|cong suat|hao mon|thoi luong|thoi gian hoc|khau hao)/;
const scored = /^ ?(?:so |tong |cua )?(?:(?:nguon |tong )?quy(?! [iv\d])|nguon|diem(?! (?:doc|hoc|sang|truong|tin|sinh hoat|dan|du lich|phat|truy cap))|tieu chi|tong so diem|so phieu|dong(?! ho| toc| huong| bao)|trieu|ngan sach|kinh phi|hoc phi|von|muc luong|muc chi|chi phi|gia tri)(?![a-z])/;
const conditional = /(?:^|[,;] ?)(?:neu|truong hop|khi|trong truong hop|doi voi noi co|de duoc)(?! co\))(?![a-z])/;

/** Why a figure is no goal, in short; null where nothing speaks against it. `left`, `right`: folded words around it. */
export const refusalOf = (left: string, right: string): "money" | "past" | "criterion" | null => {
  if (scored.test(right)) return /diem|tieu chi|phieu/.test(right.slice(0, 12)) ? "criterion" : "money";
  if (money.test(left) || money.test(right.slice(0, 45).split(/[,;]/)[0]!)) return "money";
  if (criterion.test(left)) return "criterion";
  if (conditional.test(left)) return "criterion";
  if (reported.test(left) || /^ ?\(?(?:hien nay|thuc te|nam truoc|o thoi diem hien tai)/.test(right)) return "past";
  return null;
};
