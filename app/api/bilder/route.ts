import { deskPreview, MAX_PICTURE_BYTES } from "#newsroom/pictures/picture.ts";
import { storePicture } from "#newsroom/pictures/store-picture.ts";
import { deskAction } from "../../desk-action.ts";
import { readLimited } from "./read-limited.ts";

/** `POST /api/bilder?name=…`: the bytes of one picture; answers with the stored picture or the reason of the refusal. */
export async function POST(request: Request): Promise<Response> {
  const result = await deskAction("upload-picture", async (user) => {
    const fileName = new URL(request.url).searchParams.get("name") ?? "Bild";
    const bytes = await readLimited(request, MAX_PICTURE_BYTES);
    const { suggestedCredit, ...picture } = await storePicture(user, { bytes, fileName });
    const { src, width, height } = deskPreview(picture);
    return { id: picture.id, width, height, previewSrc: src, suggestedCredit };
  });
  if (result.ok) return Response.json({ ok: true, picture: result.data });
  return Response.json({ ok: false, message: result.message }, { status: statusOf(result.code) });
}

function statusOf(code: string): number {
  switch (code) {
    case "not-signed-in":
      return 401;
    case "not-allowed":
      return 403;
    case "throttled":
      return 429;
    case "unexpected":
      return 500;
    default:
      return 422;
  }
}
