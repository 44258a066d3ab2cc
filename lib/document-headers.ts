/**
 * Headers by which a route handler tells our own server how its body is framed. Next drops `Content-Encoding` and
 * `Content-Length` from every handler's answer, because a body that came through `fetch` may have been decoded on the
 * way; ours never did.
 */
export const BODY_ENCODING_HEADER = "x-dachzeile-encoding";
export const BODY_LENGTH_HEADER = "x-dachzeile-length";
