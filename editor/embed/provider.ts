/** Proportions of the frame; class names of the portal's stylesheet follow from them. */
export type EmbedShape = "video" | "graphic" | "map" | "post";

/** An offer of others that may stand in a text after a reader's click. Pure: asks nobody anything. */
export type EmbedProvider = {
  readonly name: string;
  /** To whom the reader's data go with the click, and into which country; gets an address in the stored form. */
  readonly owner: (url: URL) => string;
  readonly shape: EmbedShape;
  /** Hosts of addresses that people copy, as the browser writes them. */
  readonly hosts: readonly string[];
  /** Host that the frame is loaded from, in the way that tells it least of the reader. */
  readonly frameHosts: readonly string[];
  /** The address in its one stored form, or null when it names nothing that can be embedded. */
  readonly normalise: (url: URL) => string | null;
  /** What the frame shows; gets an address in the stored form. */
  readonly frameAddress: (url: URL) => string;
};
