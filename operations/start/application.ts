import { createServer } from "node:http";
import { setTimeout } from "node:timers/promises";
import next from "next";
import type { Environment } from "#lib/environment.ts";
import { MailRounds } from "#newsroom/notifications/mail-rounds.ts";
import { keptDocuments } from "#portal/documents/kept-documents.ts";
import { readEdition } from "#portal/edition.ts";
import { projectRoot } from "../project-root.ts";
import { openCollaboration } from "../server/collaboration-socket.ts";
import { completeHeaders } from "../server/complete-headers.ts";
import { openDirectAnswers } from "../server/direct-answers.ts";
import type { Handler, UpgradeHandler } from "../server/http-server.ts";
import { ownHost } from "../server/own-host.ts";
import { commonHeaders, type GateSettings, passGate } from "../server/request-gate.ts";
import { openStaticFiles } from "../server/static-files.ts";
import { STATIC_FOLDER } from "./build.ts";

const CLOSE_TIMEOUT_MS = 5_000;

export type Application = {
  readonly handle: Handler;
  readonly upgrade: UpgradeHandler;
  close(): Promise<void>;
};

function sourcesOf(gate: GateSettings) {
  return { documents: keptDocuments(), readEdition, commonHeaders: commonHeaders(gate) };
}

/** Opens the Next.js application behind our own gate. */
export async function openApplication(environment: Environment, isDevelopment: boolean): Promise<Application> {
  const host = ownHost(environment.HOST);
  // A Server Action of a page that was left already is sent on to its page from inside; always plain, behind any proxy.
  process.env["__NEXT_PRIVATE_ORIGIN"] = new URL(
    `http://${host.includes(":") ? `[${host}]` : host}:${environment.PORT}`,
  ).origin;
  // Next attaches an upgrade listener that ends sockets of foreign paths; a server that nobody reaches keeps it away.
  const unreached = createServer();
  const app = next({
    dev: isDevelopment,
    dir: projectRoot,
    httpServer: unreached,
    hostname: host,
    port: environment.PORT,
  });
  await app.prepare();
  const respond = app.getRequestHandler();
  const gate = {
    siteUrl: environment.SITE_URL,
    trustedProxies: environment.TRUST_PROXY,
    isDevelopment,
  };
  const collaboration = await openCollaboration(environment);
  const answersStatic = isDevelopment ? () => false : openStaticFiles(STATIC_FOLDER);
  const answerDirectly = isDevelopment ? null : openDirectAnswers(sourcesOf(gate));
  const mails = new MailRounds();
  await mails.begin();
  return {
    handle(request, response) {
      const handOn = async () => {
        if (passGate(request, response, gate) || answersStatic(request, response)) return;
        completeHeaders(response);
        await respond(request, response);
      };
      return answerDirectly === null ? handOn() : answerDirectly(request, response, handOn);
    },
    upgrade(request, socket, head) {
      if (collaboration.takes(request)) return collaboration.upgrade(request, socket, head);
      // That listener is the only way to the development socket, without which no page comes to life;
      // `app.getUpgradeHandler` leads to a server that answers nothing.
      if (!isDevelopment || !unreached.emit("upgrade", request, socket, head)) socket.destroy();
    },
    // The development bundler may never come to an end; everything behind it still has to be closed.
    async close() {
      await collaboration.close();
      await mails.close();
      await Promise.race([app.close(), setTimeout(CLOSE_TIMEOUT_MS)]);
    },
  };
}
