/** What needs no request. The gates, which do, are in ./gates; the cookie in ./cookie. */
export {
  countFaults,
  type Fault,
  type FaultNote,
  type FaultsPage,
  listFaults,
  recordFault,
} from "./faults";
export { hashPassword } from "./password";
export {
  type Grant,
  PERMISSIONS,
  type Permission,
  type Role,
  TRUST_ROLES,
  type TrustRole,
} from "./permissions";
export { type Appointment, homeOf, type Person, type Place, pathOf } from "./person";
export {
  READER_LABELS,
  READERS,
  type Reader,
  ROLE_LABELS,
  sayReader,
  sayRole,
  WHO_SEES_WHAT,
} from "./roles";
export {
  carriedGrant,
  grantFor,
  type JoinGrant,
  joinGrant,
  type MailGrant,
  type Moment,
  mailGrant,
  operatorGrant,
  publicScope,
  scopeFor,
} from "./scopes";
export { endSession, findPerson, idleMinutes } from "./sessions";
export { signIn } from "./sign-in";
export { mayOpenLink } from "./throttle";
export {
  type ChosenWords,
  LABEL_KEYS,
  LABELS,
  type Label,
  readWords,
  say,
  type Words,
  wordsAt,
  wordsWith,
} from "./words";
