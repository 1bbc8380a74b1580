import type { ReportView } from "@xhht/api";
import { formatDate } from "@xhht/core";
import { For, type JSX, Show } from "solid-js";
import { PublicLink } from "../public/public-link.tsx";
import { sayMoment } from "../words/say-moment.ts";
import { approvals } from "../words/approvals.ts";
import { work } from "../words/work.ts";

const words = approvals.facts;

/** What is known about a report before its figures are read. */
export const Facts = (props: { view: ReportView; hash: string | undefined }) => {
  const card = () => props.view.card;
  const submitter = () => props.view.events.filter(({ act }) => act === "submit").at(-1)?.byName;
  const published = (at: string): JSX.Element => (
    <>
      {sayMoment(at)}, <PublicLink code={card().unitSummary.code} year={card().period.slice(-4)} />
    </>
  );
  const rows = (): [string, JSX.Element][] => {
    const { due, to, letter, sentAt, receivedAt, publishedAt, filled, total } = card();
    return [
      ...(due ? [[words.due, work.due.line(due.says, due.written).replace(/^Hạn: /, "")] as [string, string]] : []),
      ...(to.length > 0 ? [[words.to, to.join("; ")] as [string, string]] : []),
      ...(submitter() ? [[words.submitted, submitter()!] as [string, string]] : []),
      [words.filled, words.filledIs(filled, total)],
      ...(letter
        ? [[words.letter, words.letterIs(letter.number, formatDate(letter.issuedOn))] as [string, string]]
        : []),
      ...(sentAt
        ? [
            [words.sent, `${sayMoment(sentAt)}${card().late ? `, ${words.late.toLowerCase()}` : ""}`] as [
              string,
              string,
            ],
          ]
        : []),
      ...(receivedAt ? [[words.received, sayMoment(receivedAt)] as [string, string]] : []),
      ...(publishedAt ? [[words.published, published(publishedAt)] as [string, JSX.Element]] : []),
    ];
  };
  return (
    <dl class="facts">
      <For each={rows()}>
        {([term, says]) => (
          <>
            <dt>{term}</dt>
            <dd>{says}</dd>
          </>
        )}
      </For>
      <Show when={props.hash}>
        {(hash) => (
          <>
            <dt>{words.hash}</dt>
            <dd>
              <code>{hash().slice(0, 8)}</code> <span class="small muted">{words.hashHelp}</span>
            </dd>
          </>
        )}
      </Show>
    </dl>
  );
};
