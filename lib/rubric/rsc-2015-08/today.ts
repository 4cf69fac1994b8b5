/** What has become of things the document of 2015 names. Shown beside a statement, never in it. */
export const TODAY = {
  teachingSchools:
    "Teaching School Alliances ended in August 2021. Teaching school hubs have worked in their " +
    "place since September 2021.",
  systemLeaders:
    "Teaching School Alliances ended in August 2021, with teaching school hubs in their place " +
    "since September 2021. The designations of NLEs, NLGs and SLEs have changed since 2015.",
  financialHandbook: "Since September 2021 this is called the Academy Trust Handbook.",
  commissioners:
    "Since September 2022 the Department’s regional lead has been called Regional Director.",
} as const;
