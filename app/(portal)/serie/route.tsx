import { seriesIndexAddress } from "#components/portal/addresses.ts";
import { SeriesIndexView } from "#components/portal/series-view.tsx";
import { portalSeriesMessages as words } from "#lib/messages/portal-series.ts";
import { listSeries } from "#portal/series/series-queries.ts";
import { answerDocument } from "../answer-document.tsx";
import type { PortalPage } from "../portal-page.ts";

/** `/serie`: all series. */
export function GET(request: Request): Promise<Response> {
  return answerDocument(request, seriesIndexAddress, makeIndex);
}

async function makeIndex(): Promise<PortalPage> {
  return {
    kind: "page",
    head: { title: words.title, description: words.description },
    content: <SeriesIndexView series={await listSeries()} />,
  };
}
