import { answerSitemap } from "../../answer-sitemap.ts";

type Context = { readonly params: Promise<{ file: string }> };

/** `/sitemap/2018-11.xml`: the pieces of a month, and other parts of the portal. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { file } = await params;
  return answerSitemap(request, file);
}
