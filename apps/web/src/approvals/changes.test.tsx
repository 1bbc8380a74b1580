import type { ReportEvent } from "@xhht/core";
import { render } from "@solidjs/testing-library";
import { expect, test } from "vitest";
import { Changes } from "./changes.tsx";
import { sampleView } from "./sample-view.test.data.ts";

const back: ReportEvent = {
  number: 2,
  act: "return",
  from: "submitted_internal",
  to: "returned",
  by: "p2",
  byName: "Trần Văn Nam",
  at: "2026-11-20T08:00:00.000Z",
  reason: "Xem lại hai ô.",
  cells: ["MODEL_FAM_ACH/of", "base/gia-dinh"],
  hash: null,
  alone: false,
};

test("a leader sees what changed since she sent it back, and what she pointed at and nobody touched", () => {
  const { container } = render(() => <Changes view={sampleView({ events: [back] })} />);
  expect(container.textContent).toContain("Gia đình học tập, đạt danh hiệu: 1.190");
  expect(container.textContent).toContain("Ô được chỉ ra nhưng chưa đổi:Tổng số gia đình");
});

test("the old value stands beside the new one; a cell that says again what it said is no change", () => {
  const { container } = render(() => (
    <Changes view={sampleView({ events: [back], returned: { "base/gia-dinh": { state: "value", value: 1800 } } })} />
  ));
  expect(container.querySelector(".told li")!.textContent).toContain("Tổng số gia đình: trước là 1.800 nay là → 1.830");
  expect(container.textContent).toContain("Ô được chỉ ra nhưng chưa đổi:Gia đình học tập, đạt danh hiệu");
});

test("a report that never came back shows nothing of the kind", () => {
  const { container } = render(() => <Changes view={sampleView()} />);
  expect(container.textContent).toBe("");
});
