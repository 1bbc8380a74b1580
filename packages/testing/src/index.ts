export { findPostgres } from "./postgres/find-postgres.ts";
export { samplePlan, samplePlugin, sampleTree } from "./samples.ts";
export {
  type ContractCheck,
  type PluginUnderTest,
  contractProblems,
  pluginContract,
} from "./contract/plugin-contract.ts";
export { indicatorsOf, targetsOf } from "./contract/cases.ts";
export { type Engine, eachEngine } from "./each-engine.ts";
export { type ThrowAwayPostgres, throwAwayPostgres } from "./postgres/throw-away-postgres.ts";
