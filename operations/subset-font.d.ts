/** The package ships no types; these are the parts in use. */
declare module "subset-font" {
  type SubsetOptions = {
    readonly targetFormat?: "sfnt" | "truetype" | "woff" | "woff2";
    readonly noHinting?: boolean;
    readonly keepFeatures?: string[];
    readonly keepAllGlyphs?: boolean;
    readonly dropTables?: string[];
  };

  export default function subsetFont(
    font: Uint8Array,
    glyphs: string | undefined,
    options?: SubsetOptions,
  ): Promise<Buffer>;
}
