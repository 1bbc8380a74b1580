#!/usr/bin/env node
import { run } from "./command/run.ts";

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
  env: process.env,
  workingFolder: process.cwd(),
});
