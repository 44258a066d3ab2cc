import { homeAddress, seriesAddress } from "#components/portal/addresses.ts";
import { seriesJsonLd } from "#components/portal/series-json-ld.ts";
import { SeriesView } from "#components/portal/series-view.tsx";
import { portalSeriesMessages as words } from "#lib/messages/portal-series.ts";
import { findSeries } from "#portal/series/series-queries.ts";
import { absoluteAddress } from "../../absolute-address.ts";
import { answerDocument } from "../../answer-document.tsx";
import type { PortalPage } from "../../portal-page.ts";

type Context = { readonly params: Promise<{ slug: string }> };

/** `/serie/{slug}`: the parts of a series in their order. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { slug } = await params;
  return answerDocument(request, seriesAddress(slug), () => makeSeries(slug));
}

async function makeSeries(slug: string): Promise<PortalPage> {
  const series = await findSeries(slug);
  if (series === null) return { kind: "missing" };
  return {
    kind: "page",
    head: {
      title: `${words.label}: ${series.name}`,
      description: series.description || words.about(series.name),
      jsonLd: seriesJsonLd(series, absoluteAddress(homeAddress)),
    },
    content: <SeriesView series={series} />,
  };
}
