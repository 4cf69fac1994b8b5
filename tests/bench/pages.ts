import { publicScope } from "@/lib/access";
import { getAgreementPage } from "@/lib/assessments/agreement/queries";
import { getCheckPage } from "@/lib/assessments/approval/queries";
import { getTrustHome } from "@/lib/assessments/cycle/queries";
import { cycleAt } from "@/lib/assessments/cycle/rules";
import { getMatrix } from "@/lib/assessments/matrix/queries";
import { getRegionPage } from "@/lib/assessments/region/queries";
import { readRegionAsked } from "@/lib/assessments/region/schema";
import { getSharedComments } from "@/lib/assessments/rsc-view/queries";
import { getOpenings } from "@/lib/assessments/share/queries";
import { openSharedVersion } from "@/lib/assessments/shared/commands";
import {
  getVersionPage,
  getVersionToShare,
  getWholeVersion,
} from "@/lib/assessments/version/queries";
import { getOwnViews, getViewPage } from "@/lib/assessments/views/queries";
import { getAdminHome } from "@/lib/register/jobs/queries";
import { getPublishedWording } from "@/lib/register/wording/queries";
import { CURRENT_RUBRIC } from "@/lib/rubric";
import {
  grantOf,
  must,
  regionScopeOf,
  thisMoment,
  trustScopeOf,
  type Visitor,
  type VisitorName,
  viewScopeOf,
  visitOf,
} from "./visitors";

/** A page to measure, as somebody opens it. */
export interface MeasuredPage {
  readonly name: string;
  /** Its folder. */
  readonly folder: string;
  readonly path: string;
  /** A folder of its own for its twin, where others are of the same page. */
  readonly apart?: string;
  /** Who opens it; null for somebody who is not signed in. */
  readonly visitor: VisitorName | null;
  /** What stands between it and its markup, by the name the page imports it under. */
  readonly answers: Readonly<Record<string, (visitor: Visitor) => unknown>>;
}

/** Trusts of the demo: one at work, one that has shared, one that has approved; the full region. */
export const DRAFTING = 9000001;
export const SHARED = 9000002;
/** Its board rates alone just now. */
const RATING_ALONE = 9000005;
export const APPROVED = 9000003;
/** Academies of the trust that has approved and of the one that has shared, over ten cycles. */
export const FEW = 9;
export const MANY = 90;
export const REGION = "south-west-england";
export const CYCLE = cycleAt(new Date());

const open = { anyone: ({ person }: Visitor) => person };
const inTrust = (trustUid: number) => ({
  requireTrust: ({ person }: Visitor) => visitOf(person, { trustUid }),
});
/** The same gate of a page with a form that people write in. */
const inTrustOrForm = (trustUid: number) => ({
  requireTrustOrForm: ({ person }: Visitor) => visitOf(person, { trustUid }),
});
const inRegion = {
  requireRegion: ({ person }: Visitor) => visitOf(person, { regionSlug: REGION }),
};
const version = (trustUid: number, get: typeof getVersionPage = getVersionPage) => ({
  requireVersion: async (visitor: Visitor) => ({
    visit: visitOf(visitor.person, { trustUid }),
    version: must(await get(trustScopeOf(visitor, trustUid), CYCLE, 1)),
  }),
});
const versions = "app/trusts/[uid]/[cycle]/versions/[number]";

