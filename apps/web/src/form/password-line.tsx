import { createSignal } from "solid-js";
import { signIn } from "../words/sign-in.ts";
import { Line } from "./line.tsx";

/** A password: may be shown, may be pasted, is kept when something was wrong. */
export const PasswordLine = (props: {
  label: string;
  onText: (text: string) => void;
  fresh?: boolean;
  hint?: string;
  problem?: string | undefined;
  autofocus?: boolean;
}) => {
  const [shown, setShown] = createSignal(false);
  return (
    <Line
      {...props}
      type={shown() ? "text" : "password"}
      autocomplete={props.fresh ? "new-password" : "current-password"}
      after={
        <label class="tick small">
          <input type="checkbox" checked={shown()} onChange={(event) => setShown(event.currentTarget.checked)} />
          {signIn.show}
        </label>
      }
    />
  );
};
