import { writingMessages } from "#lib/messages/desk-writing.ts";
import type { UploadAnswer } from "./use-picture-upload.ts";

/** Sends a picture to the desk; `onProgress` gets the sent fraction from 0 to 1. Never throws. */
export function uploadPicture(file: File, onProgress: (fraction: number) => void): Promise<UploadAnswer> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    const fail = () => resolve({ ok: false, message: writingMessages.upload.failed });
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total);
    request.onload = () => resolve(readAnswer(request.responseText));
    request.onerror = fail;
    request.onabort = fail;
    request.open("POST", `/api/bilder?name=${encodeURIComponent(file.name)}`);
    request.setRequestHeader("Content-Type", "application/octet-stream");
    request.send(file);
  });
}

/** What reads the answer is as heavy as a dialog and comes with the first answer. */
async function readAnswer(text: string): Promise<UploadAnswer> {
  try {
    const { uploadAnswerSchema } = await import("./upload-answer.ts");
    return uploadAnswerSchema.parse(JSON.parse(text));
  } catch {
    return { ok: false, message: writingMessages.upload.failed };
  }
}
