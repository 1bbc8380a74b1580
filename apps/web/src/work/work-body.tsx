import type { WorkView } from "@xhht/api";
import { createMemo, For, Show } from "solid-js";
import { hasRole } from "../shell/place.ts";
import { Empty } from "../state/empty.tsx";
import { sayMoment } from "../words/say-moment.ts";
import { work as words } from "../words/work.ts";
import { DueCard } from "./due-card.tsx";
import { byDue, isOwed, isReturned, nextAct } from "./next-act.ts";
import { ReportRows } from "./report-rows.tsx";
import { ReturnedNotice } from "./returned-notice.tsx";
import { StepList } from "./step-list.tsx";
import { stepsOf } from "./steps.ts";
import { YearCalendar } from "./year-calendar.tsx";

/** What is owed, nearest first; what came back stands above everything. */
export const WorkBody = (props: { view: WorkView }) => {
  const enters = () => hasRole("reporter");
  const cards = createMemo(() => props.view.reports.toSorted(byDue));
  const returned = () => cards().filter(isReturned);
  const nearest = () => cards().find(isOwed);
  const rest = () => cards().filter((card) => card !== nearest());
  const steps = () => {
    const card = nearest();
    return card ? stepsOf(card, enters()) : [];
  };
  const mine = () => steps().filter((step) => step.mine);
  const others = () => steps().filter((step) => !step.mine);
  const waiting = () =>
    cards().filter((card) => isOwed(card) && nextAct(card, enters()).mine).length + props.view.toReceive.length;
  const unread = () => props.view.messages.filter(({ read }) => !read).slice(0, 3);
  const lead = () =>
    [words.count(waiting()), nearest()?.due && words.nearest(nearest()!.due!.says)].filter(Boolean).join(", ");
  return (
    <>
      <h1 tabindex="-1">
        {words.title}
        <span class="hidden">, {lead()}</span>
      </h1>
      <p class="lead" aria-hidden="true">
        {lead()}.
      </p>
      <For each={returned()}>{(card) => <ReturnedNotice card={card} enters={enters()} />}</For>
      <Show
        when={cards().length > 0 || props.view.toReceive.length > 0}
        fallback={
          <Empty
            title={words.empty.title}
            body={words.empty.body(props.view.year)}
            {...(hasRole("administrator")
              ? { to: "/thanh-vien", act: words.empty.invite }
              : { to: "/ke-hoach", act: words.empty.act })}
          />
        }
      >
        <Show when={nearest()}>{(card) => <DueCard card={card()} enters={enters()} />}</Show>
        <div class="work-two">
          <div>
            <Show when={nearest()}>
              <section aria-labelledby="cac-buoc">
                <h2 id="cac-buoc">{words.steps}</h2>
                <Show when={mine().length > 0}>
                  <div class="sheet">
                    <StepList steps={mine()} />
                  </div>
                </Show>
                <Show when={others().length > 0}>
                  <details class="others">
                    <summary>{words.others(others().length)}</summary>
                    <div class="sheet">
                      <StepList steps={others()} from={mine().length + 1} />
                    </div>
                  </details>
                </Show>
              </section>
            </Show>
            <Show when={props.view.toReceive.length > 0}>
              <section aria-labelledby="cho-nhan">
                <h2 id="cho-nhan">{words.toReceive.title}</h2>
                <p class="small muted">{words.toReceive.count(props.view.toReceive.length)}</p>
                <div class="sheet">
                  <ReportRows cards={props.view.toReceive.slice(0, 7)} enters={false} withUnit />
                </div>
                <p class="more">
                  <a href="/duyet">{words.toReceive.act}</a>
                </p>
              </section>
            </Show>
            <Show when={rest().length > 0}>
              <section aria-labelledby="bao-cao-khac">
                <h2 id="bao-cao-khac">{words.otherReports}</h2>
                <div class="sheet">
                  <ReportRows cards={rest()} enters={enters()} />
                </div>
              </section>
            </Show>
          </div>
          <aside class="work-side">
            <Show when={props.view.orphans > 0}>
              <section class="sheet">
                <p>
                  <span aria-hidden="true">▲ </span>
                  {words.orphans.says(props.view.orphans)}
                </p>
                <a href="/phan-cong-trong-don-vi">{words.orphans.act}</a>
              </section>
            </Show>
            <div class="sheet">
              <YearCalendar cards={cards()} />
            </div>
            <section class="sheet" aria-labelledby="tin-moi">
              <h2 id="tin-moi">{words.messages.title}</h2>
              <Show when={unread().length > 0} fallback={<p class="small muted">{words.messages.none}</p>}>
                <ul class="short-messages">
                  <For each={unread()}>
                    {(message) => (
                      <li>
                        {message.text}
                        <div class="small muted">{sayMoment(message.at)}</div>
                      </li>
                    )}
                  </For>
                </ul>
              </Show>
              <p class="more">
                <a href="/hop-thu">{words.messages.all}</a>
              </p>
            </section>
          </aside>
        </div>
      </Show>
    </>
  );
};
