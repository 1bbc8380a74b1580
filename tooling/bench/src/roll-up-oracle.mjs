// The same roll-up written a second time, as GROUP BY over plain rows: no layout, no columns, no code of ours in between.
import { DatabaseSync } from "@photostructure/sqlite";
import { existsOn, unitId } from "@xhht/core";
import pg from "pg";
import { indicators, reportAt } from "./nation.mjs";

const tables = `
  create table unit (leaf integer primary key, district text not null, province text not null, nation text not null);
  create table series (number integer primary key, rule text not null);
  create table goal (number integer not null, year integer not null, top bigint not null, bottom bigint not null, due_top bigint not null,
    due_bottom bigint not null, early integer not null, maintain integer not null, strict integer not null, primary key (number, year));
  create table fact (number integer not null, leaf integer not null, state text not null, num double precision, den double precision);
`;

const held = "state in ('value', 'suppressed')";

/** The status of a value, `many` of `ofMany`, as its place in the list of statuses: met 1, on course 2, at risk 3, not met 4. */
const statusOf = (many, ofMany) => `
  case when ${many} * bottom > top * ${ofMany} or (${many} * bottom = top * ${ofMany} and strict = 0) then 1
    when early = 0 then 4 when maintain = 1 then 3
    when ${many} * due_bottom >= due_top * ${ofMany} then 2 else 3 end`;

/** Figures and statuses of one year for the units of one level; a commune without a row has not reported. */
const grouped = (level, year) => `
  with size as (select ${level} as unit, count(*) as units from unit group by ${level}),
  tally as (
    select f.number, u.${level} as unit,
      sum(num) filter (where ${held}) as total, sum(den) filter (where ${held}) as whole,
      count(*) filter (where ${held} and num >= 2) as reached, min(num) filter (where ${held}) as least, max(num) filter (where ${held}) as most,
      count(*) filter (where ${held}) as reported, count(*) filter (where state = 'not_applicable') as beside,
      count(*) filter (where state = 'suppressed') as suppressed,
      coalesce(sum(den) filter (where state = 'not_reported'), 0) as known_sum, count(*) filter (where state = 'not_reported') as known
    from fact f join unit u on u.leaf = f.leaf group by f.number, u.${level}),
  figure as (
    select t.number, t.unit, s.rule, t.reported, z.units - t.beside as expected, t.suppressed,
      coalesce(case s.rule when 'sum' then total when 'count' then total when 'share' then reached when 'highest' then most else least end, 0) as numerator,
      coalesce(case s.rule when 'sum' then whole when 'share' then t.reported when 'none' then most end, 0) as denominator,
      case s.rule when 'sum' then known_sum when 'share' then z.units - t.beside - t.reported else 0 end as missing,
      case s.rule when 'sum' then z.units - t.beside - t.reported - known when 'share' then 0 else z.units - t.beside - t.reported end as unknown
    from tally t join series s on s.number = t.number join size z on z.unit = t.unit),
  parts as (
    select f.*, case when rule in ('sum', 'share') then 100 else 1 end * cast(numerator as bigint) as many,
      case when rule in ('sum', 'share') then cast(denominator as bigint) else 1 end as of_many, cast(missing as bigint) as more from figure f),
  judged as (
    select p.*, ${statusOf("many", "of_many")} as plain, ${statusOf("many", "(of_many + more)")} as low,
      ${statusOf("(many + 100 * more)", "(of_many + more)")} as high
    from parts p join goal g on g.number = p.number and g.year = ${year})
  select number, unit, numerator, denominator, missing, reported, expected, unknown, suppressed,
    case when rule = 'none' or reported = 0 or of_many = 0 then 0
      when reported * 10 >= expected * 8 then plain
      when rule in ('sum', 'share') and unknown = 0 and low = high and low in (1, 2) then low else 0 end as status
  from judged`;

const goalRow = ({ number, target, baseline }, year) => {
  const [goal, base] = [Math.round(target.value * 10), Math.round(baseline.value * 10)];
  const [gone, way] = [year - baseline.year, target.milestone - baseline.year];
  const flags = [year < target.milestone, target.modality[0] === "maintain", target.comparator === "gt"].map(Number);
  return [number, year, goal, 10, base * way + (goal - base) * gone, 10 * way, ...flags];
};

