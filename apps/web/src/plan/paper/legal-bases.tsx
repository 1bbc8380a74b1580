import { documentKindLabel, formatDate, type LegalBasis } from "@xhht/core";
import { For, Show } from "solid-js";
import { paper } from "../../words/paper.ts";
import { usePlan } from "../plan-context.ts";

const Basis = (props: { basis: LegalBasis }) => (
  <>
    {documentKindLabel[props.basis.kind]} {props.basis.number ? `số ${props.basis.number}` : ""}{" "}
    <Show when={props.basis.issuedOn}>{(day) => `${paper.dated(formatDate(day()))} `}</Show>
    {props.basis.issuer && `của ${props.basis.issuer}`}: {props.basis.title}
    <Show when={props.basis.printedAs}>{(text) => <span class="aside"> ({paper.printedAs(text())})</span>}</Show>
    <Show when={props.basis.relation === "parent"}>
      <span class="aside"> ({paper.parent})</span>
    </Show>
  </>
);

/** What the plan rests on, each basis a line; documents that the text only names fold away below. */
export const LegalBases = () => {
  const { view } = usePlan();
  const of = (...relations: LegalBasis["relation"][]) =>
    view().plan.legalBases.filter(({ relation }) => relations.includes(relation));
  return (
    <section id="can-cu" class="bases" aria-label={paper.bases}>
      <For each={of("basis", "parent")}>
        {(basis) => (
          <p>
            {paper.bases} <Basis basis={basis} />;
          </p>
        )}
      </For>
      <For each={of("proposal")}>
        {(basis) => (
          <p>
            {paper.proposal} <Basis basis={basis} />.
          </p>
        )}
      </For>
      <Show when={of("cited").length > 0}>
        <details>
          <summary>
            {paper.cited} ({of("cited").length})
          </summary>
          <ul>
            <For each={of("cited")}>
              {(basis) => (
                <li>
                  <Basis basis={basis} />. <span class="aside">{basis.source}</span>
                </li>
              )}
            </For>
          </ul>
        </details>
      </Show>
    </section>
  );
};
