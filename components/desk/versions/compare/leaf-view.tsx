import type { ParagraphNode } from "#editor/body.ts";
import { compareLine } from "#editor/compare/compare-line.ts";
import type { LeafNode } from "#editor/compare/compared.ts";
import { plainLine } from "#editor/compare/tokens.ts";
import { comparisonMessages as words } from "#lib/messages/desk-versions.ts";
import { ComparedWords } from "./compared-line.tsx";
import type { ComparisonView } from "./comparison-view.ts";

type LeafViewProps = { readonly old: LeafNode; readonly node: LeafNode; readonly view: ComparisonView };

/** A picture, something embedded or a divider, with its texts word by word; twice the same node shows it as it is. */
export function LeafView({ old, node, view }: LeafViewProps) {
  if (node.type === "horizontalRule") return <hr />;
  const [before, after] = [fieldsOf(old), fieldsOf(node)];
  return (
    <figure className="shown-leaf">
      <figcaption className="font-semibold">{node.type === "picture" ? words.picture : words.embed}</figcaption>
      {node.type === "picture" ? (
        <ShownPicture id={node.attrs.pictureId} view={view} />
      ) : (
        <p className="wrap-anywhere">{node.attrs.address}</p>
      )}
      <dl>
        {Object.entries(after).map(([label, text]) => (
          <div key={label} className="flex flex-wrap gap-x-2">
            <dt className="text-ink-soft">{label}:</dt>
            <dd className="min-w-0 wrap-anywhere">
              <PlainWords old={before[label] ?? ""} fresh={text} view={view} />
            </dd>
          </div>
        ))}
      </dl>
    </figure>
  );
}

type PlainWordsProps = { readonly old: string; readonly fresh: string; readonly view: ComparisonView };

/** Plain words that changed in one go: who did it stands with the whole. */
export function PlainWords({ old, fresh, view }: PlainWordsProps) {
  const [before, after] = [lineOf(old), lineOf(fresh)];
  if (old === "" && fresh === "") return <span className="text-ink-soft">{words.nothing}</span>;
  return <ComparedWords pieces={compareLine(before.content, after.content)} old={before} node={after} view={view} />;
}

function lineOf(text: string): ParagraphNode {
  return { type: "paragraph", content: plainLine(text) };
}

export function ShownPicture({ id, view }: { readonly id: number; readonly view: ComparisonView }) {
  const picture = view.pictureOf(id);
  if (picture === null) return <p className="text-ink-soft">{words.pictureGone}</p>;
  const { src, width, height, fileName } = picture;
  return (
    // biome-ignore lint/performance/noImgElement: the desk's own renditions, already in the right size
    <img src={src} width={width} height={height} alt={fileName} loading="lazy" className="h-auto w-40" />
  );
}

/** What is said of a leaf, by its German labels. */
function fieldsOf(node: LeafNode): Readonly<Record<string, string>> {
  const labels = words.leafFields;
  switch (node.type) {
    case "picture": {
      const { alt, caption, credit, width } = node.attrs;
      return {
        [labels.alt]: alt,
        [labels.caption]: caption,
        [labels.credit]: credit,
        [labels.width]: words.widths[width],
      };
    }
    case "embed": {
      const { title, caption, pictureId } = node.attrs;
      const preview = pictureId === null ? "" : `${words.picture} ${pictureId}`;
      return { [labels.title]: title, [labels.caption]: caption, [labels.preview]: preview };
    }
    case "horizontalRule":
      return {};
  }
}
