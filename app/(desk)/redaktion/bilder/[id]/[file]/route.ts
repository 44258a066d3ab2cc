import { readRendition } from "#newsroom/pictures/read-rendition.ts";
import { currentUser } from "../../../../../session.ts";

type Context = { readonly params: Promise<{ id: string; file: string }> };

/** `/redaktion/bilder/{id}/{width}.avif|webp`: pictures for the desk alone, whether readers see them or not. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const user = await currentUser();
  const { id, file } = await params;
  const [width = "", format = ""] = file.split(".");
  const rendition = user === null ? null : await readRendition(user, { pictureId: id, width, format });
  // A stranger learns nothing, not even whether the picture exists.
  if (rendition === null) return new Response(null, { status: 404, headers: { "Cache-Control": "no-store" } });
  return new Response(rendition.bytes, {
    headers: { "Content-Type": rendition.contentType, "Cache-Control": "private, max-age=3600", ETag: rendition.etag },
  });
}
