import type { Queries } from "@xhht/db";
import type { People } from "./people.ts";
import type { Actor } from "./report-view.ts";
import type { DemoAccess } from "./view.ts";
import type { World } from "./world.ts";

/** What every procedure gets. */
export interface Context {
  world: World;
  db: Queries;
  /** The server's clock. */
  now: () => Date;
  /** Who asks, or null where nobody is signed in; looked up at the first question and remembered for the request. */
  actor: () => Promise<Actor | null>;
  people: People;
  /** This installation shows simulated figures. */
  demo: boolean;
  /** How that demo is entered. */
  demoAccess?: DemoAccess | undefined;
  /** Told after every commit that changed what was sent: figures above wait to be folded. */
  onSent?: (() => void) | undefined;
  /** Reads anew what is in force, after something was put in force; later requests get the new world. */
  renew?: (() => Promise<void>) | undefined;
  /** Takes from the share of work that this request may cause where nobody is signed in: 0, or after how many seconds there is some again. */
  takeShare?: (work: number) => number;
  requestId?: string;
}

/** The world as it stands at this moment. */
export type Here = Pick<Context, "world" | "now">;
