import { Router } from "@solidjs/router";
import { render } from "solid-js/web";
import { routes } from "./routes.tsx";
import { watchConnection } from "./shell/connection.ts";
import { Shell } from "./shell/shell.tsx";
import { applyTheme } from "./shell/theme.ts";
import "./style/tokens.css";
import "./style/base.css";
import "./style/shell.css";
import "./style/state.css";
import "./style/person.css";

applyTheme();
watchConnection();
render(() => <Router root={Shell}>{routes}</Router>, document.getElementById("app")!);

// Words are readable in the system's type first; the house's own face follows once the page is drawn, where it can be had.
addEventListener("load", () => setTimeout(() => void import("./style/fonts.css").catch(() => {}), 300));
