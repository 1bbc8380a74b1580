/**
 * The days that the sources speak of. The snapshot has no day of its own (about 2021), so what it shows holds from an unknown
 * beginning; the mapping shows the country on its last day before the reform; the new order began the day after.
 */
export const day = {
  unknown: "0000",
  /** Last day of a unit that the mapping no longer shows: it ended on some earlier day, which no source states. */
  lastUnattested: "2025-06-29",
  /** Last day of the three-tier order (NQ 203/2025/QH15), and the first on which the mapping attests a name, a parent or a unit. */
  lastOfOldOrder: "2025-06-30",
  /** First day of the two-tier order (NQ 202/2025/QH15 and the 34 resolutions of 16/06/2025). */
  reform: "2025-07-01",
} as const;
