import { cleanup, fireEvent, render, screen, waitFor } from "@solidjs/testing-library";
import { afterEach, expect, test, vi } from "vitest";
import { ReportActs } from "./report-acts.tsx";
import { sampleView } from "./sample-view.test.data.ts";

const hash = "3fa94c1d".padEnd(64, "0");
const server = (status: number, body: unknown) => {
  const fetch = vi.fn<() => Promise<Response>>(async () => new Response(JSON.stringify(body), { status }));
  vi.stubGlobal("fetch", fetch);
  return fetch as unknown as { mock: { calls: [string, RequestInit][] } };
};
const seen = async () => 3;
const sent = (fetch: ReturnType<typeof server>) => JSON.parse(String(fetch.mock.calls[0]![1].body)) as unknown;
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test("approving first says which unit, which year, how many indicators and which content, then binds to it", async () => {
  const fetch = server(200, { result: { data: sampleView().card } });
  const done = vi.fn<() => void>();
  render(() => <ReportActs view={sampleView()} seen={seen} hash={hash} onDone={done} />);
  fireEvent.click(screen.getByRole("button", { name: "Phê duyệt" }));
  const dialog = await screen.findByRole("dialog");
  expect(dialog.textContent).toContain("Phường Đức Phổ, năm 2026, 1 chỉ số.");
  expect(dialog.textContent).toContain("3fa94c1d");
  expect(fetch.mock.calls).toHaveLength(0);
  fireEvent.click([...dialog.querySelectorAll("button")].find((one) => one.textContent === "Phê duyệt")!);
  await waitFor(() => expect(done).toHaveBeenCalledOnce());
  expect(fetch.mock.calls[0]![0]).toBe("/trpc/reports.approve");
  expect(sent(fetch)).toEqual({ id: sampleView().card.id, revision: 3, hash });
});

test("there is nothing to approve before its content is known", () => {
  render(() => <ReportActs view={sampleView()} seen={seen} hash={undefined} onDone={() => {}} />);
  expect(screen.getByRole<HTMLButtonElement>("button", { name: "Phê duyệt" }).disabled).toBe(true);
});

test("sending back asks for a reason, and points at cells of the list", async () => {
  const fetch = server(200, { result: { data: sampleView().card } });
  render(() => <ReportActs view={sampleView()} seen={seen} hash={hash} onDone={() => {}} />);
  fireEvent.click(screen.getByRole("button", { name: "Trả lại" }));
  const dialog = await screen.findByRole("dialog");
  const submit = () => fireEvent.submit(dialog.querySelector("form")!);
  submit();
  expect(dialog.textContent).toContain("Hãy ghi lý do");
  expect(fetch.mock.calls).toHaveLength(0);
  fireEvent.input(dialog.querySelector("textarea")!, { target: { value: "Số đạt lớn hơn số đăng ký." } });
  fireEvent.click(screen.getByLabelText(/Gia đình học tập, đạt danh hiệu/));
  submit();
  await waitFor(() => expect(fetch.mock.calls).toHaveLength(1));
  expect(sent(fetch)).toMatchObject({ reason: "Số đạt lớn hơn số đăng ký.", cells: ["MODEL_FAM_ACH/of"] });
});

test("what sends back stands apart from what approves", () => {
  const { container } = render(() => <ReportActs view={sampleView()} seen={seen} hash={hash} onDone={() => {}} />);
  const back = container.querySelector(".btn.danger")!;
  expect(back.classList.contains("far")).toBe(true);
  expect(back.textContent).toBe("Trả lại");
});

test("a refusal is said in the server's words and the question stays open", async () => {
  server(409, { error: { message: "Báo cáo đã đổi từ khi trang này được mở.", data: { httpStatus: 409 } } });
  render(() => <ReportActs view={sampleView()} seen={seen} hash={hash} onDone={() => {}} />);
  fireEvent.click(screen.getByRole("button", { name: "Phê duyệt" }));
  const dialog = await screen.findByRole("dialog");
  fireEvent.click([...dialog.querySelectorAll("button")].find((one) => one.textContent === "Phê duyệt")!);
  await waitFor(() => expect(dialog.textContent).toContain("Báo cáo đã đổi từ khi trang này được mở."));
});
