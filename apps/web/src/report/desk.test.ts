import type { Observation } from "@xhht/core";
import { createRoot } from "solid-js";
import { expect, test } from "vitest";
import { modelServer } from "../offline/model-server.test.data.ts";
import { createSync } from "../offline/sync.ts";
import { uuid7 } from "../offline/uuid7.ts";
import { createDesk, type Desk } from "./desk.ts";
import { observed, sampleView } from "./sample-view.test.data.ts";

const value = (n: number) => ({ state: "value" as const, value: n });

/** A person's desk on a server that may lock cells. */
const sitDown = (server: ReturnType<typeof modelServer>, name: string, known: Observation[], locked: () => boolean = () => false): Desk =>
  createRoot(() =>
    createDesk(sampleView(known), (changed) =>
      createSync({
        device: null,
        push: async (batch) => ({
          kind: "answered",
          answers: locked() ? batch.map(({ id, key }) => ({ id, kind: "locked", key, lock: "approved" as const })) : server.push(batch, name),
        }),
        author: { id: name, name }, tab: name, living: async () => () => true, newId: uuid7, now: () => new Date(), random: () => 1, changed,
      }),
    ),
  );

const key = "FAMILY/of";
const seeded = () => {
  const server = modelServer();
  const known = observed(key, 1180);
  server.cells.set("23908@2025-07-01~2026~FAMILY/of", known);
  return { server, known };
};

test("what is typed stands at once, waits for the server, and is then the server's", async () => {
  const { server, known } = seeded();
  const desk = sitDown(server, "Lan", [known]);
  desk.write(key, value(1190));
  expect(desk.entry(key)).toMatchObject(value(1190));
  expect(desk.entries()[key]).toMatchObject({ savedAt: "" });
  expect(desk.save().unsent).toBe(1);
  await desk.sync.send();
  expect(desk.known(key)).toMatchObject({ ...value(1190), version: 2, authorName: "Lan" });
  expect(desk.save()).toMatchObject({ unsent: 0 });
});

test("two people on one cell: the later sees both values and decides; nothing is merged", async () => {
  const { server, known } = seeded();
  const [lan, hoa] = [sitDown(server, "Lan", [known]), sitDown(server, "Hoa", [known])];
  hoa.write(key, value(1185));
  await hoa.sync.send();
  lan.write(key, value(1190));
  await lan.sync.send();
  expect(lan.pending(key)).toMatchObject({ stage: "stuck", value: 1190, answer: { kind: "conflict", current: { value: 1185, authorName: "Hoa" } } });
  expect(lan.save().unsent).toBe(0);
  lan.keepMine(key);
  await lan.sync.send();
  expect(server.cells.get("23908@2025-07-01~2026~FAMILY/of")).toMatchObject({ value: 1190, author: "Lan" });
});

test("taking the other's value leaves it as it is", async () => {
  const { server, known } = seeded();
  const [lan, hoa] = [sitDown(server, "Lan", [known]), sitDown(server, "Hoa", [known])];
  hoa.write(key, value(1185));
  await hoa.sync.send();
  lan.write(key, value(1190));
  await lan.sync.send();
  lan.takeTheirs(key);
  expect(lan.entry(key)).toMatchObject(value(1185));
  expect(lan.pending(key)).toBeNull();
});

test("what another saved stands here at once; in a cell that is in hand it waits until she lets it go", () => {
  const desk = sitDown(modelServer(), "Lan", [observed(key, 1180)]);
  desk.hold((one) => one === key);
  desk.hear([{ ...observed(key, 1185, 2), authorName: "Hoa" }, observed("CLAN/of", 7)]);
  expect(desk.entry("CLAN/of")).toMatchObject(value(7));
  expect([desk.entry(key), desk.known(key)]).toMatchObject([value(1180), { version: 1 }]);
  desk.hold(() => false);
  expect([desk.entry(key), desk.known(key)]).toMatchObject([value(1185), { version: 2, authorName: "Hoa" }]);
});

/** Lan is in a cell that Hoa saves meanwhile; then Lan types. What the server holds in the end. */
const typedOverNews = async (holds: boolean) => {
  const { server, known } = seeded();
  const [lan, hoa] = [sitDown(server, "Lan", [known]), sitDown(server, "Hoa", [known])];
  if (holds) lan.hold((one) => one === key);
  hoa.write(key, value(1185));
  await hoa.sync.send();
  lan.hear([hoa.known(key)!]);
  lan.write(key, value(1190));
  lan.hold(() => false);
  await lan.sync.send();
  return { held: server.cells.get("23908@2025-07-01~2026~FAMILY/of")?.value, lan };
};

test("what is typed goes by what was seen: news of the cell one is in meets it as a conflict, and is not written over", async () => {
  const { held, lan } = await typedOverNews(true);
  expect(held).toBe(1185);
  expect(lan.pending(key)).toMatchObject({ stage: "stuck", value: 1190, answer: { kind: "conflict", current: { value: 1185 } } });
});

test("control: without holding the cell in hand the other's value would be written over in silence", async () => {
  expect((await typedOverNews(false)).held).toBe(1190);
});

test("undo takes back nothing of another's", async () => {
  const { server, known } = seeded();
  const desk = sitDown(server, "Lan", [known]);
  desk.write("CLAN/of", value(5));
  desk.write(key, value(1190));
  await desk.sync.send();
  desk.hear([{ ...observed(key, 1200, 3), authorName: "Hoa" }]);
  expect(desk.undo()).toBe("CLAN/of");
  expect(desk.entry(key)).toMatchObject(value(1200));
});

test("undo goes back change by change, not key by key", () => {
  const { server, known } = seeded();
  const desk = sitDown(server, "Lan", [known]);
  for (const typed of [1, 11, 119, 1190]) desk.write(key, value(typed));
  desk.write("CLAN/of", value(5));
  expect(desk.undo()).toBe("CLAN/of");
  expect(desk.entry("CLAN/of").state).toBe("not_reported");
  expect(desk.undo()).toBe(key);
  expect(desk.entry(key)).toMatchObject(value(1180));
  expect(desk.undo()).toBeNull();
});

test("what a lock kept out goes when the cell is open again", async () => {
  const { server, known } = seeded();
  let locked = true;
  const desk = sitDown(server, "Lan", [known], () => locked);
  desk.write(key, value(1190));
  await desk.sync.send();
  expect(desk.pending(key)).toMatchObject({ stage: "stuck", answer: { kind: "locked" } });
  locked = false;
  desk.renew(sampleView([known]));
  await desk.sync.send();
  expect(desk.known(key)).toMatchObject(value(1190));
});

test("an older answer never stands over a newer one", () => {
  const { server, known } = seeded();
  const desk = sitDown(server, "Lan", [{ ...known, ...value(1200), version: 5 }]);
  desk.renew(sampleView([known]));
  expect(desk.entry(key)).toMatchObject(value(1200));
});

test("a view that comes later and asks for the same leaves the screen as it is drawn; one that asks for more does not", () => {
  const { server, known } = seeded();
  const desk = sitDown(server, "Lan", [known]);
  const drawn = desk.view().form;
  desk.renew({ ...structuredClone(desk.view()), observations: [observed(key, 1181, 2)] });
  expect(desk.view().form).toBe(drawn);
  expect(desk.entry(key)).toMatchObject(value(1181));
  const more = structuredClone(desk.view());
  more.form.title = "Báo cáo năm 2026, sửa đổi";
  desk.renew(more);
  expect(desk.view().form.title).toBe(more.form.title);
});
