/** A region of one set: where it is in addresses, its name, and the local authorities in it. */
export interface RegionFact {
  readonly slug: string;
  readonly name: string;
  readonly laCodes: readonly string[];
}

export interface RegionSet {
  readonly id: string;
  /** The set is in force from this day, inclusive, until that one, exclusive. */
  readonly from: string;
  readonly until: string | null;
  /** What the people who look after a region of this set are called by default. */
  readonly team: string;
  readonly regions: readonly RegionFact[];
}

/** Where an academy stands, as far as the register says. */
export interface Place {
  laCode: string;
  gor: string | null;
  /** Extracts of 2017 to 2022 name the RSC region themselves. */
  rscRegion?: string | null;
}

/**
 * The eight regions of the Regional Schools Commissioners. Only part of the list was ever published
 * by local authority; UNSETTLED names what rests on less.
 */
const EIGHT: RegionSet = {
  id: "rsc-2014",
  from: "2014-09-01",
  until: "2022-09-01",
  team: "RSC team",
  regions: [
    region("East Midlands and the Humber", "370-373 810-813 816 830 831 855-857 891 892 925"),
    region(
      "East of England and North-East London",
      "204 211 301 311 316 317 320 873 874 881-883 926 935",
    ),
    region("Lancashire and West Yorkshire", "340-344 350-359 380-384 876 877 888-890"),
    region("North of England", "390-394 805-808 815 840 841 909 929 942 943"),
    region(
      "North-West London and South-Central England",
      "201 202 205-207 213 302 304 307-310 312 313 821-823 825 826 867-872 919 928 931 940 941",
    ),
    region(
      "South-East England and South London",
      "203 208-210 212 303 305 306 314 315 318 319 845 846 850-852 886 887 921 936 938",
    ),
    region("South-West England", "420 800-803 835-839 865 866 878-880 908 916 933"),
    region("West Midlands", "330-336 860 861 884 885 893-896 937"),
  ],
};

/** The nine since September 2022, which follow the former government office regions. */
const NINE: RegionSet = {
  id: "dfe-2022",
  from: "2022-09-01",
  until: null,
  team: "Regional Director’s team",
  regions: [
    region("East Midlands", "830 831 855-857 891 892 925 928 940 941"),
    region("East of England", "821-823 873 874 881-883 919 926 935"),
    region("London", "201-213 301-320"),
    region("North East", "390-394 805-808 840 841 929"),
    region("North West", "340-344 350-359 876 877 888-890 895 896 909 942 943"),
    region("South East", "825 826 845 846 850-852 867-872 886 887 921 931 936 938"),
    region("South West", "420 800-803 835-839 865 866 878-880 908 916 933"),
    // The set before has a West Midlands too, of other authorities; addresses never change meaning.
    region("West Midlands", "330-336 860 861 884 885 893 894 937", "west-midlands-2022"),
    region("Yorkshire and the Humber", "370-373 380-384 810-813 815 816"),
  ],
};

export const REGION_SETS = [EIGHT, NINE] as const;

/** Authorities of the eight regions that no official list names: how sure their place is. */
export const UNSETTLED = {
  /** Read from the commissioner whom local trusts had. */
  medium: codes(
    "205 207 213 302 304 307 308 310 312 313 340-343 350-355 357-359 380-384 821-823 825 826 867-872 877 888-890 919 931",
  ),
  /** Read from the neighbours alone. */
  low: codes("206 309 344 356 876"),
} as const;

/** The set by which trusts are placed and share today: the framework is the RSCs' own. */
export const ACTIVE_REGION_SET = EIGHT.id;

export function activeRegionSet(): RegionSet {
  return EIGHT;
}

/** The region of a set an academy stands in; undefined where its authority is in none. */
export function regionOf(place: Place, set: RegionSet): RegionFact | undefined {
  const named = set.id === EIGHT.id ? place.rscRegion : place.gor;
  return (
    set.regions.find(({ name }) => name === named) ??
    set.regions.find(({ laCodes }) => laCodes.includes(place.laCode))
  );
}

export function regionBySlug(slug: string): (RegionFact & { set: RegionSet }) | undefined {
  for (const set of REGION_SETS) {
    const found = set.regions.find(region => region.slug === slug);
    if (found) return { ...found, set };
  }
  return undefined;
}

function region(name: string, laCodes: string, slug = slugOf(name)): RegionFact {
  return { slug, name, laCodes: codes(laCodes) };
}

function slugOf(name: string): string {
  return name.toLowerCase().replaceAll(" ", "-");
}

/** "370-372 810" as codes, first and last included. */
function codes(list: string): string[] {
  return list.split(" ").flatMap(part => {
    const [first = 0, last = first] = part.split("-").map(Number);
    return Array.from({ length: last - first + 1 }, (_, step) => String(first + step));
  });
}
