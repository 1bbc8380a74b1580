import type { PartCounts } from "./accuracy/count-parts.ts";

/** What five printed plans have, counted by hand: three communes, a province and a district. */
export const seedCounts: Record<string, PartCounts> = {
  "van-hoa": {
    purposes: 4, requirements: 3, generalGoal: 1, tasks: [6, 5, 5, 3, 4, 5, 3, 4], taskPoints: 2,
    duties: [5, 6, 3, 3, 1, 1, 1, 1, 4, 5], dutyPoints: 0, funding: 1, recipients: 6, articles: 0, tables: [],
  },
  "nguyen-nghiem": {
    purposes: 4, requirements: 3, generalGoal: 1, tasks: [3, 2, 4, 4, 3], taskPoints: 2,
    duties: [7, 1, 1, 3, 5], dutyPoints: 8, funding: 2, recipients: 6, articles: 3, tables: [],
  },
  "ia-bang": {
    purposes: 0, requirements: 0, generalGoal: 1, tasks: [3, 4, 4, 2, 2, 3, 3], taskPoints: 0,
    duties: [4, 4, 3, 1, 1, 1, 2, 3, 3], dutyPoints: 0, funding: 4, recipients: 10, articles: 0, tables: [],
  },
  "long-an": {
    purposes: 3, requirements: 3, generalGoal: 1, tasks: [7, 5, 6, 4, 4, 7, 5, 3], taskPoints: 4,
    duties: [6, 3, 2, 2, 2, 1, 2, 1, 2, 1, 1, 5, 1, 4], dutyPoints: 3, funding: 2, recipients: 12, articles: 0, tables: ["5×5"],
  },
  "ba-dinh": {
    purposes: 3, requirements: 2, generalGoal: 0, tasks: [4, 2, 4, 4, 4, 4], taskPoints: 4,
    duties: [3, 3, 4, 3, 1, 2, 3, 8, 5], dutyPoints: 3, funding: 1, recipients: 9, articles: 0, tables: ["5×6"],
  },
};
