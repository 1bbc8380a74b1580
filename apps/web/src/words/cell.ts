/** Words of a single cell. */
export const cell = {
  choose: "Chọn…",
  none: "Không phát sinh",
} as const;
