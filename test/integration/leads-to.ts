import { findRedirect } from "#portal/redirects/redirect-queries.ts";

/** Where an old address leads readers, or null. */
export async function leadsTo(path: string, query = ""): Promise<string | null> {
  return (await findRedirect({ path, query }))?.to ?? null;
}
