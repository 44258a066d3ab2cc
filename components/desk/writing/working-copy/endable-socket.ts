import { HocuspocusProviderWebsocket, WebSocketStatus } from "@hocuspocus/provider";

/** The library's connection, which can end without waiting for a network that is gone to agree. */
export class EndableSocket extends HocuspocusProviderWebsocket {
  /** Ends at once and stays away until `connect` is called. */
  end(): void {
    this.disconnect();
    // Else the library would think itself connected until the other side answers, and connect to nothing meanwhile.
    if (this.status === WebSocketStatus.Connected)
      this.emit("close", { event: new CloseEvent("close", { code: 1000 }) });
  }
}
