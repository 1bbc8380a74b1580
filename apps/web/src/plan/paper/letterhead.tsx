import { documentKindLabel, formatDate, formatDateLong } from "@xhht/core";
import { Show } from "solid-js";
import { paper } from "../../words/paper.ts";
import { plan as words } from "../../words/plan.ts";
import { usePlan } from "../plan-context.ts";

const split = (issuer: string): [string, string] =>
  issuer.startsWith("UBND ") ? [paper.committee, issuer.slice(5)] : ["", issuer];

const documentName = (kind: string, number: string | null): string =>
  `${kind === "QĐ" ? "Quyết định" : kind} ${number ?? words.unnumbered}`;

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
          <b>{paper.nation}</b>
          <b class="ruled wide">{paper.motto}</b>
        </div>
        <p>
          {paper.number}:{" "}
          <Show
            when={document().number ?? document().issuedBy?.number}
            fallback={<span class="blank">{paper.noNumber}</span>}
          >
            {document().number ?? document().issuedBy?.number}
          </Show>
        </p>
        <p>
          <i>
            {place()},{" "}
            <Show when={document().issuedOn ?? document().issuedBy?.issuedOn} fallback={paper.noDate}>
              {(day) => (day().length === 7 ? `ngày … ${formatDateLong(day())}` : formatDateLong(day()))}
            </Show>
          </i>
        </p>
      </div>
      <p class="kind">{documentKindLabel[document().kind].toLocaleUpperCase("vi")}</p>
      <h1 tabindex="-1">{document().title}</h1>
      <p class="digest">
        <Show when={view().plan.digest}>
          <span class="stamp" title={paper.digestWhy}>
            {paper.digest}
          </span>
          {" · "}
        </Show>
        <Show when={document().issuedBy}>
          {(by) => (
            <>
              {paper.issuedBy(documentName(by().kind, by().number))}
              {by().issuedOn && ` ${paper.dated(formatDate(by().issuedOn!))}`}
              {" · "}
            </>
          )}
        </Show>
        {paper.effect(formatDate(effect().on))}
        <Show when={effect().inferred}>
          {" "}
          <span class="chip none">○ {paper.inferred}</span>
        </Show>
      </p>
      <Show when={view().plan.digest}>
        <p class="digest-why">{paper.digestWhy}</p>
      </Show>
    </header>
  );
};
