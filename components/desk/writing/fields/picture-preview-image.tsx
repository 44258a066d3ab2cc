import type { PictureInUse } from "../writing-draft.ts";

/** The picture in its own proportions, never higher than half a screen. */
export function PicturePreviewImage({ picture }: { readonly picture: PictureInUse }) {
  const { src, width, height } = picture.preview;
  return (
    <img
      src={src}
      width={width}
      height={height}
      alt={picture.alt}
      className="h-auto max-h-[50vh] w-full bg-paper-tint object-contain"
    />
  );
}
