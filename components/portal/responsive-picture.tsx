import { type RenditionFormat, renditionAddress } from "#lib/storage/rendition.ts";
import type { PortalPicture } from "#portal/articles/article.ts";

/** Where a picture stands; tells the browser how wide it will be shown. */
export type PictureSlot = "article" | "lead" | "card" | "thumb";

const sizes: Readonly<Record<PictureSlot, string>> = {
  article: "(min-width: 78rem) 48rem, (min-width: 62rem) 62vw, 100vw",
  lead: "(min-width: 78rem) 48rem, (min-width: 62rem) 62vw, 100vw",
  card: "(min-width: 78rem) 23rem, (min-width: 40rem) 46vw, 100vw",
  thumb: "(min-width: 40rem) 12rem, 6rem",
};

/** Widest rendition that a browser without srcset support is given, in pixels. */
const fallbackWidth = 960;

function sourceSet({ contentHash, widths, folder }: PortalPicture, format: RenditionFormat): string {
  return widths.map((width) => `${renditionAddress({ contentHash, width, format }, folder)} ${width}w`).join(", ");
}

type ResponsivePictureProps = {
  readonly picture: PortalPicture;
  readonly slot: PictureSlot;
  /** Replaces the picture's own alternative text; "" where a link beside it says the same. */
  readonly alt?: string;
  /** True for the one picture above the fold. */
  readonly eager?: boolean;
};

/** A picture in the renditions the browser can choose from; width and height keep its place free while it loads. */
export function ResponsivePicture({ picture, slot, alt = picture.alt, eager = false }: ResponsivePictureProps) {
  const largest = picture.widths.findLast((width) => width <= fallbackWidth) ?? picture.widths[0] ?? picture.width;
  return (
    <picture>
      <source type="image/avif" srcSet={sourceSet(picture, "avif")} sizes={sizes[slot]} />
      <img
        src={renditionAddress({ contentHash: picture.contentHash, width: largest, format: "webp" }, picture.folder)}
        srcSet={sourceSet(picture, "webp")}
        sizes={sizes[slot]}
        width={picture.width}
        height={picture.height}
        alt={alt}
        loading={eager ? undefined : "lazy"}
        fetchPriority={eager ? "high" : undefined}
        decoding="async"
      />
    </picture>
  );
}
