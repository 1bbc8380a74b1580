import { createUnitTree, existsOn, seriesOf, unitId } from "@xhht/core";
import { createFolder, loadNationalTree, openDatabase, replaceFacts, verifyFigures, waitingMarks } from "@xhht/db";
import { throwAwayPostgres } from "@xhht/testing";
import { loadUnits, treeStamp } from "@xhht/units";
import pg from "pg";
import { median, print } from "./figures.mjs";

const senders = 16;
const seconds = 5;
const period = "2026";
const indicators = Array.from({ length: 35 }, (_, n) => `BENCH_${String(n).padStart(2, "0")}`);
/** Between two foldings a server gives the machine to the senders for so long. */
const breath = 200;
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

const columns = "unit, period, indicator, state, numerator, denominator, report, hash, sent_at, province";
const writing = (rows) => {
  const values = Array.from({ length: rows }, (_, row) => `(${Array.from({ length: 10 }, (_, i) => `$${row * 10 + i + 1}`).join(",")})`);
  const set = ["state", "numerator", "denominator", "report", "hash", "sent_at", "province"].map((name) => `${name} = excluded.${name}`);
  return `insert into fact (${columns}) values ${values.join(",")} on conflict (unit, period, indicator) do update set ${set.join(", ")}`;
};

let forms = 0;
/** The form of a unit, other figures each time. */
const formOf = (unit, round = (forms += 1)) =>
  indicators.map((indicator, at) => ({
    indicator, state: "value", numerator: (round * 7 + at * 3) % 900, denominator: 1_000 + at, report: `${unit}~common~${period}`, hash: String(round), sentAt: new Date(), province: "-",
  }));

/** So many forms a second as sixteen senders get through, each in its own units. */
const sendAll = async (units, send) => {
  const until = performance.now() + seconds * 1_000;
  let sent = 0;
  await Promise.all(
    Array.from({ length: senders }, async (_, sender) => {
      const own = units.filter((_, at) => at % senders === sender);
      for (let at = 0; performance.now() < until; at++) {
        await send(own[at % own.length], formOf(own[at % own.length]));
        sent += 1;
      }
    }),
  );
  return sent / seconds;
};

/** Facts alone, by the bare driver: read what stood, write what is new. */
const bare = (pool) => async (unit, facts) => {
  const client = await pool.connect();
  try {
    await client.query("begin");
    await client.query({ name: "stood", text: "select * from fact where unit = $1 and period = $2", values: [unit, period] });
    for (const part of [facts.slice(0, 20), facts.slice(20)]) {
      const values = part.flatMap((fact) => [unit, period, fact.indicator, fact.state, fact.numerator, fact.denominator, fact.report, fact.hash, fact.sentAt, fact.province]);
      await client.query({ name: `write ${part.length}`, text: writing(part.length), values });
    }
    await client.query("commit");
  } finally {
    client.release();
  }
};

/** Sixteen senders of one year on Postgres: facts with marks and folding beside them, against facts alone. No deadlock, and the sums hold. */
export const measure = async () => {
  const server = await throwAwayPostgres();
  if (!server) return console.log("!!! SKIPPED: no Postgres");
  const url = server.url("postgres");
  const db = await openDatabase(url);
  await db.migrate();
  const { units, successions } = loadUnits();
  await loadNationalTree(db, { units, successions, hash: treeStamp() });
  const tree = createUnitTree(units, successions);
  const all = new Set(indicators);
  const series = new Map(indicators.map((code) => [code, seriesOf(code, { measure: { kind: "ratio", of: "a", outOf: "b" } }).map((one) => ({ ...one, level: "commune" }))]));
  const counting = { tree, series: (code) => series.get(code) ?? [], asks: () => all };
  const communes = units.filter((unit) => unit.level === "commune" && existsOn(unit, `${period}-12-31`)).map(unitId);
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  const fold = createFolder(counting);

  let oldest = 0;
  const ours = async () => {
    const state = { sending: true };
    const folder = (async () => {
      while (state.sending) {
        const [first] = await db.q.select({ since: db.t.dirty.since }).from(db.t.dirty).orderBy(db.t.dirty.since);
        await fold(db, new Date());
        if (first) oldest = Math.max(oldest, Date.now() - first.since.getTime());
        await pause(breath);
      }
    })();
    const rate = await sendAll(communes, (unit, facts) => db.tx((tx) => replaceFacts(tx, unit, period, facts, new Date())));
    state.sending = false;
    await folder;
    await fold(db, new Date());
    return rate;
  };

  const rounds = { floor: [], ours: [] };
  for (let round = 0; round <= 3; round++) {
    const [theirs, mine] = [await sendAll(communes, bare(pool)), await ours()];
    if (round === 0) continue;
    rounds.floor.push(theirs);
    rounds.ours.push(mine);
  }
  await fold(db, new Date());
  const { rows } = await pool.query("select deadlocks from pg_stat_database where datname = current_database()");
  // The floor wrote facts without marks: what it changed is folded once more before the sums are held against the facts.
  await db.q.insert(db.t.dirty).values(communes.map((unit) => ({ unit, period, since: new Date() })).slice(0, 2_000)).onConflictDoNothing();
  await db.q.insert(db.t.dirty).values(communes.map((unit) => ({ unit, period, since: new Date() })).slice(2_000)).onConflictDoNothing();
  await fold(db, new Date());
  const faults = await verifyFigures(db, counting);
  if (faults.length > 0 || (await waitingMarks(db)) > 0 || Number(rows[0].deadlocks) > 0) throw new Error(`${faults.length} figures are wrong, ${rows[0].deadlocks} deadlocks`);
  const [floor, mine] = [median(rounds.floor), median(rounds.ours)];
  print({ what: "Postgres, 16 senders of one year, folded beside", ours: mine.toFixed(0), floor: floor.toFixed(0), unit: " forms of 35/s", ratio: mine / floor, goal: "≥ 0.60", rounds: rounds.ours });
  print({ what: "oldest figure not yet folded, no deadlock", ours: oldest.toFixed(0), unit: " ms", goal: "≤ 1000" });
  await pool.end();
  await db.close();
  await server.stop();
};
