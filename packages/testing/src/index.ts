export { type Engine, eachEngine } from "./each-engine.ts";
export { findPostgres } from "./postgres/find-postgres.ts";
export { type ThrowAwayPostgres, throwAwayPostgres } from "./postgres/throw-away-postgres.ts";
export { samplePlan, samplePlugin, sampleTree } from "./samples.ts";
