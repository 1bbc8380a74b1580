import { formatDate, formatDateLong } from "@xhht/core";
import { Show } from "solid-js";
import { plan as words } from "../../words/plan.ts";
import { usePlan } from "../plan-context.ts";

const split = (issuer: string): [string, string] =>
  issuer.startsWith("UBND ") ? [words.paper.committee, issuer.slice(5)] : ["", issuer];

const documentName = (kind: string, number: string | null): string =>
  `${kind === "QĐ" ? "Quyết định" : kind} ${number ?? words.paper.unnumbered}`;

/** The head of the paper as NĐ 30/2020 has it: issuer and number on the left, the nation and the date on the right, the title below. */
export const Letterhead = () => {
  const { view } = usePlan();
  const document = () => view().plan.document;
  const effect = () => view().summary.effect;
  const issuer = () => split(document().issuer);
  const place = () => document().place ?? view().summary.unit.name;
  return (
    <header id="dau-trang">
      <div class="head">
        <div>
          <span>{issuer()[0]}</span>
          <b class="ruled">{issuer()[1]}</b>
        </div>
        <div>
          <b>{words.paper.nation}</b>
          <b class="ruled wide">{words.paper.motto}</b>
        </div>
        <p>
          {words.paper.number}:{" "}
          <Show
            when={document().number ?? document().issuedBy?.number}
            fallback={<span class="blank">{words.paper.noNumber}</span>}
          >
            {document().number ?? document().issuedBy?.number}
          </Show>
        </p>
        <p>
          <i>
            {place()},{" "}
            <Show when={document().issuedOn ?? document().issuedBy?.issuedOn} fallback={words.paper.noDate}>
              {(day) => (day().length === 7 ? `ngày … ${formatDateLong(day())}` : formatDateLong(day()))}
            </Show>
          </i>
        </p>
      </div>
      <p class="kind">{words.paper.kinds[document().kind]}</p>
      <h1 tabindex="-1">{document().title}</h1>
      <p class="digest">
        <span class="stamp" title={words.paper.digestWhy}>
          {words.paper.digest}
        </span>
        <Show when={document().issuedBy}>
          {(by) => (
            <>
              {" · "}
              {words.paper.issuedBy(documentName(by().kind, by().number))}
              {by().issuedOn && ` ${words.paper.dated(formatDate(by().issuedOn!))}`}
            </>
          )}
        </Show>
        {" · "}
        {words.paper.effect(formatDate(effect().on))}
        <Show when={effect().inferred}>
          {" "}
          <span class="chip none">○ {words.paper.inferred}</span>
        </Show>
      </p>
      <p class="digest-why">{words.paper.digestWhy}</p>
    </header>
  );
};