const factRow = (one, year, leaf) => {
  const { cell, knownDenominator } = reportAt(one, year, leaf);
  if (cell.state === "not_reported") return knownDenominator === undefined || one.rule !== "sum" ? null : [one.number, leaf, "not_reported", null, knownDenominator];
  return [one.number, leaf, cell.state, cell.numerator ?? cell.value ?? null, cell.denominator ?? null];
};

const types = { unit: "int text text text", series: "int text", goal: "int int int8 int8 int8 int8 int int int", fact: "int int text float8 float8" };

const openSqlite = () => {
  const handle = new DatabaseSync(":memory:");
  return {
    name: "SQLite",
    run: async (sql) => handle.exec(sql),
    all: async (sql) => handle.prepare(sql).all(),
    async insert(table, rows) {
      const statement = handle.prepare(`insert into ${table} values (${types[table].split(" ").map(() => "?").join(", ")})`);
      handle.exec("begin");
      for (const row of rows) statement.run(...row);
      handle.exec("commit");
    },
    close: async () => handle.close(),
  };
};

const openPostgres = async (url) => {
  const client = new pg.Client(url);
  await client.connect();
  return {
    name: "Postgres",
    run: (sql) => client.query(sql),
    all: async (sql) => (await client.query(sql)).rows,
    async insert(table, rows) {
      const kinds = types[table].split(" ");
      const text = `insert into ${table} select * from unnest(${kinds.map((kind, i) => `$${i + 1}::${kind}[]`).join(", ")})`;
      for (let at = 0; at < rows.length; at += 50_000) {
        const some = rows.slice(at, at + 50_000);
        await client.query(text, kinds.map((_, column) => some.map((row) => row[column])));
      }
    },
    close: () => client.end(),
  };
};

/** Rolls the nation up in a database, a year at a time, and calls `each` for every row of every level. */
const groupBy = async (db, { tree, day, frame, years }, each) => {
  await db.run(tables);
  const units = frame.leaves.map((id, leaf) => [leaf, ...tree.ancestors(tree.byId(id), day).map(unitId)]);
  if (units.some((row) => row.length !== 4 || !existsOn(tree.byId(row[1]), day))) throw new Error("a commune without district, province or nation");
  await db.insert("unit", units);
  await db.insert("series", indicators.map(({ number, rule }) => [number, rule]));
  for (const year of years) {
    await db.run("delete from fact");
    await db.insert("goal", indicators.map((one) => goalRow(one, year)));
    await db.insert("fact", indicators.flatMap((one) => frame.leaves.map((_, leaf) => factRow(one, year, leaf)).filter((row) => row !== null)));
    for (const level of ["district", "province", "nation"]) for (const row of await db.all(grouped(level, year))) each(year, row);
  }
};

/** Compares every figure and status with those of a database; throws at the first that differs, and says how many were equal. */
export const compareWith = async (engine, nation, slabs) => {
  const db = engine === "sqlite" ? openSqlite() : await openPostgres(engine);
  const byKey = new Map(slabs.map((slab) => [`${slab.year} ${slab.number}`, slab]));
  let equal = 0;
  const begun = performance.now();
  await groupBy(db, nation, (year, row) => {
    const { figures, status, series } = byKey.get(`${year} ${row.number}`);
    const node = nation.frame.nodeAt(row.unit);
    const ours = { numerator: figures.numerator[node], denominator: figures.denominator[node], missing: figures.missingDenominator[node], reported: figures.reported[node], expected: figures.expected[node], unknown: figures.unknown[node], suppressed: figures.suppressed[node], status: status[node] };
    for (const [part, value] of Object.entries(ours))
      if (Number(row[part]) !== value) throw new Error(`${db.name}: ${part} of ${series.id} at ${row.unit} in ${year} is ${row[part]}, ours ${value}`);
    equal++;
  });
  await db.close();
  const cells = nation.years.length * indicators.length * nation.frame.nodes.length;
  if (equal !== cells) throw new Error(`${db.name} gave ${equal} cells of ${cells}`);
  console.log(`  equal to ${db.name}'s GROUP BY in all ${equal} cells, figure, completeness and status (${Math.round((performance.now() - begun) / 1000)} s)`);
};
