import type { Spot } from "../support/http-spots";
import { OWN, type State } from "../support/world";

/** The journey's writes, as the matrix names them. */
const VERSION = "app/trusts/[uid]/[cycle]/versions/[number]";
export const OPEN = "action app/trusts/[uid]/actions.ts#openAssessmentAction";
export const VIEW = "action app/views/[uid]/[cycle]/[step]/actions.ts#viewAction";
export const RATE = "action app/trusts/[uid]/[cycle]/[step]/actions.ts#rateAction";
const CYCLE = "app/trusts/[uid]/[cycle]";
export const NOTE = `action ${CYCLE}/[step]/agree/actions.ts#saveNoteAction`;
export const PROPOSE = `action ${CYCLE}/[step]/proposal/actions.ts#proposeAction`;
export const DIFFER = `action ${CYCLE}/[step]/different/actions.ts#recordDifferentAction`;
export const PRESENT = `action ${CYCLE}/meeting/[body]/present/actions.ts#recordPresentAction`;
export const SET_STEP = "action app/trusts/[uid]/steps/new/[step]/actions.ts#setStepAction";
export const CHANGE_STEP = "action app/trusts/[uid]/steps/[id]/change/actions.ts#changeStepAction";
export const CLOSE_STEP = "action app/trusts/[uid]/steps/[id]/close/actions.ts#closeStepAction";
export const APPROVE = "action app/trusts/[uid]/[cycle]/check/actions.ts#approveAction";
export const SHARE = `action ${VERSION}/share/actions.ts#shareAction`;
const EVIDENCE = `${CYCLE}/prepare/[step]/evidence/actions.ts`;
export const ADD_EVIDENCE = `action ${EVIDENCE}#addEvidenceAction`;
export const REUSE_EVIDENCE = `action ${EVIDENCE}#reuseEvidenceAction`;
const PIECE = "app/trusts/[uid]/evidence/[id]";
export const CHANGE_EVIDENCE = `action ${PIECE}/actions.ts#changeEvidenceAction`;
export const NAME_READERS = `action ${PIECE}/readers/actions.ts#nameReadersAction`;
export const SHARE_WITH_READER = `action ${VERSION}/share-with-reader/actions.ts#shareWithReaderAction`;
export const WITHDRAW = `action ${VERSION}/withdraw/actions.ts#withdrawAction`;
export const REOPEN = `action ${VERSION}/reopen/actions.ts#reopenAction`;
export const REVISIT = `action ${VERSION}/revisit/[step]/actions.ts#revisitAction`;

/** Our own trust, in a state. */
export const at = (state: State): Spot => ({ trustUid: OWN, state });
