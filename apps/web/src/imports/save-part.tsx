import { useNavigate } from "@solidjs/router";
import { createSignal, For, Show } from "solid-js";
import { get } from "../api/queries.ts";
import { send } from "../api/send.ts";
import { ActProblem } from "../form/act-problem.tsx";
import { Choice } from "../form/choice.tsx";
import { Confirm } from "../form/confirm.tsx";
import { createAct } from "../form/create-act.ts";
import { Dialog } from "../form/dialog.tsx";
import { planAddress } from "../plans/plan-address.ts";
import { imports } from "../words/imports.ts";
import { useReview } from "./review-context.ts";

const words = imports.review;

const download = (name: string, base64: string): void => {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const address = URL.createObjectURL(new Blob([bytes], { type: "application/zip" }));
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
};

/** What can come of the paper: a plan in force, a folder to take along, the plan of the next period, or nothing. */
export const SavePart = () => {
  const { view, standing, locked } = useReview();
  const navigate = useNavigate();
  const [asked, setAsked] = createSignal<"next" | "drop">();
  const [years, setYears] = createSignal("5");
  const errors = () => standing().issues.filter(({ severity }) => severity === "error").length;
  const save = createAct(async () => {
    const { plan } = await send("imports.save", { id: view.id, version: standing().version });
    navigate(planAddress(plan));
  });
  const folder = createAct(async () => {
    const { name, base64 } = await get(["imports.folder", { id: view.id }]);
    download(name, base64);
  });
  const next = createAct(async () => {
    const { id } = await send("imports.next", { id: view.id, years: Number(years()) });
    setAsked(undefined);
    navigate(`/nhap-van-ban/${id}`);
  });
  const drop = async () => {
    await send("imports.drop", { id: view.id, version: standing().version });
    setAsked(undefined);
    navigate("/nhap-van-ban");
  };
  return (
    <section class="sheet save-part" aria-label={words.save}>
      <Show when={!locked()}>
        <Show when={standing().besides}>{(title) => <p class="small">{standing().maySave ? words.saveBesideMay(title()) : words.saveBeside(title())}</p>}</Show>
        <Show when={errors() > 0}>
          <p class="small muted">{words.saveWait(errors())}</p>
        </Show>
      </Show>
      <div class="form-acts">
        <Show when={!locked()} fallback={<Show when={view.savedAs}>{(plan) => <a class="btn primary" href={planAddress(plan())}>{imports.toPlan}</a>}</Show>}>
          <button type="button" class="btn primary" disabled={errors() > 0 || !standing().maySave || save.busy()} onClick={() => void save.run()}>
            {words.save}
          </button>
        </Show>
        <button type="button" class="btn" disabled={errors() > 0 || folder.busy()} onClick={() => void folder.run()}>
          {words.folder}
        </button>
        <button type="button" class="btn" onClick={() => setAsked("next")}>
          {words.next5}
        </button>
        <Show when={!locked()}>
          <button type="button" class="btn quiet far" onClick={() => setAsked("drop")}>
            {words.drop}
          </button>
        </Show>
      </div>
      <ActProblem says={save.problem() ?? folder.problem()} />
      <Show when={asked() === "next"}>
        <Dialog title={words.nextTitle} onClose={() => setAsked(undefined)}>
          <div class="form">
            <p>{words.nextSays}</p>
            <Choice label={words.years} value={years()} options={["1", "2", "3", "4", "5", "10"].map((one) => ({ value: one, label: one }))} onChoose={setYears} />
            <ActProblem says={next.problem()} />
            <p class="form-acts">
              <button type="button" class="btn primary" disabled={next.busy()} onClick={() => void next.run()}>
                {words.next5}
              </button>
            </p>
          </div>
        </Dialog>
      </Show>
      <Show when={asked() === "drop"}>
        <Confirm title={words.dropTitle} says={words.dropSays(view.fileName)} act={words.drop} send={drop} onClose={() => setAsked(undefined)} />
      </Show>
    </section>
  );
};

/** What core's diagnostics say of the plan as it stands. */
export const ChecksPart = () => {
  const { standing } = useReview();
  return (
    <section aria-labelledby="can-soat">
      <h2 id="can-soat">{words.checks(standing().checks.length)}</h2>
      <Show when={standing().checks.length > 0} fallback={<p class="muted">{words.noChecks}</p>}>
        <ul class="check-list small">
          <For each={standing().checks}>
            {({ severity, place, message, remedy }) => (
              <li>
                <span class={`chip ${severity === "error" ? "off" : severity === "warning" ? "risk" : "none"}`}>
                  {severity === "error" ? "▼" : severity === "warning" ? "▲" : "○"} {place}
                </span>{" "}
                {message} <span class="muted">{remedy}</span>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </section>
  );
};
