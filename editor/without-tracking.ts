/** Parameters that tell who sent a reader, and nothing about the page: campaigns, clicks, mailings. */
const TRACKING_PREFIX = /^(?:utm_|mtm_|pk_|piwik_|matomo_|hsa_|vero_|oly_|wt_z?mc|wt\.)/i;
const TRACKING_NAMES = new Set(
  (
    "fbclid gclid gclsrc gbraid wbraid dclid msclkid twclid yclid ttclid li_fat_id rdt_cid epik sccid srsltid igshid igsh " +
    "mc_cid mc_eid _hsenc _hsmi __hstc __hssc __hsfp hsctatracking mkt_tok _openstat xtor cm_mmc _ga _gl s_cid " +
    "ns_source ns_mchannel ns_campaign ns_linkname ns_fee trk trkinfo"
  ).split(" "),
);

/** Parameters that only track on these hosts; elsewhere they may carry meaning. */
const TRACKING_ON_HOST: readonly (readonly [host: RegExp, names: ReadonlySet<string>])[] = [
  [/(?:^|\.)(?:youtu\.be|youtube\.com|spotify\.com)$/, new Set(["si", "feature", "pp"])],
  [/(?:^|\.)(?:twitter|x)\.com$/, new Set(["s", "t", "ref_src", "ref_url"])],
];

/** Services that stand between a link and its target, with the parameter that holds the target. */
const REDIRECTS: readonly (readonly [host: RegExp, path: RegExp, parameters: readonly string[]])[] = [
  [/^(?:www\.)?google\.[a-z.]{2,6}$/, /^\/url$/, ["q", "url"]],
  [/\.safelinks\.protection\.outlook\.com$/, /^\//, ["url"]],
  [/^(?:l|lm|www)\.facebook\.com$/, /^\/l\.php$/, ["u"]],
  [/^l\.instagram\.com$/, /^\/$/, ["u"]],
  [/^(?:www\.)?youtube\.com$/, /^\/redirect$/, ["q"]],
  [/^(?:www\.)?linkedin\.com$/, /^\/(?:redir\/redirect|safety\/go)$/, ["url"]],
];

/** A redirect may lead to another one; nobody nests deeper in good faith. */
const MAX_REDIRECTS = 5;

function isWebAddress(address: string): boolean {
  return /^https?:\/\/[^/?#]/i.test(address) && URL.canParse(address);
}

function targetOf(address: string): string | null {
  const url = new URL(address);
  const redirect = REDIRECTS.find(([host, path]) => host.test(url.hostname) && path.test(url.pathname));
  const targets = redirect?.[2].map((name) => url.searchParams.get(name) ?? "") ?? [];
  return targets.find(isWebAddress) ?? null;
}

function behindRedirects(address: string): string {
  let current = address;
  for (let count = 0; count < MAX_REDIRECTS; count += 1) {
    const target = targetOf(current);
    if (target === null) return current;
    current = target;
  }
  return current;
}

function isTracking(parameter: string, hostname: string): boolean {
  const [name = ""] = parameter.split("=", 1);
  const plain = name.toLowerCase();
  if (TRACKING_PREFIX.test(plain) || TRACKING_NAMES.has(plain)) return true;
  return TRACKING_ON_HOST.some(([host, names]) => host.test(hostname) && names.has(plain));
}

function withoutParameters(parameters: string, hostname: string): string {
  return parameters
    .split("&")
    .filter((parameter) => !isTracking(parameter, hostname))
    .join("&");
}

/** Some campaigns hide behind the number sign; an anchor or a text to jump to stays as it is. */
function withoutTrackingAnchor(anchor: string): string {
  return anchor.split("&").every((parameter) => isTracking(parameter, "")) ? "" : `#${anchor}`;
}

/**
 * A web address without what follows its readers: parameters of campaigns and clicks (`utm_…`, `fbclid`, `mc_cid` …)
 * vanish, and the redirects of search engines, mail programs and networks give way to their target. Everything else
 * stays letter by letter, other addresses (mail, phone, unfinished ones) altogether. Stable: a result gives itself.
 */
export function withoutTracking(href: string): string {
  if (!isWebAddress(href)) return href;
  const address = behindRedirects(href);
  const { hostname } = new URL(address);
  const [, start = address, query, anchor] = /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s.exec(address) ?? [];
  const kept = query === undefined ? "" : withoutParameters(query, hostname);
  const search = kept === "" && query !== "" ? "" : `?${kept}`;
  return `${start}${search}${anchor === undefined ? "" : withoutTrackingAnchor(anchor)}`;
}
