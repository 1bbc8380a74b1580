export { type Server, type ServerOptions, createServer } from "./host/create-server.ts";
export { maxBatchSize } from "./host/trpc-route.ts";
export { type Config, readConfig } from "./config.ts";
export { loadPlugins } from "./load-plugins.ts";
export { type Prepared, type StartReport, prepare } from "./start-up.ts";
