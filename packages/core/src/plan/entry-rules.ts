/** A day of a year. */
export interface DayOfYear {
  month: number;
  day: number;
}

/** How a unit's figures are entered. What one plugin leaves out, the next one of the unit's path may say. */
export interface EntryRules {
  /** By how many percent a total, or how many points a ratio, may differ from last year's before a reason is asked. */
  asksOver?: number;
  /** First day on which a year's figures may be entered; where nobody says, the first day of the period. */
  opens?: DayOfYear;
  /** Last day on which they may be, `nextYear` in the year after; where nobody says, late ones are taken and shown as late. */
  closes?: DayOfYear & { nextYear?: true };
}
