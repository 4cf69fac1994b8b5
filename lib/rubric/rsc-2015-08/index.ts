import type { Rubric } from "../types";
import { accountability } from "./accountability";
import { governance } from "./governance";
import { improvement } from "./improvement";
import { networks } from "./networks";
import { caveat, notes } from "./notes";
import { overall } from "./overall";
import { quality } from "./quality";
import { risk } from "./risk";
import { stages } from "./stages";
import { succession } from "./succession";
import { support } from "./support";
import { vision } from "./vision";

/** The framework of August 2015, each cell restated in our own words. */
export const rsc201508: Rubric = {
  version: "rsc-2015-08",
  source: {
    title: "Characteristics of successful multi-academy trusts",
    author: "Sir David Carter, Regional Schools Commissioner, South West",
    publisher: "Department for Education",
    published: "August 2015",
    copyright: "© Crown copyright 2015",
    licence: "Open Government Licence v3.0",
    licenceUrl: "https://www.nationalarchives.gov.uk/doc/open-government-licence/",
  },
  characteristics: {
    overall,
    vision,
    accountability,
    quality,
    governance,
    improvement,
    support,
    risk,
    succession,
    networks,
  },
  stages,
  caveat,
  notes,
  pillarSource: "Department for Education, trust quality descriptions (2023)",
};
