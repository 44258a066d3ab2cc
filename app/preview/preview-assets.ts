import type { PortalAssets } from "#components/portal/document-head.tsx";
import type { PreviewLook } from "#components/preview/preview-look.ts";
import { portalAssets } from "../portal-assets.ts";

/** By address: what somebody looks at in another colour scheme is not the words that the policy of pages knows. */
export function previewAssets({ farben }: Pick<PreviewLook, "farben">): PortalAssets {
  const { preview, stylesheet, fonts, module } = portalAssets();
  const sheets = { system: stylesheet, hell: preview.light, dunkel: preview.dark };
  return { stylesheet: sheets[farben], fonts, module };
}
