import { COLLABORATION_PATH } from "#newsroom/collaboration/protocol.ts";

/** Where the co-editing server of this page listens. */
export function socketAddress(): string {
  const { protocol, host } = window.location;
  return `${protocol === "https:" ? "wss:" : "ws:"}//${host}${COLLABORATION_PATH}`;
}
