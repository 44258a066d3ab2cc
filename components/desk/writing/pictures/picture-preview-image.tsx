import type { PictureInUse } from "../writing-draft.ts";

/** The picture in its own proportions, never higher than half a screen. */
export function PicturePreviewImage({ picture }: { readonly picture: PictureInUse }) {
  const { src, width, height } = picture.preview;
  return (
    // biome-ignore lint/performance/noImgElement: the address is that of a rendition in a fitting size
    <img
      src={src}
      width={width}
      height={height}
      alt={picture.alt}
      className="h-auto max-h-[50vh] w-full bg-paper-tint object-contain"
    />
  );
}
