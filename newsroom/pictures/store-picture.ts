import { CommandError } from "#lib/errors.ts";
import { mediaStorage } from "#lib/storage/configured-media-storage.ts";
import { MediaStorageFullError } from "#lib/storage/media-storage.ts";
import { RENDITION_FORMATS, renditionKey } from "#lib/storage/rendition.ts";
import { recordAuditEntry } from "../audit/record-audit-entry.ts";
import { newsroomDatabase, type Transaction } from "../newsroom-database.ts";
import { type Actor, actorId } from "../people/actor.ts";
import { authorise } from "../people/desk-policy.ts";
import { inspectPicture, type PictureFacts } from "./inspect-picture.ts";
import { CONTENT_TYPES, type PictureRow, renditionWidths } from "./picture.ts";
import { pictureMessages } from "./picture-messages.ts";
import { findPictureByHash, pictureColumns } from "./picture-queries.ts";
import { type RenderedPicture, renderRenditions } from "./render-renditions.ts";
import { QueueFullError, type WorkQueue, workQueue } from "./work-queue.ts";

/** An upload as it arrived; type and size are judged by the bytes alone. */
export type PictureUpload = { readonly bytes: Uint8Array; readonly fileName: string };

/** `suggestedCredit`: whom the file's own metadata name, for the credit of its first use. */
export type StoredPicture = PictureRow & { readonly suggestedCredit: string | null };

type Upload = PictureUpload & PictureFacts & { readonly contentHash: string };

const MAX_FILE_NAME_LENGTH = 200;
/** Each waiting upload holds its bytes in memory. */
const MAX_WAITING_UPLOADS = 20;
/** Writing a few small files while others wait for the disk, in milliseconds. */
const WRITE_TIMEOUT_MS = 60_000;

// Next bundles each route on its own; there must still be one queue per process.
const registry = globalThis as typeof globalThis & { dachzeilePictureQueue?: WorkQueue };

/**
 * Checks, re-encodes and keeps a picture; the same file twice is one picture. Readers see it only once a published
 * piece shows it.
 * @throws CommandError "invalid" with the reason, "not-allowed", "throttled" when too many pictures wait, "conflict" when
 * the storage is full
 */
export async function storePicture(actor: Actor, input: PictureUpload): Promise<StoredPicture> {
  authorise(actor, "upload-picture");
  const facts = await inspectPicture(input.bytes);
  const contentHash = await hashOf(input.bytes);
  const upload = { ...facts, bytes: input.bytes, fileName: tidyFileName(input.fileName), contentHash };
  const picture = (await findWholePicture(contentHash)) ?? (await inQueue(() => makePicture(actor, upload)));
  return { ...picture, suggestedCredit: facts.suggestedCredit };
}

/** Somebody else's upload of the same file may have been finished while this one waited. */
async function makePicture(actor: Actor, upload: Upload): Promise<PictureRow> {
  const known = await findWholePicture(upload.contentHash);
  if (known !== null) return known;
  const renditions = await renderRenditions(upload.bytes, upload.width);
  const keep = (transaction: Transaction) => keepPicture(transaction, actor, upload, renditions);
  return newsroomDatabase().$transaction(keep, { timeout: WRITE_TIMEOUT_MS, maxWait: WRITE_TIMEOUT_MS });
}

/** A picture whose files were lost counts as unknown: uploading it again mends it. */
async function findWholePicture(contentHash: string): Promise<PictureRow | null> {
  const picture = await findPictureByHash(contentHash);
  if (picture === null) return null;
  const storage = mediaStorage();
  const keys = picture.widths.flatMap((width) =>
    RENDITION_FORMATS.map((format) => renditionKey({ contentHash, width, format })),
  );
  const present = await Promise.all(keys.map((key) => storage.has(key)));
  return present.every((isThere) => isThere) ? picture : null;
}

/**
 * Files first, then the row. The lock covers both, so that one upload's failure never takes away the files of another
 * one of the same picture, in this process or elsewhere.
 */
async function keepPicture(
  transaction: Transaction,
  actor: Actor,
  upload: Upload,
  renditions: readonly RenderedPicture[],
): Promise<PictureRow> {
  await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${upload.contentHash}, 0))`;
  const known = await findPictureByHash(upload.contentHash, transaction);
  if (known !== null) {
    await putRenditions(upload.contentHash, renditions);
    return known;
  }
  try {
    await putRenditions(upload.contentHash, renditions);
    return await insertPicture(transaction, actor, upload);
  } catch (error) {
    await deleteRenditions(upload.contentHash, renditions);
    throw error;
  }
}

async function putRenditions(contentHash: string, renditions: readonly RenderedPicture[]): Promise<void> {
  const storage = mediaStorage();
  try {
    for (const { width, format, bytes } of renditions) {
      await storage.put(renditionKey({ contentHash, width, format }), bytes, CONTENT_TYPES[format]);
    }
  } catch (error) {
    if (error instanceof MediaStorageFullError) throw new CommandError("conflict", pictureMessages.storageFull);
    throw error;
  }
}

async function deleteRenditions(contentHash: string, renditions: readonly RenderedPicture[]): Promise<void> {
  const storage = mediaStorage();
  // The failure that led here is the one to report; a file left over is overwritten by the next upload.
  await Promise.allSettled(
    renditions.map(({ width, format }) => storage.delete(renditionKey({ contentHash, width, format }))),
  );
}

async function insertPicture(transaction: Transaction, actor: Actor, upload: Upload): Promise<PictureRow> {
  const { contentHash, fileName, width, height } = upload;
  const widths = renditionWidths(width);
  const picture = await transaction.picture.create({
    data: { contentHash, fileName, width, height, widths, uploadedById: actorId(actor) },
    select: pictureColumns,
  });
  await recordAuditEntry(transaction, actor, {
    action: "upload-picture",
    subject: "picture",
    subjectId: picture.id,
    details: { fileName, contentHash, width, height },
  });
  return picture;
}

async function inQueue<Result>(work: () => Promise<Result>): Promise<Result> {
  registry.dachzeilePictureQueue ??= workQueue({ atOnce: 1, waiting: MAX_WAITING_UPLOADS });
  try {
    return await registry.dachzeilePictureQueue(work);
  } catch (error) {
    if (error instanceof QueueFullError) throw new CommandError("throttled", pictureMessages.tooBusy);
    throw error;
  }
}

/** Off the main thread, for 25 MB would hold up everybody else. */
async function hashOf(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new Uint8Array(bytes));
  return Buffer.from(digest).toString("hex");
}

/** The last part of the path, printable and storable. */
function tidyFileName(fileName: string): string {
  const last = fileName.toWellFormed().split(/[/\\]/).at(-1) ?? "";
  const printable = last.replace(/\p{Cc}/gu, "").trim();
  return [...printable].slice(0, MAX_FILE_NAME_LENGTH).join("") || "bild";
}
