import { startCollaboration } from "./collaboration-server.ts";

/**
 * One instance of the co-editing server as a process of its own; tells its address, ends with its standard input. Asked to
 * end it tells when everything is closed.
 */
const { url, close } = await startCollaboration(process.env["REDIS_URL"] || undefined);
process.stdout.write(`${url}\n`);
process.stdin.resume().on("end", () => process.exit(0));
process.once("SIGTERM", () => void close().then(() => process.stdout.write("closed\n")));