export const PAGES: readonly MeasuredPage[] = [
  {
    name: "Sign in",
    folder: "app/sign-in",
    path: "/sign-in",
    visitor: null,
    answers: { anyone: () => null },
  },
  {
    name: "Framework",
    folder: "app/framework",
    path: "/framework",
    visitor: "chair",
    answers: {
      ...open,
      getPublishedWording: () =>
        getPublishedWording(publicScope(thisMoment()), CURRENT_RUBRIC.version),
    },
  },
  {
    name: "Who sees what",
    folder: "app/who-sees-what",
    path: "/who-sees-what",
    visitor: "chair",
    answers: open,
  },
  {
    name: "Bodies",
    folder: "app/bodies",
    path: "/bodies",
    visitor: "clerk",
    answers: { requirePerson: ({ person }) => person },
  },
  {
    name: "Trust home",
    folder: "app/trusts/[uid]",
    path: `/trusts/${DRAFTING}`,
    visitor: "chair",
    answers: {
      ...inTrust(DRAFTING),
      getTrustHome: visitor => getTrustHome(trustScopeOf(visitor, DRAFTING)),
      // Nobody is asked for anything in the bench's world.
      ownViewsIn: () => null,
    },
  },
  {
    name: "Rating",
    folder: "app/trusts/[uid]/[cycle]/[step]",
    path: `/trusts/${DRAFTING}/${CYCLE}/vision`,
    visitor: "chair",
    answers: {
      ...inTrustOrForm(DRAFTING),
      isPosted: () => false,
      getAgreementPage: visitor =>
        getAgreementPage(trustScopeOf(visitor, DRAFTING), CYCLE, "vision"),
    },
  },
  {
    name: "Views",
    folder: "app/views/[uid]/[cycle]",
    path: `/views/${RATING_ALONE}/${CYCLE}`,
    visitor: "trusteeAsked",
    answers: {
      requireViews: ({ person }) => visitOf(person, { viewsOf: RATING_ALONE }),
      getOwnViews: visitor => getOwnViews(viewScopeOf(visitor, RATING_ALONE), CYCLE),
    },
  },
  {
    name: "View",
    folder: "app/views/[uid]/[cycle]/[step]",
    path: `/views/${RATING_ALONE}/${CYCLE}/risk`,
    visitor: "trusteeAsked",
    answers: {
      requireViewsOrForm: ({ person }) => visitOf(person, { viewsOf: RATING_ALONE }),
      isPosted: () => false,
      getViewPage: visitor => getViewPage(viewScopeOf(visitor, RATING_ALONE), CYCLE, "risk"),
    },
  },
  {
    name: "Check",
    folder: "app/trusts/[uid]/[cycle]/check",
    path: `/trusts/${DRAFTING}/${CYCLE}/check`,
    visitor: "chair",
    answers: {
      ...inTrustOrForm(DRAFTING),
      getCheckPage: visitor => getCheckPage(trustScopeOf(visitor, DRAFTING), CYCLE),
    },
  },
  {
    name: "Version",
    folder: versions,
    path: `/trusts/${SHARED}/${CYCLE}/versions/1`,
    visitor: "chairWhoShared",
    answers: {
      ...version(SHARED, getWholeVersion),
      // Which query the gate asks with: it has answered.
      getWholeVersion: () => null,
      getOpenings: visitor =>
        getOpenings(grantOf(visitor, { trustUid: SHARED }, "share:follow"), CYCLE, 1, new Date(0)),
    },
  },
  {
    name: "Share",
    folder: `${versions}/share`,
    path: `/trusts/${APPROVED}/${CYCLE}/versions/1/share`,
    visitor: "chairWhoApproved",
    answers: {
      ...inTrustOrForm(APPROVED),
      ...version(APPROVED, getVersionToShare),
      getVersionToShare: () => null,
    },
  },
  {
    name: "Withdraw",
    folder: `${versions}/withdraw`,
    path: `/trusts/${SHARED}/${CYCLE}/versions/1/withdraw`,
    visitor: "chairWhoShared",
    answers: version(SHARED),
  },
  {
    name: "Academies",
    folder: "app/trusts/[uid]/academies",
    path: `/trusts/${SHARED}/academies`,
    visitor: "chairWhoShared",
    answers: {
      ...inTrust(SHARED),
      getMatrix: visitor => getMatrix(trustScopeOf(visitor, SHARED), null),
    },
  },
  {
    name: "Region",
    folder: "app/regions/[slug]",
    path: `/regions/${REGION}`,
    visitor: "rscTeam",
    answers: {
      ...inRegion,
      getRegionPage: visitor =>
        getRegionPage(regionScopeOf(visitor, REGION), readRegionAsked({}).asked),
    },
  },
  {
    name: "Shared",
    folder: "app/regions/[slug]/trusts/[uid]/[cycle]",
    path: `/regions/${REGION}/trusts/${SHARED}/${CYCLE}`,
    visitor: "rscTeam",
    answers: {
      requireShared: async visitor => {
        const grant = grantOf(visitor, { regionSlug: REGION }, "share:read");
        const shared = must(await openSharedVersion(grant, SHARED, CYCLE));
        return { visit: visitOf(visitor.person, { regionSlug: REGION }), version: shared };
      },
      getSharedComments: visitor =>
        getSharedComments(regionScopeOf(visitor, REGION), SHARED, CYCLE),
    },
  },
  {
    name: "Register",
    folder: "app/admin",
    path: "/admin",
    visitor: "administrator",
    answers: {
      requireAdmin: ({ person }) => visitOf(person, "platform"),
      getAdminHome: visitor => getAdminHome(grantOf(visitor, "platform", "register:load")),
    },
  },
];
