/** An address as old ones are kept and looked up; `query` begins with „?“ where there is one. */
export type AskedAddress = { readonly path: string; readonly query: string };

/** Percent signs are resolved where they stand for readable characters; a slash at the end makes no other address. */
export function askedAddress({ pathname, search }: Pick<URL, "pathname" | "search">): AskedAddress {
  const path = decode(pathname);
  return { path: path.length > 1 ? path.replace(/\/+$/, "") : path, query: search };
}

function decode(pathname: string): string {
  try {
    return decodeURIComponent(pathname).replaceAll("\u0000", "");
  } catch {
    return pathname;
  }
}
