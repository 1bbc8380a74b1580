import { period as periodOf } from "@xhht/core";
import type { Dialect } from "../database.ts";
import { indicators, periods } from "./random-country.test.data.ts";

const text = (value: string): string => `'${value}'`;
const rows = (values: (string | number)[][]): string => values.map((row) => `(${row.join(", ")})`).join(", ");

const versions: Record<Dialect, string> = {
  sqlite: "select u.id, u.level, u.valid_from, u.valid_to, json_extract(v.value, '$.from') as since, json_extract(v.value, '$.parent') as parent from unit u, json_each(u.versions) v",
  postgres: "select u.id, u.level, u.valid_from, u.valid_to, v.value->>'from' as since, v.value->>'parent' as parent from unit u, json_array_elements(u.versions) v",
};

/**
 * The whole roll-up written a second time, as one query that knows nothing of the program: the tree walked down by a
 * recursive query over the dated versions of units, every figure summed straight from the facts of the counting units.
 */
export const oracle = (dialect: Dialect): string => `
with recursive
  span(period, first_day, last_day) as (values ${rows(periods.map((id) => [text(id), text(periodOf(id)!.from), text(periodOf(id)!.to)]))}),
  series(id, indicator, rule, at_least, level) as (values ${rows(
    Object.values(indicators).flat().map((one) => [text(one.id), text(one.indicator), text(one.rule), one.atLeast ?? 1, text(one.level)]),
  )}),
  version as (${versions[dialect]}),
  dated as (select *, lead(since) over (partition by id order by since) as until from version),
  below(root, period, day, id, level) as (
    select u.id, s.period, case when u.valid_to < s.last_day then u.valid_to else s.last_day end, u.id, u.level
    from unit u cross join span s where u.level <> 'commune'
      and u.valid_from <= s.last_day and (u.valid_to is null or u.valid_to >= s.first_day)
    union all
    select b.root, b.period, b.day, d.id, d.level from below b join dated d
      on d.parent = b.id and d.since <= b.day and (d.until is null or d.until > b.day)
      and d.valid_from <= b.day and (d.valid_to is null or d.valid_to >= b.day)
  ),
  answer as (
    select b.root as unit, b.period, s.id as series, s.rule, f.state, f.numerator, f.denominator, f.unit as told,
      case when f.state in ('value', 'suppressed') then 1 else 0 end as holds,
      case when f.numerator >= s.at_least then 1 else 0 end as reaches
    from below b join series s on s.level = b.level and b.id <> b.root
    left join fact f on f.unit = b.id and f.period = b.period and f.indicator = s.indicator
  )
select unit, period, series,
  coalesce(case rule when 'share' then sum(holds * reaches) when 'lowest' then min(numerator) when 'highest' then max(numerator) else sum(numerator) end, 0) as numerator,
  coalesce(case rule when 'share' then sum(holds) when 'sum' then sum(case when holds = 1 then denominator end) else 0 end, 0) as denominator,
  sum(holds) as reported,
  sum(case when state = 'not_applicable' then 0 else 1 end) as expected,
  coalesce(case rule when 'share' then sum(case when state in ('value', 'suppressed', 'not_applicable') then 0 else 1 end)
    when 'sum' then sum(case when state = 'not_reported' then denominator end) else 0 end, 0) as missing_denominator,
  case rule when 'share' then 0
    when 'sum' then sum(case when state is null or (state = 'not_reported' and denominator is null) then 1 else 0 end)
    else sum(case when state is null or state = 'not_reported' then 1 else 0 end) end as unknown,
  sum(case when state = 'suppressed' then 1 else 0 end) as suppressed
from answer group by unit, period, series, rule having count(told) > 0
order by unit, period, series`;
