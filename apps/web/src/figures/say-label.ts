import type { DashboardIndicator } from "@xhht/api";

/** `Chuẩn xóa mù chữ: xã, phường đạt mức độ 2`; the label alone where it says all. */
export const sayLabel = ({ label, says }: Pick<DashboardIndicator, "label" | "says">): string =>
  says === label ? label : `${label}: ${says.charAt(0).toLocaleLowerCase("vi")}${says.slice(1)}`;
