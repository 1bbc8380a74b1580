import type { ImportView } from "@xhht/api";
import { formatDate, isIsoDate, parseDate } from "@xhht/core";
import { createSignal, For, Show } from "solid-js";
import { Choice } from "../form/choice.tsx";
import { Line } from "../form/line.tsx";
import { imports } from "../words/imports.ts";
import { idOf, useReview } from "./review-context.ts";

const words = imports.review;
type Field = keyof typeof words.fields;
const shownFields: Field[] = ["title", "number", "date", "issuer", "place"];

const read = ({ reading }: ImportView, field: Field): string | null => (field === "place" ? reading.place : reading.document[field]);

/** A field as it stands: leads to its characters, says whether a person put it right, and what is amiss with it. */
const Standing = (props: { field: string; label: string; value: string | null; byHand: boolean; edit: () => void }) => {
  const { standing, locked, show } = useReview();
  const issue = () => standing().issues.find(({ place }) => place === props.field);
  return (
    <>
      <button type="button" class="passage" id={idOf(props.field)} onClick={() => show(props.field)}>
        {props.value ?? <span class="muted">{words.empty}</span>}
      </button>
      <Show when={props.byHand}>
        <span class="chip none">{words.byHand}</span>
      </Show>
      <Show when={!locked()}>
        <button type="button" class="btn quiet" aria-label={`${words.edit}: ${props.label}`} onClick={() => props.edit()}>
          {words.edit}
        </button>
      </Show>
      <Show when={issue()}>{(one) => <p class="problem">▼ {`${one().message} ${one().remedy}`}</p>}</Show>
    </>
  );
};

const KeepOrCancel = (props: { keep: () => void; cancel: () => void }) => (
  <p class="form-acts">
    <button type="button" class="btn primary" onClick={() => props.keep()}>
      {words.keep}
    </button>
    <button type="button" class="btn quiet" onClick={() => props.cancel()}>
      {words.cancel}
    </button>
  </p>
);

const HeadField = (props: { field: Field }) => {
  const { view, standing, change } = useReview();
  const [typed, setTyped] = createSignal<string>();
  const [problem, setProblem] = createSignal<string>();
  const said = () => standing().choices.head[props.field];
  const value = () => {
    const now = said() === undefined ? read(view, props.field) : said()!;
    return now !== null && props.field === "date" && isIsoDate(now) ? formatDate(now) : now;
  };
  const keep = async () => {
    const text = (typed() ?? "").trim();
    const day = props.field === "date" && text !== "" ? parseDate(text) : null;
    if (day && !day.ok) return setProblem(words.badDate);
    if (await change({ kind: "head", field: props.field, value: text === "" ? null : day ? day.value : text })) setTyped(undefined);
  };
  return (
    <div class="head-field">
      <dt>{words.fields[props.field]}</dt>
      <dd>
        <Show
          when={typed() === undefined}
          fallback={
            <div class="form">
              <Line
                label={words.fields[props.field]}
                value={typed() ?? ""}
                onText={setTyped}
                problem={problem()}
                autofocus
                {...(props.field === "date" ? { hint: words.dateHint } : {})}
              />
              <KeepOrCancel keep={() => void keep()} cancel={() => setTyped(undefined)} />
            </div>
          }
        >
          <Standing
            field={`head.${props.field}`}
            label={words.fields[props.field]}
            value={value()}
            byHand={said() !== undefined}
            edit={() => setTyped(value() ?? "")}
          />
        </Show>
      </dd>
    </div>
  );
};

const SignatureField = () => {
  const { standing, change } = useReview();
  const [typed, setTyped] = createSignal<{ authority: string; office: string; name: string }>();
  const now = () => standing().plan.signature;
  const keep = async () => {
    const { authority, office, name } = typed()!;
    const lines = authority.split("\n").map((line) => line.trim()).filter((line) => line !== "");
    if (await change({ kind: "signature", signature: { authority: lines, office: office.trim(), name: name.trim() } })) setTyped(undefined);
  };
  return (
    <div class="head-field">
      <dt>{words.signature}</dt>
      <dd>
        <Show
          when={typed()}
          fallback={
            <Standing
              field="signature"
              label={words.signature}
              value={[now().office, now().name].filter(Boolean).join(", ") || null}
              byHand={!!standing().choices.signature}
              edit={() => setTyped({ authority: now().authority.join("\n"), office: now().office, name: now().name })}
            />
          }
        >
          {(given) => (
            <div class="form">
              <Line label={words.authority} value={given().authority} onText={(authority) => setTyped({ ...given(), authority })} />
              <Line label={words.office} value={given().office} onText={(office) => setTyped({ ...given(), office })} autofocus />
              <Line label={words.name} value={given().name} onText={(name) => setTyped({ ...given(), name })} />
              <KeepOrCancel keep={() => void keep()} cancel={() => setTyped(undefined)} />
            </div>
          )}
        </Show>
      </dd>
    </div>
  );
};

/** What stands on the first page and at the end: each field can be corrected, and says so. */
export const HeadPart = () => {
  const { view, standing, locked, change } = useReview();
  return (
    <section aria-labelledby="dau-van-ban">
      <h2 id="dau-van-ban">{words.head}</h2>
      <div class="programme" id={idOf("programme")} tabindex="-1">
        <Choice
          label={words.programme}
          value={standing().programme ?? ""}
          options={[...(standing().programme === null ? [{ value: "", label: words.chooseProgramme }] : []), ...view.programmes.map(({ id, label }) => ({ value: id, label }))]}
          onChoose={(programme) => !locked() && programme !== "" && void change({ kind: "programme", programme })}
        />
      </div>
      <dl class="head-fields">
        <For each={shownFields}>{(field) => <HeadField field={field} />}</For>
        <SignatureField />
      </dl>
    </section>
  );
};
