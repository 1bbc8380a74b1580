import type { PaperView } from "@xhht/api";
import { createMemo, For, type JSX, Show } from "solid-js";
import { official } from "../words/official.ts";
import { paper } from "../words/paper.ts";
import "./a4.css";

type Sheet = PaperView["sheets"][number];
type Block = Sheet["blocks"][number];
type Piece = Extract<Block, { kind: "point" }>["pieces"][number];
type Of<K extends Block["kind"]> = Extract<Block, { kind: K }>;

const Pieces = (props: { of: readonly Piece[] }) => (
  <For each={props.of}>
    {(piece) => (
      <Show when={piece.blank} fallback={piece.bold ? <b>{piece.text}</b> : piece.text}>
        <mark class="open-place">
          {piece.text}
          <span class="hidden"> ({official.blanks.mark}) </span>
        </mark>
      </Show>
    )}
  </For>
);

/** A text whose dots are marked as a place that somebody fills in. */
const Marked = (props: { text: string }) => (
  <Pieces of={props.text.split(/(…)/u).filter(Boolean).map((text) => (text === "…" ? { text, blank: true as const } : { text }))} />
);

const Letterhead = (props: { block: Of<"letterhead"> }) => (
  <header class="a4-head">
    <div>
      <Show when={props.block.superior}>{(name) => <p>{name()}</p>}</Show>
      <p class="a4-ruled">
        <b>{props.block.issuer}</b>
      </p>
      <p>
        <Pieces of={props.block.number} />
      </p>
      <For each={props.block.marks}>{(mark) => <p class="a4-mark">{mark}</p>}</For>
    </div>
    <div>
      <p>
        <b>{paper.nation}</b>
      </p>
      <p class="a4-ruled wide">
        <b>{paper.motto}</b>
      </p>
      <p>
        <i>
          <Pieces of={props.block.placeDate} />
        </i>
      </p>
    </div>
  </header>
);

const Table = (props: { block: Of<"table">; caption: string }) => (
  <div class="a4-table" tabindex="0" role="region" aria-label={props.caption}>
    <table>
      <thead>
        <tr>
          <For each={props.block.columns}>{(column) => <th scope="col">{column.label}</th>}</For>
        </tr>
      </thead>
      <tbody>
        <For each={props.block.rows}>
          {(row) => (
            <tr>
              <For each={row}>{(cell, at) => <td style={{ "text-align": props.block.columns[at()]!.align }}>{cell}</td>}</For>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  </div>
);

const Signature = (props: { block: Of<"signature"> }) => (
  <footer class="a4-closing">
    <div>
      <p>
        <b>
          <i>Nơi nhận:</i>
        </b>
      </p>
      <ul class="plain">
        <For each={props.block.recipients}>{(line, at) => <li>{`- ${line}${at() === props.block.recipients.length - 1 ? "." : ";"}`}</li>}</For>
      </ul>
    </div>
    <div class="a4-signature">
      <For each={props.block.authority}>
        {(line) => (
          <p>
            <b>{line}</b>
          </p>
        )}
      </For>
      <p>
        <b>{props.block.office}</b>
      </p>
      <p class="a4-name">
        <b>
          <Marked text={props.block.name} />
        </b>
      </p>
    </div>
  </footer>
);

const draw = (block: Block, caption: string): JSX.Element => {
  switch (block.kind) {
    case "letterhead":
      return <Letterhead block={block} />;
    case "title":
      return <h2 class="a4-kind">{block.text}</h2>;
    case "subject":
      return <p class="a4-subject">{block.text}</p>;
    case "attached":
      return (
        <p class="a4-attached">
          <Pieces of={block.pieces} />
        </p>
      );
    case "authority":
    case "decides":
      return <p class="a4-authority">{block.text}</p>;
    case "basis":
      return <p class="a4-basis">{block.text}</p>;
    case "article":
      return (
        <p>
          <b>Điều {block.number}.</b> {block.text}
        </p>
      );
    case "section":
      return (
        <h3>
          {block.number}. {block.text}
        </h3>
      );
    case "item":
      return (
        <h4>
          {block.number}. {block.text}
        </h4>
      );
    case "numbered":
      return (
        <p>
          {block.number}. {block.text}
        </p>
      );
    case "point":
      return (
        <p>
          {block.letter}) <Pieces of={block.pieces} />
        </p>
      );
    case "dash":
      return <p>- {block.text}</p>;
    case "plus":
      return <p>+ {block.text}</p>;
    case "annex":
      return (
        <div class="a4-annex">
          <h2>{block.number === null ? "Phụ lục" : `Phụ lục ${block.number}`}</h2>
          <p>
            <b>{block.title}</b>
          </p>
        </div>
      );
    case "note":
      return <p class="a4-note">{block.text}</p>;
    case "table":
      return <Table block={block} caption={caption} />;
    case "signature":
      return <Signature block={block} />;
    default:
      return <p>{block.text}</p>;
  }
};

/** Pages of a paper as they will be printed, as text with headings: what the Word file says, word for word. */
export const A4Sheet = (props: { sheet: Sheet; footer: string | null; label: string }) => {
  /** A table is called after the heading or the annex above it. */
  const captioned = createMemo(() => {
    let caption = props.label;
    return props.sheet.blocks.map((block) => {
      if (block.kind === "section" || block.kind === "item") caption = `${block.number}. ${block.text}`;
      if (block.kind === "annex") caption = block.title;
      return { block, caption };
    });
  });
  return (
    <article class="a4" classList={{ wide: props.sheet.landscape }} aria-label={props.label}>
      <For each={captioned()}>{({ block, caption }) => draw(block, caption)}</For>
      <Show when={props.footer}>
        {(text) => (
          <p class="a4-foot">
            <span class="hidden">{official.foot}: </span>
            {text()}
          </p>
        )}
      </Show>
    </article>
  );
};
