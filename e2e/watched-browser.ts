import type { Browser, BrowserContext, Page } from "@playwright/test";

/** A browser without our Content-Security-Policy, in which nothing foreign may run, load or open. */
export type WatchedBrowser = {
  readonly page: Page;
  /** What happened that must not happen, in words. */
  readonly alarms: readonly string[];
  readonly close: () => Promise<void>;
};

/** Functions that attacks call to show that they run; `canary` is the one of our own vectors. */
const TRIPWIRES = ["canary", "alert", "confirm", "prompt", "print", "open"];

/** Opens a browser that raises an alarm when a script of an attack runs or something foreign is asked for. */
export async function openWatched(browser: Browser, url: string): Promise<WatchedBrowser> {
  const context = await browser.newContext({
    baseURL: url,
    bypassCSP: true,
    locale: "de-DE",
    timezoneId: "Europe/Berlin",
  });
  const alarms: string[] = [];
  await layTripwires(context, alarms);
  const page = await context.newPage();
  guardBorders(page, url, alarms);
  context.on("page", (opened) => alarms.push(`a window opened: ${opened.url()}`));
  page.on("frameattached", (frame) => alarms.push(`a frame: ${frame.url()}`));
  return { page, alarms, close: () => context.close() };
}

async function layTripwires(context: BrowserContext, alarms: string[]): Promise<void> {
  await context.exposeBinding("raiseAlarm", ({ frame }, name: string) => {
    alarms.push(`${name}() ran at ${frame.url()}`);
  });
  await context.addInitScript((names) => {
    const raise = Reflect.get(window, "raiseAlarm");
    for (const name of names) Object.defineProperty(window, name, { value: () => void raise(name) });
  }, TRIPWIRES);
  context.on("dialog", (dialog) => {
    // The desk's own question before leaving unsaved text.
    if (dialog.type() !== "beforeunload") alarms.push(`${dialog.type()}: ${dialog.message()}`);
    void dialog.accept();
  });
}

/** Nothing is asked of another host. Requests are heard, not held up: that would cost more than the test itself. */
function guardBorders(page: Page, url: string, alarms: string[]): void {
  const { origin, host } = new URL(url);
  page.on("request", (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol.startsWith("http") && asked !== origin) alarms.push(`a request to ${request.url()}`);
  });
  page.on("websocket", (socket) => {
    if (new URL(socket.url()).host !== host) alarms.push(`a connection to ${socket.url()}`);
  });
}
