import type { EvidenceView, ReportView } from "@xhht/api";
import { signedKey } from "@xhht/core";
import { createSignal, lazy, Show, Suspense } from "solid-js";
import { hasRole, unit } from "../shell/place.ts";
import { approvals } from "../words/approvals.ts";

const words = approvals.signed;
const EvidenceSlot = lazy(async () => ({ default: (await import("../evidence/evidence-slot.tsx")).EvidenceSlot }));
const gone = ["sent", "received", "closed"];

/** The signed paper of what was sent: the clerk attaches it, the unit and the level above open it. */
export const SignedPaper = (props: { view: ReportView }) => {
  const card = () => props.view.card;
  const mayAttach = () => gone.includes(card().state) && unit()?.id === card().unit && hasRole("clerk");
  const [now, setNow] = createSignal<{ of: ReportView; files: EvidenceView[] }>();
  const files = () => (now()?.of === props.view ? now()!.files : props.view.signed);
  return (
    <Show when={card().sentAt && (mayAttach() || files().length > 0)}>
      <section class="signed-paper">
        <Suspense>
          <EvidenceSlot
            unit={card().unit}
            period={card().period}
            of={signedKey(card().subject)}
            files={files()}
            open={mayAttach()}
            onChange={(next) => setNow({ of: props.view, files: next })}
            says={words}
          />
        </Suspense>
      </section>
    </Show>
  );
};
