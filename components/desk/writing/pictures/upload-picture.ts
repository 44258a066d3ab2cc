import { z } from "zod";
import { writingMessages } from "#lib/messages/desk-writing.ts";

const answerSchema = z.discriminatedUnion("ok", [
  z.object({
    ok: z.literal(true),
    picture: z.object({
      id: z.number(),
      width: z.number(),
      height: z.number(),
      previewSrc: z.string(),
      suggestedCredit: z.string().nullable(),
    }),
  }),
  z.object({ ok: z.literal(false), message: z.string() }),
]);

export type UploadAnswer = z.infer<typeof answerSchema>;

/** Sends a picture to the desk; `onProgress` gets the sent fraction from 0 to 1. Never throws. */
export function uploadPicture(file: File, onProgress: (fraction: number) => void): Promise<UploadAnswer> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    const fail = () => resolve({ ok: false, message: writingMessages.upload.failed });
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total);
    request.onload = () => resolve(readAnswer(request));
    request.onerror = fail;
    request.onabort = fail;
    request.open("POST", `/api/bilder?name=${encodeURIComponent(file.name)}`);
    request.setRequestHeader("Content-Type", "application/octet-stream");
    request.send(file);
  });
}

function readAnswer(request: XMLHttpRequest): UploadAnswer {
  try {
    return answerSchema.parse(JSON.parse(request.responseText));
  } catch {
    return { ok: false, message: writingMessages.upload.failed };
  }
}
