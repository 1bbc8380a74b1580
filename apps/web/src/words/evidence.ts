/** Words on evidence: files attached to a cell. */
export const evidence = {
  title: "Minh chứng",
  none: "Chưa có tệp nào.",
} as const;
