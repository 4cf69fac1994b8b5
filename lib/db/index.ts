export { disconnect } from "./client";
export { read, SAME_SITTING, type Subject, type Tx, write } from "./doors";
export type * as Rows from "./generated/client";
export { Prisma } from "./generated/client";
export { asOneRequest } from "./one-request";
export { isPassing, sqlCode } from "./passing";
export { PLANNED_ONCE } from "./planned";
export type { Provider } from "./providers";
export { holdRuntime, type Runtime, runtime } from "./runtime";
export {
  type AcademyScope,
  type MailScope,
  type PlatformScope,
  type Proven,
  type PublicScope,
  prove,
  type ReaderScope,
  type RegionScope,
  type Scope,
  type SignInScope,
  type TrustScope,
  type ViewScope,
  withPermission,
} from "./scope";
