import { oneOf } from "./random";

// Pieces of names. Whatever they make is invented: no place, trust or school is meant.
const FIRST =
  "Alder Amber Ash Barrow Birch Bram Brack Calder Cinder Cold Corn Crane Dapple Dun Elder Ember Fallow Fern Finch Fox Garnet Gorse Hazel Heron Holm Ivel Jay Kestrel Lark Linden Loam Marl Merle Moor Nettle Oat Orchard Otter Pell Quill Raven Reed Rowan Rush Sedge Silver Sorrel Sparrow Swift Tansy Teal Thistle Umber Vetch Willow Wren Yarrow".split(
    " ",
  );
const LAST =
  "acre bank beck borne bridge brook combe cross dale den fell field ford garth gate grove ham hollow hurst keld lea ley marsh mead mere more ness pool ridge shaw side stead stoke thorpe vale wick worth".split(
    " ",
  );
const TRUSTS = [
  "Learning Trust",
  "Academies Trust",
  "Education Trust",
  "Schools Trust",
  "Partnership Trust",
  "Community Trust",
  "Federation Trust",
] as const;
const SCHOOLS = ["Academy", "School", "Community Academy", "Park School", "Green Academy"] as const;
const GIVEN =
  "Ada Ben Cara Dev Ellis Fay Gwen Hal Imani Jo Kofi Lena Mona Noor Olu Pia Quin Ravi Sal Tess Uma Vic Wes Yan Zara".split(
    " ",
  );

export function placeName(number: () => number): string {
  return `${oneOf(number(), FIRST)}${oneOf(number(), LAST)}`;
}

export function trustName(number: () => number): string {
  return `${placeName(number)} ${oneOf(number(), TRUSTS)}`;
}

export function academyName(number: () => number, religious: boolean): string {
  const place = placeName(number);
  if (!religious) return `${place} ${oneOf(number(), SCHOOLS)}`;
  return `${place} Saint ${oneOf(number(), GIVEN)} ${oneOf(number(), ["Academy", "School"])}`;
}

export function personName(number: () => number): string {
  return `${oneOf(number(), GIVEN)} ${placeName(number)}`;
}
