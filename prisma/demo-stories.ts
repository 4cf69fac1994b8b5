import { CANDLEMAS } from "./demo-candlemas";
import { HARBOUR } from "./demo-harbour";
import { HOLLOWMEAD } from "./demo-hollowmead";
import { NEIGHBOUR_STORIES } from "./demo-neighbour-stories";
import { TRUST } from "./demo-people";
import { CARROWMOOR, FOUNDRY } from "./demo-smaller";
import type { TrustStory } from "./demo-story";
import { TAMAR } from "./demo-tamar";
import { WHARFE } from "./demo-wharfe";

const WEST = "south-west-england";
const NORTH = "lancashire-and-west-yorkshire";

/** What each trust did, year by year. The one that opened this year has not begun. */
export const STORIES: readonly TrustStory[] = [
  {
    trustUid: TRUST.tamar,
    regionSlug: WEST,
    history: TAMAR,
    cycles: [
      {
        ago: 2,
        openedOn: "10-24",
        ratedFrom: "11-04",
        approved: { on: "12-11", minute: "6.1" },
      },
      {
        ago: 1,
        openedOn: "10-21",
        ratedFrom: "11-03",
        approved: { on: "12-09", minute: "5.4" },
        shared: {
          on: "01-14",
          purpose: "our support conversation in February",
          withEvidence: true,
          readOn: "01-27",
        },
      },
      { ago: 0, openedOn: "10-23", ratedFrom: "11-03" },
    ],
  },
  {
    trustUid: TRUST.harbour,
    regionSlug: WEST,
    history: HARBOUR,
    cycles: [
      {
        ago: 2,
        openedOn: "10-03",
        ratedFrom: "10-09",
        approved: { on: "11-21", minute: "7.1" },
        shared: { on: "12-02", purpose: "", withEvidence: false, readOn: "01-09" },
      },
      {
        ago: 1,
        openedOn: "10-02",
        ratedFrom: "10-08",
        approved: { on: "11-20", minute: "7.3" },
        shared: {
          on: "11-28",
          purpose: "our support conversation in January",
          withEvidence: true,
          readOn: "12-15",
        },
      },
      {
        ago: 0,
        openedOn: "10-01",
        ratedFrom: "10-07",
        approved: { on: "11-18", minute: "7.2" },
        shared: {
          on: "11-20",
          purpose: "our support conversation in January",
          withEvidence: true,
          opens: ["Risk register, version of the summer"],
          help: [{ kind: "offers", step: "governance" }],
        },
      },
    ],
  },
  {
    trustUid: TRUST.wharfe,
    regionSlug: NORTH,
    history: WHARFE,
    cycles: [
      { ago: 2, openedOn: "09-26", ratedFrom: "10-04", approved: { on: "11-15", minute: "4" } },
      { ago: 1, openedOn: "09-25", ratedFrom: "10-03", approved: { on: "11-14", minute: "3" } },
      { ago: 0, openedOn: "09-24", ratedFrom: "10-02", approved: { on: "11-13", minute: "4" } },
    ],
  },
  {
    trustUid: TRUST.foundry,
    regionSlug: NORTH,
    history: FOUNDRY,
    cycles: [
      {
        ago: 1,
        openedOn: "11-06",
        ratedFrom: "11-18",
        approved: { on: "01-22", minute: "9.1" },
        shared: {
          on: "02-03",
          purpose: "our wish to be joined by another school",
          withEvidence: true,
          readOn: "02-10",
        },
      },
      { ago: 0, openedOn: "10-08", ratedFrom: "10-15" },
    ],
  },
  {
    trustUid: TRUST.hollowmead,
    regionSlug: WEST,
    history: HOLLOWMEAD,
    cycles: [
      {
        ago: 2,
        openedOn: "10-17",
        ratedFrom: "10-28",
        approved: { on: "12-05", minute: "5.2" },
        shared: {
          on: "12-18",
          purpose: "a meeting about the third site",
          withEvidence: false,
          readOn: "01-06",
          withdrawnOn: "03-20",
        },
      },
      {
        ago: 1,
        openedOn: "10-16",
        ratedFrom: "10-27",
        approved: { on: "12-04", minute: "5.5" },
        revisited: {
          on: "05-21",
          minute: "5.1",
          row: "governance",
          said: [
            "embedding",
            "The three local bodies have worked a full year, and the one that struggled has a new chair and knows its duties.",
            "Minutes of the three local bodies, three terms",
          ],
        },
      },
      { ago: 0, openedOn: "10-26", ratedFrom: "11-05" },
    ],
  },
  {
    trustUid: TRUST.candlemas,
    regionSlug: NORTH,
    history: CANDLEMAS,
    cycles: [
      { ago: 2, openedOn: "10-10", ratedFrom: "10-21", approved: { on: "11-28", minute: "8.3" } },
      {
        ago: 1,
        openedOn: "10-09",
        ratedFrom: "10-20",
        approved: { on: "11-27", minute: "8.1" },
        shared: {
          on: "02-02",
          purpose: "the diocese’s and the region’s joint review",
          withEvidence: false,
          readOn: "02-19",
        },
      },
      {
        ago: 0,
        openedOn: "09-30",
        ratedFrom: "10-06",
        approved: { on: "11-12", minute: "8.2" },
        reopened: {
          on: "11-16",
          why: "The review of Netherfell was left out of the paper that the board had before it.",
          again: {
            on: "11-19",
            minute: "EM 2",
            row: "quality",
            said: [
              "embedding",
              "With Netherfell’s review read, we see that two of last year’s three findings were acted on in every school.",
              "Spring reviews of three years, Netherfell’s included",
            ],
          },
        },
      },
    ],
  },
  {
    trustUid: TRUST.carrowmoor,
    regionSlug: WEST,
    history: CARROWMOOR,
    cycles: [
      { ago: 1, openedOn: "11-04", ratedFrom: "11-12", approved: { on: "12-16", minute: "3.2" } },
      { ago: 0, openedOn: "10-07", ratedFrom: "10-14", approved: { on: "11-17", minute: "3.2" } },
    ],
  },
  ...NEIGHBOUR_STORIES,
];
