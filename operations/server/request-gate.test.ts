import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { describe, expect, it } from "vitest";
import { CLIENT_ADDRESS_HEADER, PATH_HEADER } from "#lib/request-headers.ts";
import { clientAddress, type GateSettings, passGate } from "./request-gate.ts";

const settings: GateSettings = { siteUrl: "https://rathausblatt.example", trustedProxies: 0, isDevelopment: false };

type Given = { method?: string; url?: string; headers?: Record<string, string>; address?: string };

function ask({ method = "GET", url = "/", headers = {}, address = "192.0.2.7" }: Given): IncomingMessage {
  const socket = new Socket();
  Object.defineProperty(socket, "remoteAddress", { value: address });
  return Object.assign(new IncomingMessage(socket), {
    method,
    url,
    headers: { host: "rathausblatt.example", ...headers },
  });
}

/** Sends a request through the gate. */
function pass(given: Given, changes: Partial<GateSettings> = {}) {
  const request = ask(given);
  const response = new ServerResponse(request);
  const isAnswered = passGate(request, response, { ...settings, ...changes });
  return { request, response, isAnswered, status: response.statusCode };
}

const WRITES = ["POST", "PUT", "PATCH", "DELETE", "BREW"];

describe("a change", () => {
  it("passes when our own page caused it", () => {
    for (const method of WRITES) {
      expect(pass({ method, headers: { origin: "https://rathausblatt.example" } }).isAnswered).toBe(false);
    }
  });

  it("passes behind a proxy that calls us by another name, by the public address alone", () => {
    const headers = { host: "10.0.0.5:3000", origin: "https://rathausblatt.example" };
    expect(pass({ method: "POST", headers }).isAnswered).toBe(false);
  });

  it("passes at the address by which the browser came, where the portal has no https", () => {
    const request = { method: "POST", headers: { host: "127.0.0.1:3000", origin: "http://127.0.0.1:3000" } };
    expect(pass(request, { ...settings, siteUrl: "http://localhost:3000" }).isAnswered).toBe(false);
    expect(pass(request).status).toBe(403);
  });

  it.each([
    ["no origin", undefined],
    ["an opaque origin", "null"],
    ["an empty origin", ""],
    ["another site", "https://evil.example"],
    ["a site whose name begins like ours", "https://rathausblatt.example.evil.example"],
    ["a site whose name ends like ours", "https://evil-rathausblatt.example"],
    ["a subdomain", "https://blog.rathausblatt.example"],
    ["another port", "https://rathausblatt.example:8443"],
    ["our name as a user", "https://rathausblatt.example@evil.example"],
    ["something unreadable", "rathausblatt.example"],
  ])("is refused with %s", (_case, origin) => {
    for (const method of WRITES) {
      const headers: Record<string, string> = origin === undefined ? {} : { origin };
      const { isAnswered, status, response } = pass({ method, url: "/redaktion/artikel/1", headers });
      expect({ isAnswered, status }).toEqual({ isAnswered: true, status: 403 });
      expect(response.getHeader("cache-control")).toBe("no-store");
    }
  });

  it("is refused whatever it calls itself by X-Forwarded-Host", () => {
    const headers = {
      origin: "https://evil.example",
      "x-forwarded-host": "evil.example",
      "content-type": "text/plain",
    };
    for (const trustedProxies of [0, 1]) expect(pass({ method: "POST", headers }, { trustedProxies }).status).toBe(403);
  });

  it("is not what reading asks for", () => {
    for (const method of ["GET", "HEAD", "OPTIONS"]) {
      expect(pass({ method, headers: { origin: "https://evil.example" } }).isAnswered).toBe(false);
    }
  });
});

describe("an address", () => {
  it.each([
    "http://evil.example/redaktion",
    "http://rathausblatt.example/redaktion",
    "*",
    "rathausblatt.example:443",
    "@evil.example/",
    "",
    "/%zz",
    "/meldung/1-%E4pfel",
    "/ressort/%ED%A0%80",
  ])("of the wrong form (%s) is refused before anybody reads it", (url) => {
    const { isAnswered, status, response } = pass({ url });
    expect({ isAnswered, status }).toEqual({ isAnswered: true, status: 400 });
    expect(response.getHeader("cache-control")).toBe("no-store");
  });

  it.each(["/", "/suche?q=%E4pfel", "/suche?q=100%", "/ressort/b%C3%BCrger", "/%2F%2Fevil.example", "//redaktion"])(
    "that can be read (%s) passes",
    (url) => {
      expect(pass({ url }).isAnswered).toBe(false);
    },
  );
});

