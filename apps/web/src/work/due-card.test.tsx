import { render } from "@solidjs/testing-library";
import { expect, test } from "vitest";
import { DueCard } from "./due-card.tsx";
import { ReturnedNotice } from "./returned-notice.tsx";
import { sampleCard } from "./sample-card.test.data.ts";

test("the day is said exactly and as the document words it, with the days that are left", () => {
  const { container } = render(() => <DueCard card={sampleCard()} enters />);
  expect(container.textContent).toContain("Hạn: hết ngày 04/12/2026 (văn bản ghi: trước ngày 05/12)");
  expect(container.querySelector(".days")!.textContent).toBe("12 ngày còn lại");
  expect(container.textContent).toContain("17 trên 24 ô đã nhập");
  expect(container.querySelectorAll("a.primary")).toHaveLength(1);
});

test("a day that is over is said in words, and entry stays open", () => {
  const due = { ...sampleCard().due!, daysLeft: -2, overdue: true };
  const { container } = render(() => <DueCard card={sampleCard({ due })} enters />);
  expect(container.querySelector(".overdue")!.textContent).toContain("Quá hạn 2 ngày. Vẫn nhập và gửi được");
  expect(container.querySelector("a.primary")!.textContent).toBe("Tiếp tục nhập");
});

test("a report that came back tells why and names each cell with a link to it", () => {
  const card = sampleCard({
    state: "returned",
    reason: "Số gia đình đạt lớn hơn số đăng ký.",
    pointedAt: ["MODEL_FAM_ACH/of"],
    pointed: [{ key: "MODEL_FAM_ACH/of", label: "Gia đình học tập, đạt danh hiệu" }],
  });
  const { container } = render(() => <ReturnedNotice card={card} enters />);
  expect(container.textContent).toContain("Số gia đình đạt lớn hơn số đăng ký.");
  const link = container.querySelector<HTMLAnchorElement>("li a")!;
  expect(link.textContent).toBe("Gia đình học tập, đạt danh hiệu");
  expect(link.getAttribute("href")).toMatch(/\?o=MODEL_FAM_ACH%2Fof$/);
});

test("who may not type sees the cells as text", () => {
  const card = sampleCard({ state: "returned", pointed: [{ key: "A/of", label: "Ô này" }] });
  const { container } = render(() => <ReturnedNotice card={card} enters={false} />);
  expect(container.querySelector("a")).toBeNull();
});
