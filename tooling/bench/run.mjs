// pnpm bench [start|store|entries|save|reporters|api|web|entry|workbooks|roll-up|incremental|hydrate|senders|import|dashboard|public|papers|figures-web|peer]: every figure is printed beside what it is measured against, as a ratio of one run.
// A benchmark fails only when an answer is wrong, never because the machine is slow.
const names = ["hostile", "start", "store", "entries", "save", "reporters", "api", "web", "entry", "workbooks", "roll-up", "incremental", "hydrate", "senders", "import", "dashboard", "public", "papers", "figures-web", "peer"];
const asked = process.argv.slice(2).filter((name) => !name.startsWith("-"));
const unknown = asked.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`Không có phép đo “${unknown.join(", ")}”. Có: ${names.join(", ")}.`);
  process.exit(2);
}
for (const name of asked.length > 0 ? asked : names) {
  console.log(`\n── ${name}`);
  const { measure } = await import(`./src/${name}.mjs`);
  await measure();
}
process.exit(0);
