import type { Issue } from "@xhht/core";
import { sayIssue } from "./command.ts";

/** As many problems as a person reads at once. */
const shown = 50;

/** Says the first issues of many, one after the other, and on the last line how many are left. */
export const sayIssues = (issues: readonly Issue[], line: (text: string) => void): void => {
  for (const issue of issues.slice(0, shown)) line(sayIssue(issue));
  if (issues.length > shown) line(`Còn ${issues.length - shown} điều nữa; hãy xử lý những điều trên rồi chạy lại.`);
};
