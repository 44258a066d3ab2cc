import { HocuspocusProvider, HocuspocusProviderWebsocket } from "@hocuspocus/provider";
import WebSocket from "ws";
import * as Y from "yjs";
import {
  documentName,
  readReason,
  readServerMessage,
  reasonOfCode,
  STORE_NOW,
  writeToken,
} from "#newsroom/collaboration/protocol.ts";
import { isStored } from "#newsroom/working-copy/is-stored.ts";

/** Somebody who writes in a shared document over a real socket, without a browser around. */
export type SharedWriter = {
  readonly document: Y.Doc;
  readonly provider: HocuspocusProvider;
  /** The version that the server said it has on the disk. */
  readonly storedVersion: () => number;
  /** Why the server sent this writer away, or kept it out; empty while it has not. */
  readonly dismissals: readonly string[];
  /** What the server said to a person about it, in German. */
  readonly explanations: readonly string[];
  /** Waits until the server says that all of this document is on the disk. */
  stored(): Promise<number>;
  /** Waits for the first exchange with the server. */
  synced(): Promise<void>;
  close(): void;
};

type Place = {
  /** `ws://…` of the server. */
  readonly url: string;
  readonly articleId: number;
  readonly epoch: number;
  readonly userId: string;
  readonly cookie: string;
  /** Origin that a browser would send. */
  readonly origin: string;
  readonly document?: Y.Doc;
};

const POLL_MS = 20;

export function openWriter({
  url,
  articleId,
  epoch,
  userId,
  cookie,
  origin,
  document = new Y.Doc(),
}: Place): SharedWriter {
  const dismissals: string[] = [];
  const explanations: string[] = [];
  let disk: { snapshot: Y.Snapshot; version: number } | null = null;
  class Socket extends WebSocket {
    constructor(address: string) {
      super(address, { headers: { cookie, origin } });
      // A browser raises no error for what it closes itself.
      this.on("error", () => undefined);
    }
  }
  const socket = new HocuspocusProviderWebsocket({
    url,
    WebSocketPolyfill: Socket,
    delay: 100,
    minDelay: 100,
    maxDelay: 500,
  });
  const provider = new HocuspocusProvider({
    websocketProvider: socket,
    name: documentName(articleId, epoch),
    document,
    token: writeToken(userId),
    onStateless({ payload }) {
      const message = readServerMessage(payload);
      if (message?.kind !== "stored") return;
      const snapshot = Y.decodeSnapshotV2(Buffer.from(message.snapshot, "base64"));
      disk = { snapshot, version: message.version };
    },
    onAuthenticationFailed({ reason }) {
      dismissals.push(readReason(reason).reason ?? reason);
    },
    onClose({ event }) {
      const reason = reasonOfCode(event.code);
      if (reason !== null) dismissals.push(reason);
      const { message } = readReason(event.reason);
      if (message !== "") explanations.push(message);
    },
  });
  provider.attach();
  const until = async (isReached: () => boolean) => {
    while (!isReached()) await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  };
  return {
    document,
    provider,
    dismissals,
    explanations,
    storedVersion: () => disk?.version ?? 0,
    async stored() {
      provider.sendStateless(STORE_NOW);
      await until(() => disk !== null && isStored(document, disk.snapshot));
      return disk?.version ?? 0;
    },
    synced: () => until(() => provider.synced),
    close() {
      provider.destroy();
      socket.destroy();
    },
  };
}
