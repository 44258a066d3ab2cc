import { OperatorError } from "../errors.ts";

/**
 * Where finished media files lie. A key is a path of lower-case segments such as "0af3…/800.avif"; what lies under a key
 * is whole or not there at all.
 */
export type MediaStorage = {
  /** Stores the bytes under the key, replacing what was there. @throws MediaStorageFullError */
  put(key: string, bytes: Uint8Array, contentType: string): Promise<void>;
  /** The whole file, or null when there is none. */
  get(key: string): Promise<Uint8Array<ArrayBuffer> | null>;
  has(key: string): Promise<boolean>;
  /** Bytes of the file, or null when there is none. */
  size(key: string): Promise<number | null>;
  /** Deletes the file; that there is none is no error. */
  delete(key: string): Promise<void>;
};

/** There is no room left; nothing of the file was kept. */
export class MediaStorageFullError extends OperatorError {
  constructor(place: string, options?: ErrorOptions) {
    super(
      `Der Speicher für Bilder ist voll (${place}).`,
      "Schaffen Sie dort Platz, und laden Sie das Bild noch einmal hoch.",
      options,
    );
    this.name = "MediaStorageFullError";
  }
}

const KEY = /^(?:[a-z0-9][a-z0-9._-]*\/)*[a-z0-9][a-z0-9._-]*$/;
const MAX_KEY_LENGTH = 200;

/**
 * No segment begins with a dot, so no key leaves the storage or meets a temporary file.
 * @throws RangeError: keys are made by our code, so a bad one is a mistake of ours
 */
export function checkMediaKey(key: string): void {
  if (key.length > MAX_KEY_LENGTH || !KEY.test(key)) throw new RangeError(`Not a media key: ${JSON.stringify(key)}`);
}
