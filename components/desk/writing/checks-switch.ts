"use client";

import { createBrowserSwitch } from "../browser-switch.ts";

/** Whether texts are checked while they are written. Off, nothing is underlined, measured or looked up. */
export const checksSwitch = createBrowserSwitch("dachzeile-checks");
