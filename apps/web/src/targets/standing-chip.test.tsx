import { render } from "@solidjs/testing-library";
import { expect, test } from "vitest";
import { StandingChip } from "./standing-chip.tsx";

test.each([
  ["lower", "▼", "thấp hơn cả nước"],
  ["same", "=", "khớp cả nước"],
  ["incomparable", "≠", "không so được cả nước"],
] as const)("%s is said in a word and a sign, never by colour alone", (standing, sign, words) => {
  const { container } = render(() => <StandingChip standing={standing} to="cả nước" />);
  expect(container.querySelector("[aria-hidden]")?.textContent).toBe(sign);
  expect(container.textContent).toBe(`${sign}${words}`);
});
