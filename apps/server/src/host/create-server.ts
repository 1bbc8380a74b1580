import { createServer as createHttpServer } from "node:http";
import type { Socket } from "node:net";
import type { Actor, Context, DemoAccess, World } from "@xhht/api";
import type { Database } from "@xhht/db";
import Fastify, { LogController, type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import type { Accounts } from "../account/accounts.ts";
import { filesRoute } from "../evidence/files-route.ts";
import type { Files } from "../evidence/open-files.ts";
import { figuresRoute } from "../public/figures-route.ts";
import { publicRoute } from "../public/public-route.ts";
import { importsRoute } from "../imports/imports-route.ts";
import { papersRoute } from "../papers/papers-route.ts";
import { templatesRoute } from "../papers/templates-route.ts";
import { calendarRoute } from "../reminders/calendar-route.ts";
import { createAskedAgain } from "./asked-again.ts";
import { compressAnswers } from "./compress.ts";
import { followDefinitions } from "./follow-definitions.ts";
import { healthRoute } from "./health-route.ts";
import { keepLasting } from "./keep-lasting.ts";
import { logFault } from "./log-fault.ts";
import { sendProblem } from "./problem.ts";
import { withRefusals } from "./refusals.ts";
import { requestIdOf } from "./request-id.ts";
import { restRoute } from "./rest-route.ts";
import { dataHeaders } from "./security-headers.ts";
import { serveApp } from "./static-app.ts";
import { trpcRoute } from "./trpc-route.ts";
import { createVisitorShares } from "./visitor-shares.ts";

/** What a server needs besides the world. */
export interface ServerOptions {
  host: string;
  port: number;
  /** Folder of the built web app. */
  webFolder: string;
  /** Throws when the database does not answer. */
  ping: () => Promise<void>;
  db: Database;
  accounts: Accounts;
  /** Where evidence is kept; without it there is no way for files. */
  files?: Files;
  /** The server's clock. */
  now?: () => Date;
  /** This installation shows simulated figures, and is entered so. */
  demo?: DemoAccess;
  /** Told after every commit that changed what was sent. */
  onSent?: () => void;
  /** Reads anew what is in force, after something was put in force, here or by another server of the same database. */
  reopen?: () => Promise<World>;
  /** Milliseconds between two looks for what another server put in force. */
  lookEvery?: number;
  /** Writes unexpected errors to stderr as JSON lines. */
  log?: boolean;
}

/** A server that was made and not yet started. */
export interface Server {
  app: FastifyInstance;
  /** Begins to listen; gives the address, `http://127.0.0.1:8373`. */
  start(): Promise<string>;
  /** Stops listening, lets running answers finish for at most five seconds, then resolves. */
  stop(): Promise<void>;
}

const bodyLimit = 256 * 1024;
/** How long a stop waits for what is still open, in ms. */
const stopPatience = 5_000;

const noSchemas = () => (): never => {
  throw new Error("routes of this server have no Fastify schemas");
};

/** One Fastify for the API (tRPC and REST), health, and the web app. */
export const createServer = async (world: World, options: ServerOptions): Promise<Server> => {
  const { host, port, webFolder, ping, db, accounts, files, now = () => new Date(), demo, onSent, reopen, lookEvery, log = true } = options;
  let here = world;
  let stopping = false;
  const fixed = dataHeaders();
  const again = createAskedAgain();
  const app = Fastify({
    bodyLimit,
    routerOptions: { maxParamLength: 2000 },
    forceCloseConnections: "idle",
    return503OnClosing: false,
    logger: log ? { level: "warn", stream: process.stderr } : false,
    // A logger of its own for every request would cost a twentieth of a small answer: the id is written where we log.
    childLoggerFactory: (logger) => logger,
    logController: new LogController({ disableRequestLogging: true }),
    // Inputs are checked by the procedures and answers are written by JSON.stringify: the schema compilers stay unloaded.
    schemaController: { compilersFactory: { buildValidator: noSchemas, buildSerializer: noSchemas } },
    requestIdHeader: false,
    trustProxy: accounts.trustProxy,
    // An address that cannot be decoded is refused before any hook runs: it gets the same headers and the same shape.
    frameworkErrors: (_, request, reply) => {
      reply.headers(fixed).header("x-request-id", request.id);
      void sendProblem(reply as FastifyReply, { status: 400, detail: "Địa chỉ của yêu cầu không đọc được. Hãy kiểm tra các ký tự sau dấu %." });
    },
    genReqId: ({ headers }) => requestIdOf(headers),
    // As Fastify makes it, but for the door before it.
    serverFactory: (handler) =>
      createHttpServer({ keepAliveTimeout: 72_000, requestTimeout: 0 }, (request, response) => void ((!stopping && again.answer(request, response)) || handler(request, response))),
  });
  const { people } = accounts;
  const following = reopen
    ? followDefinitions({
        db,
        current: () => here,
        reopen: async () => void (here = await reopen()),
        onFault: (error) => app.log.error(error),
        ...(lookEvery === undefined ? {} : { every: lookEvery }),
      })
    : null;
  const shares = createVisitorShares({ now: () => now().getTime() });
  const renew = reopen && (async (): Promise<void> => void (here = await reopen()));
  const simulated = demo !== undefined;
  // Written out: a spread would cost every request as much as its session.
  const contextOf = (request: FastifyRequest): Context => {
    let who: Promise<Actor | null> | undefined;
    const actor = (): Promise<Actor | null> => (who ??= accounts.actorOf(request));
    return { world: here, db, now, demo: simulated, demoAccess: demo, onSent, renew, people, actor, takeShare: shares(() => request.ip), requestId: request.id };
  };

  // Hooks with `done` and not promises: they run for every answer, and half of a small answer's time would be theirs.
  app.addHook("onRequest", (request, reply, done) => {
    reply.headers(fixed).header("x-request-id", request.id);
    done();
  });
  compressAnswers(app);
  app.setErrorHandler<Error & { statusCode?: number }>((error, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) logFault(request, error);
    const detail =
      status === 413
        ? `Yêu cầu lớn hơn ${bodyLimit / 1024} KB.`
        : status < 500
          ? "Máy chủ không đọc được yêu cầu này."
          : "Máy chủ gặp lỗi ngoài dự kiến. Hãy thử lại; nếu vẫn lỗi, hãy gửi mã yêu cầu cho người quản trị.";
    return sendProblem(reply, { status, detail });
  });
  await withRefusals(app, (scope) => {
    healthRoute(scope, async () => {
      if (stopping) throw new Error("stopping");
      await ping();
    });
    trpcRoute(scope, contextOf, keepLasting(again, () => here));
    restRoute(scope, contextOf);
    calendarRoute(scope, contextOf);
    papersRoute(scope, contextOf);
    templatesRoute(scope, contextOf);
    figuresRoute(scope, contextOf);
    publicRoute(scope, { get world() { return here; }, db, now, demo: demo !== undefined }, (request) => shares(() => request.ip), again);
    importsRoute(scope, contextOf);
    if (files) filesRoute(scope, { ...files, contextOf });
    accounts.mount(scope);
  });
  await serveApp(app, webFolder);
  const sockets = new Set<Socket>();
  app.server.on("connection", (socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });

  return {
    app,
    start: () => app.listen({ host, port }),
    async stop() {
      stopping = true;
      // A browser opens connections that it may never use: they must not hold the stop.
      for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy();
      const patience = setTimeout(() => app.server.closeAllConnections(), stopPatience).unref();
      await app.close();
      clearTimeout(patience);
      await following?.stop();
    },
  };
};
