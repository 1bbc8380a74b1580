/** One address of every kind of page. */
export const pages = {
  home: "/",
  plans: "/ke-hoach",
  plan: "/ke-hoach/ward-nguyen-nghiem/qd-1373",
  "plan with an appendix": "/ke-hoach/province-long-an/qd-1373",
  targets: "/ke-hoach/commune-ia-bang/qd-387/chi-tieu",
  matrix: "/ke-hoach/commune-van-hoa/qd-1373/phan-cong",
  checks: "/ke-hoach/ward-nguyen-nghiem/qd-1373/kiem-tra",
  table: "/ke-hoach/district-ba-dinh/qd-1373/bang/componentPlans",
  unit: "/don-vi/23905@0000",
  "unit that was split": "/don-vi/001@0000",
  indicators: "/chi-so",
  indicator: "/chi-so/SKILL_INFO",
  places: "/dia-phuong",
  "no such page": "/khong-co",
} as const;

/** The five plans: address, name of the unit, number of targets. */
export const plans = [
  { path: "/ke-hoach/commune-van-hoa/qd-1373", unit: "Vạn Hòa", targets: 36 },
  { path: "/ke-hoach/ward-nguyen-nghiem/qd-1373", unit: "Nguyễn Nghiêm", targets: 18 },
  { path: "/ke-hoach/commune-ia-bang/qd-387", unit: "Ia Băng", targets: 36 },
  { path: "/ke-hoach/province-long-an/qd-1373", unit: "Long An", targets: 27 },
  { path: "/ke-hoach/district-ba-dinh/qd-1373", unit: "Ba Đình", targets: 33 },
] as const;
