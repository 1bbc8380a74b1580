import type { Maker } from "@xhht/documents/write";
import { TRPCError } from "@trpc/server";
import type { Actor } from "../report-view.ts";

/** Files that may be on their way at once, and how many of them one person, or all visitors together, may have asked for. */
export const places = { all: 300, person: 120, visitors: 200 } as const;

const busy = "Máy chủ đang lập nhiều tệp khác. Hãy chờ một phút rồi bấm tải lại.";
const own = "Máy chủ còn đang lập các tệp bạn yêu cầu trước đó. Hãy chờ những tệp đó xong rồi bấm tải lại.";

/** Refuses who would take the last place, or more than her share: nobody keeps the others waiting alone. */
export const refuseWhenBusy = (maker: Pick<Maker, "waiting">, actor: Pick<Actor, "id"> | null): void => {
  const isFull = maker.waiting() >= places.all;
  if (isFull || maker.waiting(actor?.id ?? "") >= (actor ? places.person : places.visitors))
    throw new TRPCError({ code: "TOO_MANY_REQUESTS", message: actor && !isFull ? own : busy });
};
