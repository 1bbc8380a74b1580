/** What the build puts before this file: a name that changes with the app, and the files that open it without a network. */
declare const app: { version: string; files: string[] };

/** The part of a service worker's world that is used here; the page's own types know none of it. */
interface Worker {
  addEventListener(name: "install" | "activate", act: (event: { waitUntil(work: Promise<unknown>): void }) => void): void;
  addEventListener(name: "fetch", act: (event: { request: Request; respondWith(answer: Promise<Response>): void }) => void): void;
  clients: { claim(): Promise<void> };
}
const worker = self as unknown as Worker;

const shell = "/index.html";
const nameOf = (version: string): string => `app-${version}`;
const here = nameOf(app.version);

/** A page is the same whatever its address; hints about another page's files are left out. */
const plain = async (answer: Response): Promise<Response> => {
  const headers = new Headers(answer.headers);
  for (const name of ["link", "content-encoding", "content-length"]) headers.delete(name);
  return new Response(await answer.blob(), { status: answer.status, headers });
};

const fetched = async (path: string): Promise<[string, Response]> => {
  const answer = await fetch(path, path === shell ? { cache: "reload" } : {});
  if (!answer.ok) throw new TypeError(`${path}: ${answer.status}`);
  return [path, path === shell ? await plain(answer) : answer];
};

/** All files or none: half an app is worse than the one before. */
const install = async (): Promise<void> => {
  const answers = await Promise.all([shell, ...app.files].map(fetched));
  const cache = await caches.open(here);
  await Promise.all(answers.map(([path, answer]) => cache.put(path, answer)));
};

/** The app before this one stays: a page that was opened with it may still ask for its files. */
const tidy = async (): Promise<void> => {
  const names = (await caches.keys()).filter((name) => name.startsWith("app-"));
  const old = names.filter((name) => name !== here);
  await Promise.all(old.slice(0, -1).map((name) => caches.delete(name)));
  await worker.clients.claim();
};

/** What the server alone may answer. */
const isServers = (path: string): boolean => /^\/(trpc|api|auth|files|papers|figures|cong-khai|calendar|healthz|readyz|metrics|openapi|robots)\b/.test(path);

const page = async (request: Request): Promise<Response> => (await (await caches.open(here)).match(shell)) ?? fetch(request);

/** A file whose name has a hash never changes: from this device, else from the server, and kept. */
const file = async (request: Request): Promise<Response> => {
  const kept = await caches.match(request.url);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) await (await caches.open(here)).put(request.url, answer.clone());
  return answer;
};

worker.addEventListener("install", (event) => event.waitUntil(install()));
worker.addEventListener("activate", (event) => event.waitUntil(tidy()));
worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin || isServers(pathname)) return;
  if (request.mode === "navigate") event.respondWith(page(request));
  else if (pathname.startsWith("/assets/")) event.respondWith(file(request));
});
