"use client";

import { useEffect } from "react";
import { dropAllDrafts } from "./drafts";

/** Where somebody has just signed out: nothing that was typed stays in the browser. */
export function ForgetTyped() {
  useEffect(dropAllDrafts, []);
  return null;
}