describe("a forged header", () => {
  const forged = {
    [CLIENT_ADDRESS_HEADER]: "203.0.113.1",
    [PATH_HEADER]: "https://evil.example",
    "x-middleware-subrequest": "middleware:middleware",
    "content-security-policy": "script-src * 'nonce-known'",
    "x-forwarded-for": "203.0.113.1",
    "x-forwarded-host": "evil.example",
    "x-forwarded-proto": "http",
    "x-forwarded-port": "80",
    forwarded: "for=203.0.113.1;host=evil.example",
  };

  it("is taken away before anything reads it", () => {
    const { request } = pass({ url: "/ressort/politik", headers: forged });
    expect(request.headers).toEqual({
      host: "rathausblatt.example",
      [CLIENT_ADDRESS_HEADER]: "192.0.2.7",
      [PATH_HEADER]: "/ressort/politik",
    });
  });

  it("does not bring its own nonce to the desk", () => {
    const { request } = pass({ url: "/redaktion", headers: forged });
    expect(request.headers["content-security-policy"]).not.toContain("known");
  });

  it("is believed only of proxies that we trust, the internal ones never", () => {
    const { request } = pass({ url: "/redaktion", headers: forged }, { trustedProxies: 1 });
    expect(request.headers).toMatchObject({ "x-forwarded-proto": "http", [PATH_HEADER]: "/redaktion" });
    expect(request.headers["x-middleware-subrequest"]).toBeUndefined();
  });
});

describe("the caller's address", () => {
  const chain = { "x-forwarded-for": "1.1.1.1, 198.51.100.2 ,, 198.51.100.3" };

  it.each([
    [0, "192.0.2.7"],
    [1, "198.51.100.3"],
    [2, "198.51.100.2"],
    // What stands further left was written by the caller.
    [3, "1.1.1.1"],
    [4, "192.0.2.7"],
  ])("is counted back over %d proxies", (trustedProxies, address) => {
    expect(clientAddress(ask({ headers: chain }), trustedProxies)).toBe(address);
  });

  it("is the socket's without the header, and unknown without a socket", () => {
    expect(clientAddress(ask({}), 1)).toBe("192.0.2.7");
    expect(clientAddress(new IncomingMessage(new Socket()), 0)).toBe("unknown");
  });
});

describe("the answer", () => {
  it("tells the browser not to guess, not to tell and not to frame", () => {
    for (const url of ["/", "/redaktion"]) {
      const { response } = pass({ url });
      expect(response.getHeaders()).toMatchObject({
        "x-content-type-options": "nosniff",
        "referrer-policy": "same-origin",
        "x-frame-options": "DENY",
        "strict-transport-security": expect.stringMatching(/max-age=\d{8}/),
      });
    }
    expect(pass({}, { siteUrl: "http://localhost:3000" }).response.hasHeader("strict-transport-security")).toBe(false);
  });

  it.each([
    "/redaktion",
    "/redaktion/",
    "/redaktion/artikel/1?x=1",
    "/redaktion?x=1",
    "/anmelden",
    "/einrichten?token=x",
    "/passwort",
    "/redaktion/artikel/1/vorschau-links",
    "/api/bilder",
  ])("of the desk (%s) is never stored or indexed, and runs only scripts with this answer's nonce", (url) => {
    const [one, other] = [pass({ url }), pass({ url })];
    const policies = [one, other].map(({ response }) => String(response.getHeader("content-security-policy")));
    expect(one.response.getHeader("cache-control")).toBe("no-store");
    expect(one.response.getHeader("x-robots-tag")).toBe("noindex, nofollow");
    expect(policies[0]).toMatch(/script-src 'self' 'nonce-[A-Za-z0-9+/=]{20,}' 'strict-dynamic';/);
    expect(policies[0]).toContain("frame-ancestors 'none'");
    expect(policies[0]).not.toContain("unsafe-eval");
    expect(policies[0]).not.toBe(policies[1]);
    expect(one.request.headers["content-security-policy"]).toBe(policies[0]);
  });

  it.each(["/%72edaktion/artikel", "//redaktion", "/./redaktion", "http://rathausblatt.example/redaktion", "/%zz"])(
    "of the desk written as %s is no less guarded",
    (url) => {
      expect(pass({ url }).response.getHeader("cache-control")).toBe("no-store");
    },
  );

  it.each([
    "/vorschau/abc",
    "/vorschau/abc/bilder/1/480.webp",
    "/%76orschau/abc",
    "//vorschau/abc/seite",
    "/redaktion/artikel/100000/vorschau",
    "/redaktion/artikel/100000/vorschau/seite?farben=dunkel",
  ])("of a preview (%s) is never stored or indexed, tells no site where it was, and brings its own policy", (url) => {
    const { request, response } = pass({ url, headers: { rsc: "1" } });
    expect(response.getHeaders()).toMatchObject({
      "cache-control": "no-store",
      "x-robots-tag": "noindex, nofollow",
      "referrer-policy": "no-referrer",
      "x-frame-options": "SAMEORIGIN",
    });
    expect(response.hasHeader("content-security-policy")).toBe(false);
    expect(request.headers["rsc"]).toBeUndefined();
  });

  it.each(["/", "/meldung/1-x", "/redaktionelles", "/suche?q=/redaktion", "/media/a/b.webp"])(
    "of the portal (%s) is left to its documents",
    (url) => {
      const { response } = pass({ url });
      expect(response.hasHeader("cache-control")).toBe(false);
      expect(response.hasHeader("content-security-policy")).toBe(false);
    },
  );

  it("of the framework's own files may be kept", () => {
    expect(pass({ url: "/_next/static/chunks/x.js" }).response.hasHeader("cache-control")).toBe(false);
  });

  it("allows evaluation to the development server alone", () => {
    const { response } = pass({ url: "/redaktion" }, { isDevelopment: true });
    expect(response.getHeader("content-security-policy")).toContain("'unsafe-eval'");
  });
});
