import { headers } from "next/headers";
import {
  anyone,
  requireAcademy,
  requireReader,
  requireRegion,
  requireTrust,
  requireViews,
  type Visit,
} from "@/lib/access/gates";
import type { AcademyScope, ReaderScope, RegionScope, TrustScope, ViewScope } from "@/lib/db";

/**
 * The gate of a page with a form that people write in. @returns null where nobody is signed in, but a
 * form was posted without a script: the page then hands back what was typed, and shows nothing else.
 */
export async function requireTrustOrForm(uid: string): Promise<Visit<TrustScope> | null> {
  const person = await anyone();
  if (person === null && (await isPosted())) return null;
  return requireTrust(uid);
}

/** The same of a page for whoever is asked for a private view. */
export async function requireViewsOrForm(uid: string): Promise<Visit<ViewScope> | null> {
  const person = await anyone();
  if (person === null && (await isPosted())) return null;
  return requireViews(uid);
}

/** The same of a page for whoever reads or reviews what a trust approves, or has next steps there. */
export async function requireReaderOrForm(uid: string): Promise<Visit<ReaderScope> | null> {
  const person = await anyone();
  if (person === null && (await isPosted())) return null;
  return requireReader(uid);
}

/** The same of a page of an academy's own people. */
export async function requireAcademyOrForm(
  uid: string,
  urn: string,
): Promise<Visit<AcademyScope> | null> {
  const person = await anyone();
  if (person === null && (await isPosted())) return null;
  return requireAcademy(uid, urn);
}

/** The same of a page of a region's team. */
export async function requireRegionOrForm(slug: string): Promise<Visit<RegionScope> | null> {
  const person = await anyone();
  if (person === null && (await isPosted())) return null;
  return requireRegion(slug);
}

/**
 * Whether this page answers a form that was posted without a script. A page learns no method; only a
 * posted form brings a kind of body along.
 */
export async function isPosted(): Promise<boolean> {
  const type = (await headers()).get("content-type") ?? "";
  return /^(multipart\/form-data|application\/x-www-form-urlencoded)/i.test(type);
}
