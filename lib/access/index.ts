/** What needs no request. The gates, which do, are in ./gates; the cookie in ./cookie. */

export { newMailCode, plainCode } from "./code";
export {
  countFaults,
  type Fault,
  type FaultNote,
  type FaultsPage,
  listFaults,
  recordFault,
} from "./faults";
export { liftSecondFactor } from "./lost-app";
export {
  endOtherSessions,
  endOwnSession,
  endSessionsOf,
  getOwnAccount,
  type OwnAccount,
  type OwnSession,
} from "./own-account";
export { hashPassword, isPassword } from "./password";
export { PASSWORD_LENGTH, type PasswordContext, passwordProblem } from "./password-rules";
export {
  type Grant,
  PERMISSIONS,
  type Permission,
  type Role,
  roleMay,
  rolesWith,
  TRUST_ROLES,
  type TrustRole,
} from "./permissions";
export {
  type Appointment,
  homeOf,
  isReading,
  type Person,
  type Place,
  type ProvedBy,
  pathOf,
  type SessionProof,
} from "./person";
export { hasProvedEnough, hasProvedLately, needsSecondFactor } from "./proof";
export {
  listOf,
  READER_LABELS,
  READERS,
  type Reader,
  ROLE_LABELS,
  sayPlace,
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
  passwordGrant,
  publicScope,
  scopeFor,
} from "./scopes";
export { keyedHash } from "./seal";
export {
  beginSecondFactor,
  confirmSecondFactor,
  getSecondFactor,
  removeSecondFactor,
  renewRecoveryCodes,
  type SecondFactor,
} from "./second-factor";
export { endSession, findPerson, idleMinutes, type Proof, startSession } from "./sessions";
export { beginSession, type SignedIn, signIn } from "./sign-in";
export { findWaiting, finishSignIn, getOwnProof, type OwnProof, proveAgain } from "./step-up";
export type { Tell, WayInChange } from "./tell";
export { mayOpenLink, maySetOut, mayTry } from "./throttle";
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
