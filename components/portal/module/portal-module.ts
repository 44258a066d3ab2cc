/*
 * The portal's one script, on every page but paper's: what makes reading easier and is needed for nothing. One function
 * per enhancement, each looking for its own place in the page; where there is none it does nothing.
 */
import { enhanceEmbeds } from "./embeds.ts";
import { openFacets } from "./facets.ts";
import { enhanceShare } from "./share.ts";
import { enhanceSuggestions } from "./suggestions.ts";
import { countViews } from "./views.ts";

enhanceEmbeds();
openFacets();
enhanceShare();
enhanceSuggestions();
countViews();
