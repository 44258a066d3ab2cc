import { pageAddress, sectionAddress } from "#components/portal/addresses.ts";
import { SectionView } from "#components/portal/section-view.tsx";
import { listLatest } from "#portal/articles/article-queries.ts";
import { pageOfList } from "#portal/lists/page-of-list.ts";
import { answerDocument } from "../../answer-document.tsx";
import { listHead } from "../../list-head.ts";
import { pageNumber } from "../../page-number.ts";
import type { PageContext, PortalPage } from "../../portal-page.ts";

type Context = { readonly params: Promise<{ slug: string }> };

/** `/ressort/{slug}`: the pieces of a section. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { slug } = await params;
  const page = pageNumber(request);
  return answerDocument(request, pageAddress(sectionAddress(slug), page), (context) =>
    makeSection(context, slug, page),
  );
}

async function makeSection({ site }: PageContext, slug: string, number: number): Promise<PortalPage> {
  const section = site.sections.find((candidate) => candidate.slug === slug);
  if (section === undefined) return { kind: "missing" };
  const [page, latest] = await Promise.all([pageOfList({ kind: "section", slug }, number), listLatest(6)]);
  if (number > page.pageCount) return { kind: "missing" };
  return {
    kind: "page",
    head: listHead({ site, kind: "section", slug, name: section.name, page }),
    currentSection: slug,
    content: <SectionView section={section} page={page} latest={latest} />,
  };
}
