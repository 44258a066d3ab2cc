import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { encode } from "next-auth/jwt";
import type * as Y from "yjs";
import { COLLABORATION_PATH } from "#newsroom/collaboration/protocol.ts";
import { newsroomDatabase } from "#newsroom/newsroom-database.ts";
import type { UserActor } from "#newsroom/people/user-queries.ts";
import { openWorkingCopy } from "#newsroom/working-copy/open-working-copy.ts";
import { openCollaboration } from "#operations/server/collaboration-socket.ts";
import { openWriter, type SharedWriter } from "../shared-writer.ts";

const SECRET = "nur-fuer-die-tests-und-lang-genug-0123456789";
export const ORIGIN = "http://localhost:3000";

export type TestCollaboration = {
  readonly url: string;
  /** Opens the article's present document as this person. */
  write(user: UserActor, articleId: number, given?: Given): Promise<SharedWriter>;
  close(): Promise<void>;
};

/** The co-editing server on a port of its own. */
export async function startCollaboration(redisUrl?: string): Promise<TestCollaboration> {
  process.env["AUTH_SECRET"] = SECRET;
  process.env["SITE_URL"] = ORIGIN;
  const collaboration = await openCollaboration({ SITE_URL: ORIGIN, REDIS_URL: redisUrl, TRUST_PROXY: 0 });
  const server = createServer();
  server.on("upgrade", (request, socket, head) => collaboration.upgrade(request, socket, head));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `ws://127.0.0.1:${(server.address() as AddressInfo).port}${COLLABORATION_PATH}`;
  return {
    url,
    write: (user, articleId, given) => writeAt(url, user, articleId, given),
    async close() {
      await collaboration.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

type Given = { readonly document?: Y.Doc; readonly epoch?: number };

/** Opens the article's present document as this person, at whichever server. */
export async function writeAt(
  url: string,
  user: UserActor,
  articleId: number,
  given: Given = {},
): Promise<SharedWriter> {
  process.env["AUTH_SECRET"] = SECRET;
  const { epoch } = await openWorkingCopy(articleId);
  return openWriter({ url, articleId, epoch, userId: user.id, cookie: await cookieOf(user), origin: ORIGIN, ...given });
}

/** The cookie of a session that began now. @param maxAge seconds until it ends; thirty days when left out */
export async function cookieOf(user: UserActor, maxAge?: number): Promise<string> {
  const { sessionVersion } = await newsroomDatabase().user.findUniqueOrThrow({ where: { id: user.id } });
  const token = await encode({ token: { userId: user.id, sessionVersion }, secret: SECRET, ...(maxAge && { maxAge }) });
  return `dachzeile=${token}`;
}
