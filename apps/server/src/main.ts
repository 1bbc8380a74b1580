#!/usr/bin/env node
import { run } from "./command/run.ts";

// Who reads along may stop early (`| head`, a closed window): what is left has no reader, and that is no fault.
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
  env: process.env,
  workingFolder: process.cwd(),
});
