import { type Grid, readGrid, type Word } from "../support/http-grid";

/**
 * The authorization matrix: every built entry point, who may use it, in which state of the
 * self-assessment. It is written from product.md ("Who sees what", "People") and never from the code's
 * own table of permissions; tests/http/manifest.test.ts holds it against the build, and
 * tests/http/matrix.test.ts asks every cell over HTTP.
 *
 * Who asks: `chair vice clerk trustee ceo central` of the trust in the address; `reader` appointed by
 * that trust; `reviewer` too, drawn only where they get something else than readers; `rsc` of the trust's
 * region by that region's address; `rsc2` an RSC team of another region, or by another region's address;
 * `admin` the administrator; `other` somebody of another trust, of the same region and of another one;
 * `none` signed in without an appointment in force (none, over, suspended); `out` without a session
 * (no cookie, signed out, idle too long); `susp` whose account is suspended, with the cookie from before.
 *
 * What they get:
 *   yes   the page; the verb is done and leads on; the file; autosave 200
 *   no    may know the trust, may not do this: code `forbidden`; autosave 403
 *   late  the state of things forbids it: code `state`; autosave 422
 *   bad   code `invalid`
 *   404   not found, also for what exists but is not theirs to know of
 *   in    to the sign-in page, and back afterwards; autosave 401
 *   on    led on to where they work
 */
export interface Row {
  /** "page", "PUT", "POST", "file" or "front" and an address, or "action" and where it is exported. */
  readonly entry: string;
  /** What product.md promises. */
  readonly promise: string;
  readonly grid: Grid;
  /** What a principal gets, where that is not what other readers get. */
  readonly principal?: Word;
  /** The same where no self-assessment is open, and no academy was asked. */
  readonly principalUnopened?: Word;
  /** The tables that a "yes" may change: no other, besides the audit trail. */
  readonly writes?: readonly string[];
  /** What nobody might read before, and a "yes" shows by being done. */
  readonly shows?: RegExp;
}

/** Whose account is looked at: the CEO of the far trust. */
const FAR_CEO = /^canary-9100003-/i;

export const MATRIX: readonly Row[] = [
  // ── Anybody ──

  {
    entry: "page /framework",
    promise: "The rubric is public: it can be read before anybody signs in",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    yes   yes  yes   yes     yes  yes     | yes    | yes  yes  | yes   yes   yes  | yes  yes`),
  },
  {
    entry: "page /framework/print",
    promise: "The printed blank framework derives from the rubric, and is as public",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    yes   yes  yes   yes     yes  yes     | yes    | yes  yes  | yes   yes   yes  | yes  yes`),
  },
  {
    entry: "page /who-sees-what",
    promise: 'Who sees what: "help shows it", to anybody',
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    yes   yes  yes   yes     yes  yes     | yes    | yes  yes  | yes   yes   yes  | yes  yes`),
  },
  {
    entry: "page /accessibility",
    promise: "Accessibility statement: the law asks that anybody can read it",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    yes   yes  yes   yes     yes  yes     | yes    | yes  yes  | yes   yes   yes  | yes  yes`),
  },
  {
    entry: "page /browsers",
    promise: "Supported browsers: to be read before anybody signs in",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    yes   yes  yes   yes     yes  yes     | yes    | yes  yes  | yes   yes   yes  | yes  yes`),
  },
  {
    entry: "page /cookies",
    promise: "Cookies: to be read before anybody signs in",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    yes   yes  yes   yes     yes  yes     | yes    | yes  yes  | yes   yes   yes  | yes  yes`),
  },
  {
    entry: "page /help",
    promise: "Help: in the same place for everybody, signed in or not",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    yes   yes  yes   yes     yes  yes     | yes    | yes  yes  | yes   yes   yes  | yes  yes`),
  },
  {
    entry: "page /privacy",
    promise: "Privacy notice: linked at sign-in, so open to anybody",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    yes   yes  yes   yes     yes  yes     | yes    | yes  yes  | yes   yes   yes  | yes  yes`),
  },
  {
    entry: "page /outbox",
    promise: "Letters open accounts: outside the demo nobody reads them",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    404   404  404   404     404  404     | 404    | 404  404  | 404   404   404  | 404  404`),
  },
  {
    entry: "page /sign-in",
    promise: "Whoever is signed in already is led on to where they work",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    on    on   on    on      on   on      | on     | on   on   | on    on    on   | yes  yes`),
  },
  {
    entry: "action app/sign-in/actions.ts#signInAction",
    promise: "Sign-in: everybody with their password, but not a suspended account",
    writes: ["session"],
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    yes   yes  yes   yes     yes  yes     | yes    | yes  yes  | yes   yes   yes  | yes  bad`),
  },
  {
    entry: "action app/sign-in/actions.ts#demoSignInAction",
    promise: "There are no demo sign-ins outside the demo",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    404   404  404   404     404  404     | 404    | 404  404  | 404   404   404  | 404  404`),
  },
  {
    entry: "action app/_shell/actions.ts#signOutAction",
    promise: "Sign-out: for everybody, and harmless for whoever is out already",
    writes: ["session"],
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    yes   yes  yes   yes     yes  yes     | yes    | yes  yes  | yes   yes   yes  | yes  yes`),
  },
  {
    entry: "POST /sign-in/with/[provider]",
    promise: "Sign-in elsewhere: anybody may set out, and nothing is written before they are back",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    yes   yes  yes   yes     yes  yes     | yes    | yes  yes  | yes   yes   yes  | yes  yes`),
  },
  {
    entry: "GET /sign-in/with/callback/[provider]",
    promise: "Sign-in elsewhere: back with nothing from a provider, nobody is signed in",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    bad   bad  bad   bad     bad  bad     | bad    | bad  bad  | bad   bad   bad  | bad  bad`),
  },
  {
    entry: "page /sign-in/not-linked",
    promise: "Identity: whoever is linked to nobody here is told how to get in",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    yes   yes  yes   yes     yes  yes     | yes    | yes  yes  | yes   yes   yes  | yes  yes`),
  },

  {
    entry: "page /invitation/[token]",
    promise:
      "An invitation is for whoever holds its link: without one there is nothing, for anybody",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    yes   yes  yes   yes     yes  yes     | yes    | yes  yes  | yes   yes   yes  | yes  yes`),
  },
  {
    entry: "action app/invitation/[token]/actions.ts#acceptAction",
    promise: "Without an invitation nobody joins anything: they are led to sign-in",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    in    in   in    in      in   in      | in     | in   in   | in    in    in   | in   in`),
  },
  {
    entry: "action app/invitation/[token]/actions.ts#joinAction",
    promise: "Without an invitation nobody gets an account: they are led to sign-in",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    in    in   in    in      in   in      | in     | in   in   | in    in    in   | in   in`),
  },

  {
    entry: "page /sign-in/forgotten",
    promise: "A forgotten password: whoever is signed out may ask for a letter",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    yes   yes  yes   yes     yes yes      | yes    | yes  yes  | yes   yes   yes  | yes  yes`),
  },
  {
    entry: "action app/sign-in/forgotten/actions.ts#forgottenAction",
    promise: "A letter is asked for by anybody, for any address, with one answer",
    writes: ["outbox", "password_reset"],
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    yes   yes  yes   yes     yes yes      | yes    | yes  yes  | yes   yes   yes  | yes  yes`),
  },
  {
    entry: "page /sign-in/new-password",
    promise: "A letter's link opens for anybody; opening it spends nothing",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    yes   yes  yes   yes     yes yes      | yes    | yes  yes  | yes   yes   yes  | yes  yes`),
  },
  {
    entry: "action app/sign-in/new-password/actions.ts#byLinkAction",
    promise:
      "A password is chosen anew by a letter's link alone: any other is answered as one that was used",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    late  late late  late    late late     | late   | late late | late  late  late | late late`),
  },
  {
    entry: "action app/sign-in/new-password/actions.ts#byCodeAction",
    promise: "A password is chosen anew by the code of one's own letter alone",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    bad   bad  bad   bad     bad bad      | bad    | bad  bad  | bad   bad   bad  | bad  bad`),
  },
  {
    entry: "page /sign-in/code",
    promise: "A code is asked for only of whoever has just given their password",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    on    on   on    on      on  on       | on     | on   on   | on    on    on   | in   in`),
  },
  {
    entry: "action app/sign-in/code/actions.ts#codeAction",
    promise: "A code alone signs nobody in",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    in    in   in    in      in  in       | in     | in   in   | in    in    in   | in   in`),
  },

  // ── Whoever is signed in ──

  {
    entry: "page /sign-in/again",
    promise: "Whoever is signed in may prove again who they are",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    yes   yes  yes   yes     yes yes      | yes    | yes  yes  | yes   yes   yes  | in   in`),
  },
  {
    entry: "action app/sign-in/again/actions.ts#proveAgainAction",
    promise: "Proving again: everybody by their own password",
    writes: ["session"],
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    yes   yes  yes   yes     yes yes      | yes    | yes  yes  | yes   yes   yes  | in   in`),
  },
  {
    entry: "page /account",
    promise: "Sessions: everybody sees their own account, and where they are signed in",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    yes   yes  yes   yes     yes yes      | yes    | yes  yes  | yes   yes   yes  | in   in`),
  },
  {
    entry: "action app/account/actions.ts#endSessionAction",
    promise: "Sessions: everybody ends their own, and no other person's",
    writes: ["session"],
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    yes   yes  yes   yes     yes yes      | yes    | yes  yes  | yes   yes   yes  | in   in`),
  },
  {
    entry: "action app/account/actions.ts#endElsewhereAction",
    promise: "Sessions: everybody signs out elsewhere",
    writes: ["session"],
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    yes   yes  yes   yes     yes yes      | yes    | yes  yes  | yes   yes   yes  | in   in`),
  },
  {
    entry: "page /account/password",
    promise: "Everybody changes their own password",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    yes   yes  yes   yes     yes yes      | yes    | yes  yes  | yes   yes   yes  | in   in`),
  },
  {
    entry: "action app/account/password/actions.ts#changePasswordAction",
    promise: "Everybody changes their own password by the one they have",
    writes: ["outbox", "password", "session"],
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    yes   yes  yes   yes     yes yes      | yes    | yes  yes  | yes   yes   yes  | in   in`),
  },
  {
    entry: "page /account/second-factor",
    promise: "A second factor is offered to all",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    yes   yes  yes   yes     yes yes      | yes    | yes  yes  | yes   yes   yes  | in   in`),
  },
  {
    entry: "page /account/second-factor/set-up",
    promise: "A second factor is offered to all",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    yes   yes  yes   yes     yes yes      | yes    | yes  yes  | yes   yes   yes  | in   in`),
  },
  {
    entry: "action app/account/second-factor/set-up/actions.ts#beginAction",
    promise: "A second factor is offered to all",
    writes: ["second_factor"],
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    yes   yes  yes   yes     yes yes      | yes    | yes  yes  | yes   yes   yes  | in   in`),
  },
  {
    entry: "action app/account/second-factor/set-up/actions.ts#confirmAppAction",
    promise: "An app is set up by a code that it shows, and by no other",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    bad   bad  bad   bad     bad bad      | bad    | bad  bad  | bad   bad   bad  | in   in`),
  },
  {
    entry: "page /account/second-factor/recovery-codes",
    promise: "Whoever has an app gets new recovery codes",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    yes   yes  yes   yes     yes yes      | yes    | yes  yes  | yes   yes   yes  | in   in`),
  },
  {
    entry: "action app/account/second-factor/recovery-codes/actions.ts#newCodesAction",
    promise: "Recovery codes: only for an app that is set up; others are led back",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    yes   yes  yes   yes     yes yes      | yes    | yes  yes  | yes   yes   yes  | in   in`),
  },
  {
    entry: "page /account/second-factor/remove",
    promise: "Everybody removes their own app",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    yes   yes  yes   yes     yes yes      | yes    | yes  yes  | yes   yes   yes  | in   in`),
  },
  {
    entry: "action app/account/second-factor/remove/actions.ts#removeAppAction",
    promise: "Everybody removes their own app; there is none to remove here",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    yes   yes  yes   yes     yes yes      | yes    | yes  yes  | yes   yes   yes  | in   in`),
  },

  {
    entry: "page /",
    promise: "People: everybody lands on their own body's home",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    on    on   on    on      on   on      | on     | on   on   | on    on    on   | in   in`),
  },
  {
    entry: "page /bodies",
    promise: "One person may hold several appointments: each of theirs, and no other",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    yes   yes  yes   yes     yes  yes     | yes    | yes  yes  | yes   yes   yes  | in   in`),
  },
  {
    entry: "page /sign-in/back",
    promise:
      "Nothing typed is ever lost: whoever signs in beside a form is told the way back to it",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    yes   yes  yes   yes     yes  yes     | yes    | yes  yes  | yes   yes   yes  | in   in`),
  },
  {
    entry: "page /account/identities",
    promise: "Sign-in: everybody sees what is linked to their own account",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    yes   yes  yes   yes     yes  yes     | yes    | yes  yes  | yes   yes   yes  | in   in`),
  },
  {
    entry: "action app/account/identities/actions.ts#unlinkAction",
    promise: "Sign-in: a link that is not one’s own is not there",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    404   404  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in`),
  },

  // ── The trust ──

  {
    entry: "page /trusts/[uid]",
    promise:
      "Agreed level and reason, draft: chair, trustees, clerk, CEO and central team; the RSC team never",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  yes   yes  yes   yes     yes  yes     | 404    | 404  404  | 404   404   404  | in   in
      draft     yes   yes  yes   yes     yes  yes     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "action app/trusts/[uid]/actions.ts#openAssessmentAction",
    promise:
      "People: the chair, the vice-chair and the clerk open a cycle; once open, opening it again changes nothing",
    writes: ["assessment"],
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  yes   yes  yes   no      no   no      | 404    | 404  404  | 404   404   404  | in   in
      draft     yes   yes  yes   no      no   no      | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "page /trusts/[uid]/settings",
    promise:
      "Words: what a trust calls its people is set by the chair, the vice-chair and the clerk",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  yes   yes  yes   404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      draft     yes   yes  yes   404     404  404     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "action app/trusts/[uid]/settings/actions.ts#chooseWordsAction",
    promise: "Words: set by the chair, the vice-chair and the clerk, for their own trust alone",
    writes: ["trust_label"],
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  yes   yes  yes   no      no   no      | 404    | 404  404  | 404   404   404  | in   in
      draft     yes   yes  yes   no      no   no      | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "page /trusts/[uid]/people",
    promise: "People and access: everybody of the trust sees who is who; readers see no people",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  yes   yes  yes  yes     yes  yes     | 404    | 404  404  | 404   404   404  | in   in
      draft     yes   yes  yes  yes     yes  yes     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "page /trusts/[uid]/people/[appointment]",
    promise: "People: whoever looks after people, and the CEO for the central team and principals",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  yes   yes  yes  404     yes  404     | 404    | 404  404  | 404   404   404  | in   in
      draft     yes   yes  yes  404     yes  404     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "page /trusts/[uid]/people/[appointment]/end",
    promise: "People: whoever looks after people, and the CEO for the central team and principals",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  yes   yes  yes  404     yes  404     | 404    | 404  404  | 404   404   404  | in   in
      draft     yes   yes  yes  404     yes  404     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "page /trusts/[uid]/people/[appointment]/suspend",
    promise: "People: whoever looks after people, and the CEO for the central team and principals",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  yes   yes  yes  404     yes  404     | 404    | 404  404  | 404   404   404  | in   in
      draft     yes   yes  yes  404     yes  404     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "page /trusts/[uid]/people/[appointment]/add",
    promise: "People: the chair, the vice-chair and the clerk say who is what",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  yes   yes  yes  404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      draft     yes   yes  yes  404     404  404     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "action app/trusts/[uid]/people/[appointment]/actions.ts#termAction",
    promise: "People: the chair, the vice-chair and the clerk set terms",
    writes: ["trust_appointment"],
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  yes   yes  yes  no      no   no      | 404    | 404  404  | 404   404   404  | in   in
      draft     yes   yes  yes  no      no   no      | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "action app/trusts/[uid]/people/[appointment]/actions.ts#leaveCommitteeAction",
    promise: "People: the chair, the vice-chair and the clerk look after committees",
    writes: ["committee_place"],
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  yes   yes  yes  no      no   no      | 404    | 404  404  | 404   404   404  | in   in
      draft     yes   yes  yes  no      no   no      | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "action app/trusts/[uid]/people/[appointment]/add/actions.ts#addPlaceAction",
    promise:
      "People: one person may hold several appointments, given by the chair, the vice-chair and the clerk",
    writes: ["trust_appointment"],
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  yes   yes  yes  no      no   no      | 404    | 404  404  | 404   404   404  | in   in
      draft     yes   yes  yes  no      no   no      | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "action app/trusts/[uid]/people/[appointment]/end/actions.ts#endAction",
    promise:
      "People: who may remove whom is a table; the CEO removes of the central team, not of the board",
    writes: ["trust_appointment"],
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  yes   yes  yes  no      yes  no      | 404    | 404  404  | 404   404   404  | in   in
      draft     yes   yes  yes  no      yes  no      | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "action app/trusts/[uid]/people/[appointment]/suspend/actions.ts#suspendAction",
    promise: "People: suspending is one step, by the same table",
    writes: ["trust_appointment"],
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  yes   yes  yes  no      yes  no      | 404    | 404  404  | 404   404   404  | in   in
      draft     yes   yes  yes  no      yes  no      | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "action app/trusts/[uid]/people/[appointment]/suspend/actions.ts#liftAction",
    promise: "People: and it is lifted in one step; where nobody is suspended it changes nothing",
    writes: [],
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  yes   yes  yes  no      yes  no      | 404    | 404  404  | 404   404   404  | in   in
      draft     yes   yes  yes  no      yes  no      | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "page /trusts/[uid]/record",
    promise: "The record: whoever presides sees what was looked for, the clerk looks",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  yes   yes  yes   404     404  404     | 404    | 404  404  | 404   404   404   | in   in
      draft     yes   yes  yes   404     404  404     | 404    | 404  404  | 404   404   404   | in   in`),
  },
  {
    entry: "action app/trusts/[uid]/record/actions.ts#findRecordAction",
    promise: "The record: the clerk finds everything about one person or request, as one act",
    writes: ["outbox", "record_request"],
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  no    no   yes   no      no   no      | 404    | 404  404  | 404   404   404   | in   in
      draft     no    no   yes   no      no   no      | 404    | 404  404  | 404   404   404   | in   in`),
  },
  {
    entry: "action app/trusts/[uid]/record/actions.ts#placeHoldAction",
    promise: "The record: a hold stops deletion",
    writes: ["record_hold"],
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  yes   yes  yes   no      no   no      | 404    | 404  404  | 404   404   404   | in   in
      draft     yes   yes  yes   no      no   no      | 404    | 404  404  | 404   404   404   | in   in`),
  },
  {
    entry: "action app/trusts/[uid]/record/actions.ts#liftHoldAction",
    promise: "The same lift it again",
    writes: ["record_hold"],
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  yes   yes  yes   no      no   no      | 404    | 404  404  | 404   404   404   | in   in
      draft     yes   yes  yes   no      no   no      | 404    | 404  404  | 404   404   404   | in   in`),
  },
  {
    entry: "page /trusts/[uid]/record/[request]",
    promise: "What was found is for the clerk who looked",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  404   404  yes   404     404  404     | 404    | 404  404  | 404   404   404   | in   in
      draft     404   404  yes   404     404  404     | 404    | 404  404  | 404   404   404   | in   in`),
  },
  {
    entry: "GET /trusts/[uid]/record/[request]/file",
    promise: "The same, as a file",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  no    no   yes   no      no   no      | 404    | 404  404  | 404   404   404   | in   in
      draft     no    no   yes   no      no   no      | 404    | 404  404  | 404   404   404   | in   in`),
  },
  {
    entry: "page /trusts/[uid]/people/invite",
    promise: "People: the chair, the vice-chair and the clerk invite",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  yes   yes  yes   404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      draft     yes   yes  yes   404     404  404     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "action app/trusts/[uid]/people/invite/actions.ts#inviteAction",
    promise: "People: the chair, the vice-chair and the clerk invite, to their own trust alone",
    writes: ["invitation", "outbox"],
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  yes   yes  yes   no      no   no      | 404    | 404  404  | 404   404   404  | in   in
      draft     yes   yes  yes   no      no   no      | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "action app/trusts/[uid]/people/invite/actions.ts#resendAction",
    promise: "The same send an invitation again; nobody else has the button",
    writes: ["invitation", "outbox"],
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  yes   yes  yes   404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      draft     yes   yes  yes   404     404  404     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "page /trusts/[uid]/people/invitations/[id]/withdraw",
    promise: "Whoever invites withdraws, and sees first what that does",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  yes   yes  yes   404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      draft     yes   yes  yes   404     404  404     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry:
      "action app/trusts/[uid]/people/invitations/[id]/withdraw/actions.ts#withdrawInvitationAction",
    promise: "Whoever invites withdraws, in their own trust alone",
    writes: ["invitation"],
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  yes   yes  yes   no      no   no      | 404    | 404  404  | 404   404   404  | in   in
      draft     yes   yes  yes   no      no   no      | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "page /trusts/[uid]/[cycle]/[step]",
    promise:
      "Agreed level, reason and evidence, draft: chair, trustees, clerk, CEO and central team; the RSC team never",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  404   404  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      draft     yes   yes  yes   yes     yes  yes     | 404    | 404  404  | 404   404   404  | in   in
      approved  yes   yes  yes   yes     yes  yes     | 404    | 404  404  | 404   404   404  | in   in
      shared    yes   yes  yes   yes     yes  yes     | 404    | 404  404  | 404   404   404  | in   in
      withdrawn yes   yes  yes   yes     yes  yes     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "action app/trusts/[uid]/[cycle]/[step]/actions.ts#rateAction",
    promise: "People: chair, vice-chair and clerk record what was agreed, until it is approved",
    writes: ["rating", "rating_revision"],
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  404   404  404   no      no   no      | 404    | 404  404  | 404   404   404  | in   in
      draft     yes   yes  yes   no      no   no      | 404    | 404  404  | 404   404   404  | in   in
      approved  late  late late  no      no   no      | 404    | 404  404  | 404   404   404  | in   in
      shared    late  late late  no      no   no      | 404    | 404  404  | 404   404   404  | in   in
      withdrawn late  late late  no      no   no      | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "PUT /trusts/[uid]/[cycle]/[step]/answer",
    promise: "The same, saved by itself: chair, vice-chair and clerk, until it is approved",
    writes: ["rating", "rating_revision", "save_key"],
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  404   404  404   no      no   no      | 404    | 404  404  | 404   404   404  | in   in
      draft     yes   yes  yes   no      no   no      | 404    | 404  404  | 404   404   404  | in   in
      approved  late  late late  no      no   no      | 404    | 404  404  | 404   404   404  | in   in
      shared    late  late late  no      no   no      | 404    | 404  404  | 404   404   404  | in   in
      withdrawn late  late late  no      no   no      | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "PUT /trusts/[uid]/[cycle]/[step]/note",
    promise: "Notes, targets: the same as by their button, saved by themselves",
    writes: ["step_note", "save_key"],
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  404   404  404   no      no   no      | 404    | 404  404  | 404   404   404  | in   in
      draft     yes   yes  yes   no      no   no      | 404    | 404  404  | 404   404   404  | in   in
      approved  late  late late  no      no   no      | 404    | 404  404  | 404   404   404  | in   in
      shared    late  late late  no      no   no      | 404    | 404  404  | 404   404   404  | in   in
      withdrawn late  late late  no      no   no      | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "page /trusts/[uid]/[cycle]/meeting",
    promise:
      "One self-assessment: everybody of the trust knows when its board meets and how it rates",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  404   404  404   404     404  404     | 404    | 404  404  | 404   404   404   | in   in
      draft     yes   yes  yes   yes     yes  yes     | 404    | 404  404  | 404   404   404   | in   in
      approved  yes   yes  yes   yes     yes  yes     | 404    | 404  404  | 404   404   404   | in   in
      shared    yes   yes  yes   yes     yes  yes     | 404    | 404  404  | 404   404   404   | in   in
      withdrawn yes   yes  yes   yes     yes  yes     | 404    | 404  404  | 404   404   404   | in   in`),
  },
  {
    entry: "action app/trusts/[uid]/[cycle]/meeting/actions.ts#remindAction",
    promise:
      "Cycle and participants: chair or clerk remind whoever has not finished; not once views are shown",
    writes: ["outbox", "participant"],
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  404   404  404   no      no   no      | 404    | 404  404  | 404   404   404   | in   in
      draft     yes   yes  yes   no      no   no      | 404    | 404  404  | 404   404   404   | in   in
      approved  late  late late  no      no   no      | 404    | 404  404  | 404   404   404   | in   in
      shared    late  late late  no      no   no      | 404    | 404  404  | 404   404   404   | in   in
      withdrawn late  late late  no      no   no      | 404    | 404  404  | 404   404   404   | in   in`),
  },
  {
    entry: "page /trusts/[uid]/[cycle]/meeting/[body]/plan",
    promise: "Cycle and participants: chair or clerk plan the meeting, until views are shown",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  404   404  404   404     404  404     | 404    | 404  404  | 404   404   404   | in   in
      draft     yes   yes  yes   404     404  404     | 404    | 404  404  | 404   404   404   | in   in
      approved  404   404  404   404     404  404     | 404    | 404  404  | 404   404   404   | in   in
      shared    404   404  404   404     404  404     | 404    | 404  404  | 404   404   404   | in   in
      withdrawn 404   404  404   404     404  404     | 404    | 404  404  | 404   404   404   | in   in`),
  },
  {
    entry: "action app/trusts/[uid]/[cycle]/meeting/[body]/plan/actions.ts#planAction",
    promise: "The same; what is approved is planned no more",
    writes: ["meeting", "outbox", "participant"],
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  404   404  404   no      no   no      | 404    | 404  404  | 404   404   404   | in   in
      draft     yes   yes  yes   no      no   no      | 404    | 404  404  | 404   404   404   | in   in
      approved  late  late late  no      no   no      | 404    | 404  404  | 404   404   404   | in   in
      shared    late  late late  no      no   no      | 404    | 404  404  | 404   404   404   | in   in
      withdrawn late  late late  no      no   no      | 404    | 404  404  | 404   404   404   | in   in`),
  },
  {
    entry: "page /trusts/[uid]/[cycle]/meeting/[body]/show",
    promise: "Show everyone’s views: whoever presides, once",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  404   404  404   404     404  404     | 404    | 404  404  | 404   404   404   | in   in
      draft     yes   yes  404   404     404  404     | 404    | 404  404  | 404   404   404   | in   in
      approved  404   404  404   404     404  404     | 404    | 404  404  | 404   404   404   | in   in
      shared    404   404  404   404     404  404     | 404    | 404  404  | 404   404   404   | in   in
      withdrawn 404   404  404   404     404  404     | 404    | 404  404  | 404   404   404   | in   in`),
  },
  {
    entry: "action app/trusts/[uid]/[cycle]/meeting/[body]/show/actions.ts#showAction",
    promise: "The same; it is not done twice",
    writes: ["individual_view", "meeting", "shown_view"],
    shows: /-draft-view-/,
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  404   404  no    no      no   no      | 404    | 404  404  | 404   404   404   | in   in
      draft     yes   yes  no    no      no   no      | 404    | 404  404  | 404   404   404   | in   in
      approved  late  late no    no      no   no      | 404    | 404  404  | 404   404   404   | in   in
      shared    late  late no    no      no   no      | 404    | 404  404  | 404   404   404   | in   in
      withdrawn late  late no    no      no   no      | 404    | 404  404  | 404   404   404   | in   in`),
  },
  {
    entry: "page /trusts/[uid]/[cycle]/meeting/[body]/paper",
    promise: "Rate alone: chair or clerk enter a paper form, until views are shown",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  404   404  404   404     404  404     | 404    | 404  404  | 404   404   404   | in   in
      draft     yes   yes  yes   404     404  404     | 404    | 404  404  | 404   404   404   | in   in
      approved  404   404  404   404     404  404     | 404    | 404  404  | 404   404   404   | in   in
      shared    404   404  404   404     404  404     | 404    | 404  404  | 404   404   404   | in   in
      withdrawn 404   404  404   404     404  404     | 404    | 404  404  | 404   404   404   | in   in`),
  },
  {
    entry: "action app/trusts/[uid]/[cycle]/meeting/[body]/paper/actions.ts#paperAction",
    promise: "The same, for somebody who is asked",
    writes: ["individual_view"],
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  404   404  404   no      no   no      | 404    | 404  404  | 404   404   404   | in   in
      draft     yes   yes  yes   no      no   no      | 404    | 404  404  | 404   404   404   | in   in
      approved  late  late late  no      no   no      | 404    | 404  404  | 404   404   404   | in   in
      shared    late  late late  no      no   no      | 404    | 404  404  | 404   404   404   | in   in
      withdrawn late  late late  no      no   no      | 404    | 404  404  | 404   404   404   | in   in`),
  },
  {
    entry: "page /trusts/[uid]/[cycle]/spread",
    promise:
      "The spread, once shown: chair, trustees, clerk, and the CEO as a participant; the central team never",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  404   404  404  404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      draft     404   404  404  404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      approved  yes   yes  yes  yes     yes  404     | 404    | 404  404  | 404   404   404  | in   in
      shared    yes   yes  yes  yes     yes  404     | 404    | 404  404  | 404   404   404  | in   in
      withdrawn yes   yes  yes  yes     yes  404     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "action app/trusts/[uid]/[cycle]/[step]/agree/actions.ts#saveNoteAction",
    promise: "Notes, targets: recorded with what was agreed, until it is approved",
    writes: ["step_note"],
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  404   404  404  no      no   no      | 404    | 404  404  | 404   404   404  | in   in
      draft     yes   yes  yes  no      no   no      | 404    | 404  404  | 404   404   404  | in   in
      approved  late  late late no      no   no      | 404    | 404  404  | 404   404   404  | in   in
      shared    late  late late no      no   no      | 404    | 404  404  | 404   404   404  | in   in
      withdrawn late  late late no      no   no      | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "action app/trusts/[uid]/[cycle]/[step]/agree/actions.ts#agreeProposalAction",
    promise:
      "The board ratifies what a committee proposes; where none does, there is nothing to agree",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  404   404  404  no      no   no      | 404    | 404  404  | 404   404   404  | in   in
      draft     404   404  404  no      no   no      | 404    | 404  404  | 404   404   404  | in   in
      approved  late  late late no      no   no      | 404    | 404  404  | 404   404   404  | in   in
      shared    late  late late no      no   no      | 404    | 404  404  | 404   404   404  | in   in
      withdrawn late  late late no      no   no      | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "page /trusts/[uid]/[cycle]/[step]/proposal",
    promise: "A committee proposes for the steps it was given; the row on risk was given to none",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  404   404  404  404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      draft     404   404  404  404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      approved  404   404  404  404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      shared    404   404  404  404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      withdrawn 404   404  404  404     404  404     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "action app/trusts/[uid]/[cycle]/[step]/proposal/actions.ts#proposeAction",
    promise: "The same: nothing is proposed for a row that the board rates itself",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  404   404  404  no      no   no      | 404    | 404  404  | 404   404   404  | in   in
      draft     404   404  404  no      no   no      | 404    | 404  404  | 404   404   404  | in   in
      approved  late  late late no      no   no      | 404    | 404  404  | 404   404   404  | in   in
      shared    late  late late no      no   no      | 404    | 404  404  | 404   404   404  | in   in
      withdrawn late  late late no      no   no      | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "page /trusts/[uid]/[cycle]/[step]/different",
    promise:
      "A different view, where its holder asks: the board's own people, until it is approved",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  404   404  404  404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      draft     yes   yes  yes  yes     404  404     | 404    | 404  404  | 404   404   404  | in   in
      approved  404   404  404  404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      shared    404   404  404  404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      withdrawn 404   404  404  404     404  404     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "action app/trusts/[uid]/[cycle]/[step]/different/actions.ts#recordDifferentAction",
    promise: "The same; the clerk, who has no view of their own, says whose it is",
    writes: ["different_view"],
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  404   404  404  404     no   no      | 404    | 404  404  | 404   404   404  | in   in
      draft     yes   yes  bad  yes     no   no      | 404    | 404  404  | 404   404   404  | in   in
      approved  late  late late late    no   no      | 404    | 404  404  | 404   404   404  | in   in
      shared    late  late late late    no   no      | 404    | 404  404  | 404   404   404  | in   in
      withdrawn late  late late late    no   no      | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "page /trusts/[uid]/[cycle]/[step]/different/[id]/withdraw",
    promise: "What taking a different view back does; of one that there is not, nothing",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    404   404  404  404     404  404     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "action app/trusts/[uid]/[cycle]/[step]/different/actions.ts#withdrawDifferentAction",
    promise: "Taken back by the same people; one that there is not, by nobody",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  404   404  404  404     no   no      | 404    | 404  404  | 404   404   404  | in   in
      draft     404   404  404  404     no   no      | 404    | 404  404  | 404   404   404  | in   in
      approved  404   404  404  404     no   no      | 404    | 404  404  | 404   404   404  | in   in
      shared    404   404  404  404     no   no      | 404    | 404  404  | 404   404   404  | in   in
      withdrawn 404   404  404  404     no   no      | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "page /trusts/[uid]/[cycle]/meeting/[body]/present",
    promise: "Who was present: chair, vice-chair and clerk record it, until it is approved",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  404   404  404  404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      draft     yes   yes  yes  404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      approved  404   404  404  404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      shared    404   404  404  404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      withdrawn 404   404  404  404     404  404     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "action app/trusts/[uid]/[cycle]/meeting/[body]/present/actions.ts#recordPresentAction",
    promise: "The same, once for the meeting",
    writes: ["attendance", "presence"],
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  404   404  404  no      no   no      | 404    | 404  404  | 404   404   404  | in   in
      draft     yes   yes  yes  no      no   no      | 404    | 404  404  | 404   404   404  | in   in
      approved  late  late late no      no   no      | 404    | 404  404  | 404   404   404  | in   in
      shared    late  late late no      no   no      | 404    | 404  404  | 404   404   404  | in   in
      withdrawn late  late late no      no   no      | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "page /trusts/[uid]/[cycle]/prepare",
    promise:
      "Evidence, title and date: the board, the CEO and the central team; the RSC team when shared",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  404   404  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      draft     yes   yes  yes   yes     yes  yes     | 404    | 404  404  | 404   404   404  | in   in
      approved  yes   yes  yes   yes     yes  yes     | 404    | 404  404  | 404   404   404  | in   in
      shared    yes   yes  yes   yes     yes  yes     | 404    | 404  404  | 404   404   404  | in   in
      withdrawn yes   yes  yes   yes     yes  yes     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "page /trusts/[uid]/[cycle]/prepare/[step]",
    promise: "The same; the note or link itself: of the central team only whoever added it",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  404   404  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      draft     yes   yes  yes   yes     yes  yes     | 404    | 404  404  | 404   404   404  | in   in
      approved  yes   yes  yes   yes     yes  yes     | 404    | 404  404  | 404   404   404  | in   in
      shared    yes   yes  yes   yes     yes  yes     | 404    | 404  404  | 404   404   404  | in   in
      withdrawn yes   yes  yes   yes     yes  yes     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "page /trusts/[uid]/[cycle]/prepare/[step]/evidence",
    promise:
      "Prepare: the clerk, the central team, the chair and the CEO attach evidence, until it is approved",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  404   404  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      draft     yes   yes  yes   404     yes  yes     | 404    | 404  404  | 404   404   404  | in   in
      approved  404   404  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      shared    404   404  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      withdrawn 404   404  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "action app/trusts/[uid]/[cycle]/prepare/[step]/actions.ts#marksAction",
    promise: "Prepare: the same people mark statements, until it is approved",
    writes: ["statement_mark"],
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  404   404  404   no      404  404     | 404    | 404  404  | 404   404   404  | in   in
      draft     yes   yes  yes   no      yes  yes     | 404    | 404  404  | 404   404   404  | in   in
      approved  late  late late  no      late late    | 404    | 404  404  | 404   404   404  | in   in
      shared    late  late late  no      late late    | 404    | 404  404  | 404   404   404  | in   in
      withdrawn late  late late  no      late late    | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "action app/trusts/[uid]/[cycle]/prepare/[step]/evidence/actions.ts#addEvidenceAction",
    promise: "Prepare: the same people add evidence, until it is approved",
    writes: ["evidence", "evidence_content", "evidence_use"],
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  404   404  404   no      404  404     | 404    | 404  404  | 404   404   404  | in   in
      draft     yes   yes  yes   no      yes  yes     | 404    | 404  404  | 404   404   404  | in   in
      approved  late  late late  no      late late    | 404    | 404  404  | 404   404   404  | in   in
      shared    late  late late  no      late late    | 404    | 404  404  | 404   404   404  | in   in
      withdrawn late  late late  no      late late    | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "action app/trusts/[uid]/[cycle]/prepare/[step]/evidence/actions.ts#reuseEvidenceAction",
    promise: "Prepare: one piece of evidence may show several statements",
    writes: ["evidence_use"],
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  404   404  404   no      404  404     | 404    | 404  404  | 404   404   404  | in   in
      draft     yes   yes  yes   no      yes  yes     | 404    | 404  404  | 404   404   404  | in   in
      approved  late  late late  no      late late    | 404    | 404  404  | 404   404   404  | in   in
      shared    late  late late  no      late late    | 404    | 404  404  | 404   404   404  | in   in
      withdrawn late  late late  no      late late    | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "page /trusts/[uid]/evidence",
    promise: "Evidence, title and date: the board, the CEO and the central team",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  yes   yes  yes   yes     yes  yes     | 404    | 404  404  | 404   404   404  | in   in
      draft     yes   yes  yes   yes     yes  yes     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "page /trusts/[uid]/evidence/[id]",
    promise: "Evidence, title and date: the board, the CEO and the central team",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  yes   yes  yes   yes     yes  yes     | 404    | 404  404  | 404   404   404  | in   in
      draft     yes   yes  yes   yes     yes  yes     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "GET /trusts/[uid]/evidence/[id]/file",
    promise: "Evidence, file or link: the board and the CEO; the central team if they added it",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  yes   yes  yes   yes     yes  404     | 404    | 404  404  | 404   404   404  | in   in
      draft     yes   yes  yes   yes     yes  404     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "action app/trusts/[uid]/evidence/[id]/actions.ts#changeEvidenceAction",
    promise:
      "Whoever added evidence changes what is said about it, and whoever answers for the record",
    writes: ["evidence"],
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  yes   yes  yes   no      no   no      | 404    | 404  404  | 404   404   404  | in   in
      draft     yes   yes  yes   no      no   no      | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "page /trusts/[uid]/evidence/[id]/remove",
    promise: "Whoever added evidence removes it, and sees first what that does",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  yes   yes  yes   404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      draft     yes   yes  yes   404     404  404     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "action app/trusts/[uid]/evidence/[id]/remove/actions.ts#removeEvidenceAction",
    promise: "Whoever added evidence removes it, and whoever answers for the record",
    writes: ["evidence", "evidence_content", "evidence_file"],
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  yes   yes  yes   no      no   no      | 404    | 404  404  | 404   404   404  | in   in
      draft     yes   yes  yes   no      no   no      | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "page /trusts/[uid]/evidence/[id]/readers",
    promise: "Restricted: the chair names who opens it; what is not restricted has nobody to name",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  404   404  404  404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      draft     404   404  404  404     404  404     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "action app/trusts/[uid]/evidence/[id]/readers/actions.ts#nameReadersAction",
    promise: "Restricted: the chair names who opens it; what is not restricted has nobody to name",
    writes: ["evidence_reader"],
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  404   404  no    no      no   no      | 404    | 404  404  | 404   404   404  | in   in
      draft     404   404  no    no      no   no      | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "page /trusts/[uid]/[cycle]/check",
    promise:
      "Agreed level and reason, draft: the board, the CEO and the central team; the RSC team never",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  404   404  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      draft     yes   yes  yes   yes     yes  yes     | 404    | 404  404  | 404   404   404  | in   in
      approved  yes   yes  yes   yes     yes  yes     | 404    | 404  404  | 404   404   404  | in   in
      shared    yes   yes  yes   yes     yes  yes     | 404    | 404  404  | 404   404   404  | in   in
      withdrawn yes   yes  yes   yes     yes  yes     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "action app/trusts/[uid]/[cycle]/check/actions.ts#approveAction",
    promise:
      "People: the chair approves, the vice-chair in their absence; the clerk and the CEO do not; once",
    writes: ["approval", "approved_evidence", "approved_rating", "approved_title", "assessment"],
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  404   404  no    no      no   no      | 404    | 404  404  | 404   404   404  | in   in
      draft     yes   yes  no    no      no   no      | 404    | 404  404  | 404   404   404  | in   in
      approved  late  late no    no      no   no      | 404    | 404  404  | 404   404   404  | in   in
      shared    late  late no    no      no   no      | 404    | 404  404  | 404   404   404  | in   in
      withdrawn late  late no    no      no   no      | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "GET /trusts/[uid]/[cycle]/versions/[number]/download",
    promise:
      "Agreed level and reason, approved, as a file: everybody of the trust, and nobody else",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  404   404  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      draft     404   404  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      approved  yes   yes  yes   yes     yes  yes     | 404    | 404  404  | 404   404   404  | in   in
      shared    yes   yes  yes   yes     yes  yes     | 404    | 404  404  | 404   404   404  | in   in
      withdrawn yes   yes  yes   yes     yes  yes     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "page /trusts/[uid]/[cycle]/versions/[number]",
    promise:
      "Agreed level and reason, approved: everybody of the trust; the RSC team only by its own page, when shared",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  404   404  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      draft     404   404  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      approved  yes   yes  yes   yes     yes  yes     | 404    | 404  404  | 404   404   404  | in   in
      shared    yes   yes  yes   yes     yes  yes     | 404    | 404  404  | 404   404   404  | in   in
      withdrawn yes   yes  yes   yes     yes  yes     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "page /trusts/[uid]/[cycle]/versions/[number]/share",
    promise: "People: whoever presides shares, and sees what leaves before it does",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  404   404  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      draft     404   404  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      approved  yes   yes  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      shared    404   404  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      withdrawn yes   yes  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "action app/trusts/[uid]/[cycle]/versions/[number]/share/actions.ts#shareAction",
    promise: "People: whoever presides shares, once at a time; a draft never",
    writes: ["region_standing", "share", "share_help"],
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  404   404  no    no      no   no      | 404    | 404  404  | 404   404   404  | in   in
      draft     404   404  no    no      no   no      | 404    | 404  404  | 404   404   404  | in   in
      approved  yes   yes  no    no      no   no      | 404    | 404  404  | 404   404   404  | in   in
      shared    late  late no    no      no   no      | 404    | 404  404  | 404   404   404  | in   in
      withdrawn yes   yes  no    no      no   no      | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "page /trusts/[uid]/[cycle]/versions/[number]/share-with-reader",
    promise:
      "Share: whoever presides shares with a reader, and sees what they get before it is theirs",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  404   404  404  404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      draft     404   404  404  404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      approved  yes   yes  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      shared    yes   yes  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      withdrawn yes   yes  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry:
      "action app/trusts/[uid]/[cycle]/versions/[number]/share-with-reader/actions.ts#shareWithReaderAction",
    promise: "Share: whoever presides, with one of the trust’s own readers alone",
    writes: ["share", "outbox"],
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  404   404  no    no      no   no      | 404    | 404  404  | 404   404   404  | in   in
      draft     404   404  no    no      no   no      | 404    | 404  404  | 404   404   404  | in   in
      approved  yes   yes  no    no      no   no      | 404    | 404  404  | 404   404   404  | in   in
      shared    yes   yes  no    no      no   no      | 404    | 404  404  | 404   404   404  | in   in
      withdrawn yes   yes  no    no      no   no      | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "page /trusts/[uid]/[cycle]/versions/[number]/withdraw",
    promise: "A share can be withdrawn by whoever presides, while it is in force",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  404   404  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      draft     404   404  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      approved  404   404  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      shared    yes   yes  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      withdrawn 404   404  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "action app/trusts/[uid]/[cycle]/versions/[number]/withdraw/actions.ts#withdrawAction",
    promise: "A share can be withdrawn by whoever presides, while it is in force",
    writes: ["region_standing", "share"],
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  404   404  no    no      no   no      | 404    | 404  404  | 404   404   404  | in   in
      draft     404   404  no    no      no   no      | 404    | 404  404  | 404   404   404  | in   in
      approved  404   404  no    no      no   no      | 404    | 404  404  | 404   404   404  | in   in
      shared    yes   yes  no    no      no   no      | 404    | 404  404  | 404   404   404  | in   in
      withdrawn 404   404  no    no      no   no      | 404    | 404  404  | 404   404   404  | in   in`),
  },

  {
    entry: "page /trusts/[uid]/profile",
    promise: "Dashboards, trust: ten levels with movement, for whoever reads the draft",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  yes   yes  yes   yes     yes  yes     | 404    | 404  404  | 404   404   404  | in   in
      draft     yes   yes  yes   yes     yes  yes     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "page /trusts/[uid]/history",
    promise: "Who wrote what and when: everybody of the trust, nobody else",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  yes   yes  yes   yes     yes  yes     | 404    | 404  404  | 404   404   404  | in   in
      draft     yes   yes  yes   yes     yes  yes     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "page /trusts/[uid]/trail",
    promise: "Who did what, what was refused and who outside read what: chair, vice-chair and CEO",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  yes   yes  404   404     yes  404     | 404    | 404  404  | 404   404   404  | in   in
      draft     yes   yes  404   404     yes  404     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "page /trusts/[uid]/compare",
    promise: "Agreed level, reason and evidence, approved: everybody of the trust",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  yes   yes  yes   yes     yes  yes     | 404    | 404  404  | 404   404   404  | in   in
      draft     yes   yes  yes   yes     yes  yes     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "page /trusts/[uid]/academies",
    promise: "CEO, academies by steps: whoever is of the trust’s own people, the CEO first",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  yes   yes  yes   yes     yes  yes     | 404    | 404  404  | 404   404   404  | in   in
      draft     yes   yes  yes   yes     yes  yes     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "GET /trusts/[uid]/academies/file",
    promise: "The matrix as a file: whoever reads the matrix",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  yes   yes  yes   yes     yes  yes     | 404    | 404  404  | 404   404   404  | in   in
      draft     yes   yes  yes   yes     yes  yes     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "page /trusts/[uid]/academies/compare",
    promise: "Rows ticked become a side-by-side, whose address is shareable inside the trust",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  yes   yes  yes   yes     yes  yes     | 404    | 404  404  | 404   404   404  | in   in
      draft     yes   yes  yes   yes     yes  yes     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "page /trusts/[uid]/academies/years",
    promise: "Academies over the years: the trust’s own people",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  yes   yes  yes   yes     yes  yes     | 404    | 404  404  | 404   404   404  | in   in
      draft     yes   yes  yes   yes     yes  yes     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "page /trusts/[uid]/academies/steps/[step]",
    promise: "One step across academies: the trust’s own people",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  yes   yes  yes   yes     yes  yes     | 404    | 404  404  | 404   404   404  | in   in
      draft     yes   yes  yes   yes     yes  yes     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "page /trusts/[uid]/line-of-sight",
    promise: "Line of sight: where board and academies differ, for the trust’s own people",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  yes   yes  yes   yes     yes  yes     | 404    | 404  404  | 404   404   404  | in   in
      draft     yes   yes  yes   yes     yes  yes     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "page /trusts/[uid]/academies/[urn]",
    promise:
      "An academy’s view, sent to the trust: the board, the CEO and the central team; nobody outside, ever",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  yes   yes  yes   yes     yes  yes     | 404    | 404  404  | 404   404   404  | in   in
      draft     yes   yes  yes   yes     yes  yes     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "page /trusts/[uid]/academies/[urn]/[cycle]/[step]",
    promise:
      "An academy’s view, sent to the trust: the board, the CEO and the central team; nobody outside, ever",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  404   404  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      draft     yes   yes  yes   yes     yes  yes     | 404    | 404  404  | 404   404   404  | in   in
      approved  yes   yes  yes   yes     yes  yes     | 404    | 404  404  | 404   404   404  | in   in
      shared    yes   yes  yes   yes     yes  yes     | 404    | 404  404  | 404   404   404  | in   in
      withdrawn yes   yes  yes   yes     yes  yes     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "action app/trusts/[uid]/[cycle]/[step]/actions.ts#confirmAction",
    promise:
      "People: chair, vice-chair and clerk confirm last time's answer, where none of this year is begun",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  404   404  404   no      no   no      | 404    | 404  404  | 404   404   404  | in   in
      draft     late  late late  no      no   no      | 404    | 404  404  | 404   404   404  | in   in
      approved  late  late late  no      no   no      | 404    | 404  404  | 404   404   404  | in   in
      shared    late  late late  no      no   no      | 404    | 404  404  | 404   404   404  | in   in
      withdrawn late  late late  no      no   no      | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "page /trusts/[uid]/[cycle]/versions/[number]/reopen",
    promise:
      "People: whoever presides reopens what is approved; but not once a later cycle is open",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    404   404  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "action app/trusts/[uid]/[cycle]/versions/[number]/reopen/actions.ts#reopenAction",
    promise: "The same, with a reason; a draft never",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  404   404  no    no      no   no      | 404    | 404  404  | 404   404   404  | in   in
      draft     404   404  no    no      no   no      | 404    | 404  404  | 404   404   404  | in   in
      approved  late  late no    no      no   no      | 404    | 404  404  | 404   404   404  | in   in
      shared    late  late no    no      no   no      | 404    | 404  404  | 404   404   404  | in   in
      withdrawn late  late no    no      no   no      | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "page /trusts/[uid]/[cycle]/versions/[number]/revisit/[step]",
    promise: "Single steps are revisited between cycles, and not once a later one is open",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    404   404  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry:
      "action app/trusts/[uid]/[cycle]/versions/[number]/revisit/[step]/actions.ts#revisitAction",
    promise: "Single steps are revisited between cycles, by whoever presides; a draft never",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  404   404  no    no      no   no      | 404    | 404  404  | 404   404   404  | in   in
      draft     404   404  no    no      no   no      | 404    | 404  404  | 404   404   404  | in   in
      approved  late  late no    no      no   no      | 404    | 404  404  | 404   404   404  | in   in
      shared    late  late no    no      no   no      | 404    | 404  404  | 404   404   404  | in   in
      withdrawn late  late no    no      no   no      | 404    | 404  404  | 404   404   404  | in   in`),
  },

  // ── Private views: of the chair, a trustee and the CEO, who were asked; the vice-chair was not ──

  {
    entry: "page /views/[uid]/[cycle]",
    promise:
      "A private view is its author's: whoever was asked sees their own, and nobody else any",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  404   404  404  404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      draft     yes   404  404  yes     yes  404     | 404    | 404  404  | 404   404   404  | in   in
      approved  yes   404  404  yes     yes  404     | 404    | 404  404  | 404   404   404  | in   in
      shared    yes   404  404  yes     yes  404     | 404    | 404  404  | 404   404   404  | in   in
      withdrawn yes   404  404  yes     yes  404     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "page /views/[uid]/[cycle]/[step]",
    promise:
      "A private view is its author's: whoever was asked sees their own, and nobody else any",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  404   404  404  404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      draft     yes   404  404  yes     yes  404     | 404    | 404  404  | 404   404   404  | in   in
      approved  yes   404  404  yes     yes  404     | 404    | 404  404  | 404   404   404  | in   in
      shared    yes   404  404  yes     yes  404     | 404    | 404  404  | 404   404   404  | in   in
      withdrawn yes   404  404  yes     yes  404     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "page /views/[uid]/[cycle]/spread",
    promise: "The spread: not before everyone's views were shown; then whoever took part",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  404   404  404  404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      draft     404   404  404  404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      approved  yes   404  404  yes     yes  404     | 404    | 404  404  | 404   404   404  | in   in
      shared    yes   404  404  yes     yes  404     | 404    | 404  404  | 404   404   404  | in   in
      withdrawn yes   404  404  yes     yes  404     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "GET /views/[uid]/evidence/[id]/file",
    promise: "Evidence, file: whoever is asked for a view of what it shows",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  yes   404  404   yes     yes  404     | 404    | 404  404  | 404   404   404  | in   in
      draft     yes   404  404   yes     yes  404     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "action app/views/[uid]/[cycle]/[step]/actions.ts#viewAction",
    promise: "Rate alone: each who was asked gives their own view, until all are shown",
    writes: ["individual_view"],
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  404   404  404  404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      draft     yes   404  404  yes     yes  404     | 404    | 404  404  | 404   404   404  | in   in
      approved  late  404  404  late    late 404     | 404    | 404  404  | 404   404   404  | in   in
      shared    late  404  404  late    late 404     | 404    | 404  404  | 404   404   404  | in   in
      withdrawn late  404  404  late    late 404     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "PUT /views/[uid]/[cycle]/[step]/view",
    promise: "The same, saved by itself",
    writes: ["individual_view", "save_key"],
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  404   404  404  404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      draft     yes   404  404  yes     yes  404     | 404    | 404  404  | 404   404   404  | in   in
      approved  late  404  404  late    late 404     | 404    | 404  404  | 404   404   404  | in   in
      shared    late  404  404  late    late 404     | 404    | 404  404  | 404   404   404  | in   in
      withdrawn late  404  404  late    late 404     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "action app/views/[uid]/[cycle]/[step]/actions.ts#lateViewAction",
    promise: "A late view: only after everyone's were shown, and not once it is approved",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  404   404  404  404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      draft     404   404  404  404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      approved  late  404  404  late    late 404     | 404    | 404  404  | 404   404   404  | in   in
      shared    late  404  404  late    late 404     | 404    | 404  404  | 404   404   404  | in   in
      withdrawn late  404  404  late    late 404     | 404    | 404  404  | 404   404   404  | in   in`),
  },

  // ── Next steps: the one there is, is a principal's ──

  {
    entry: "page /trusts/[uid]/steps",
    promise: "Next steps: the board and the CEO read all, the central team theirs",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    yes   yes  yes   yes     yes  yes     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "page /trusts/[uid]/steps/new",
    promise: "Chair, vice-chair, CEO and clerk set them",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    yes   yes  yes   404     yes  404     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "page /trusts/[uid]/steps/new/[step]",
    promise: "The same, of one row",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    yes   yes  yes   404     yes  404     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "action app/trusts/[uid]/steps/new/[step]/actions.ts#setStepAction",
    promise: "Chair, vice-chair, CEO and clerk set one; its owner gets a letter",
    writes: ["next_step", "outbox"],
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    yes   yes  yes   no      yes  no      | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "page /trusts/[uid]/steps/[id]",
    promise: "A principal's: the board's and the CEO's to read, and not the central team's",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    yes   yes  yes   yes     yes  404     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "action app/trusts/[uid]/steps/[id]/actions.ts#reviewStepAction",
    promise: "Its owner says what came of it, and nobody for them",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    no    no   no    no      no   404     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "page /trusts/[uid]/steps/[id]/change",
    promise: "Chair, vice-chair, CEO and clerk change whose it is and by when",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    yes   yes  yes   404     yes  404     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "action app/trusts/[uid]/steps/[id]/change/actions.ts#changeStepAction",
    promise: "The same; its new owner gets a letter",
    writes: ["next_step", "outbox"],
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    yes   yes  yes   no      yes  no      | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "page /trusts/[uid]/steps/[id]/close",
    promise: "Chair, vice-chair, CEO and clerk close one",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    yes   yes  yes   404     yes  404     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "action app/trusts/[uid]/steps/[id]/close/actions.ts#closeStepAction",
    promise: "The same, with what came of it",
    writes: ["next_step", "next_step_review"],
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    yes   yes  yes   no      yes  no      | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "page /reading/[uid]/steps",
    promise: "Principals and local chairs read theirs; readers none",
    principal: "yes",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    404   404  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "page /reading/[uid]/steps/[id]",
    promise: "The same, of one",
    principal: "yes",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    404   404  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "action app/reading/[uid]/steps/[id]/actions.ts#reviewOwnStepAction",
    promise: "A principal says what came of theirs",
    writes: ["next_step", "next_step_review"],
    principal: "yes",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    404   404  404   404     404  404     | no     | 404  404  | 404   404   404  | in   in`),
  },

  // ── Support between academies: the one the trust's people ask for is proposed, the academy's is agreed ──

  {
    entry: "page /trusts/[uid]/support",
    promise: "Who can help whom: the trust’s own people, and nobody else",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    yes   yes  yes  yes     yes  yes     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "page /trusts/[uid]/support/new",
    promise: "Chair, vice-chair, CEO and clerk propose",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    yes   yes  yes  404     yes  404     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "action app/trusts/[uid]/support/new/actions.ts#proposeSupportAction",
    promise: "The same; no academy is told yet",
    writes: ["support"],
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    yes   yes  yes  no      yes  no      | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "page /trusts/[uid]/support/[id]",
    promise: "A proposal: the trust’s own people read it",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    yes   yes  yes  yes     yes  yes     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "page /trusts/[uid]/support/[id]/agree",
    promise: "Chair, vice-chair, CEO and clerk record what is agreed",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    yes   yes  yes  404     yes  404     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "action app/trusts/[uid]/support/[id]/agree/actions.ts#agreeSupportAction",
    promise: "The same; whoever leads the academies gets a letter",
    writes: ["support", "outbox"],
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    yes   yes  yes  no      yes  no      | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "page /trusts/[uid]/support/[id]/end",
    promise: "Chair, vice-chair, CEO and clerk say what came of it",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    yes   yes  yes  404     yes  404     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "action app/trusts/[uid]/support/[id]/end/actions.ts#endSupportAction",
    promise: "The same",
    writes: ["support", "support_outcome"],
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    yes   yes  yes  no      yes  no      | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "page /academies/[uid]/[urn]/support",
    promise: "An academy’s own people read the support it gives and receives",
    principal: "yes",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    404   404  404  404     404  404     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "page /academies/[uid]/[urn]/support/[id]",
    promise: "The same, of one that is agreed",
    principal: "yes",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    404   404  404  404     404  404     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "action app/academies/[uid]/[urn]/support/[id]/actions.ts#sayWhatChangedAction",
    promise: "Whoever leads the academy that is helped says what it changed",
    writes: ["support_outcome"],
    principal: "yes",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    404   404  404  404     404  404     | 404    | 404  404  | 404   404   404  | in   in`),
  },

  // ── Readers ──

  {
    entry: "page /reading/[uid]",
    promise:
      "Readers read what the board has approved; it is a page of their own, and of nobody else",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  404   404  404   404     404  404     | yes    | 404  404  | 404   404   404  | in   in
      draft     404   404  404   404     404  404     | yes    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "GET /reading/[uid]/[cycle]/[number]/download",
    promise: "Agreed level and reason, approved, as a file: readers; never a draft",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader reviewer | rsc  rsc2 | admin other none | out  susp
      unopened  404   404  404   404     404  404     | 404    no       | 404  404  | 404   404   404  | in   in
      draft     404   404  404   404     404  404     | 404    no       | 404  404  | 404   404   404  | in   in
      approved  404   404  404   404     404  404     | yes    no       | 404  404  | 404   404   404  | in   in
      shared    404   404  404   404     404  404     | yes    no       | 404  404  | 404   404   404  | in   in
      withdrawn 404   404  404   404     404  404     | yes    no       | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "page /reading/[uid]/[cycle]/[number]",
    promise:
      "Agreed level and reason, approved: readers; never a draft; a share, withdrawn or not, changes nothing for them",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader reviewer | rsc  rsc2 | admin other none | out  susp
      unopened  404   404  404   404     404  404     | 404    404      | 404  404  | 404   404   404  | in   in
      draft     404   404  404   404     404  404     | 404    404      | 404  404  | 404   404   404  | in   in
      approved  404   404  404   404     404  404     | yes    404      | 404  404  | 404   404   404  | in   in
      shared    404   404  404   404     404  404     | yes    404      | 404  404  | 404   404   404  | in   in
      withdrawn 404   404  404   404     404  404     | yes    404      | 404  404  | 404   404   404  | in   in`),
  },

  // ── Others' word on what is approved ──

  {
    entry: "page /trusts/[uid]/[cycle]/versions/[number]/review",
    promise: "External reviewer: whoever presides asks, of the version in force",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  404   404  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      draft     404   404  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      approved  yes   yes  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      shared    yes   yes  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      withdrawn yes   yes  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "action app/trusts/[uid]/[cycle]/versions/[number]/review/actions.ts#askReviewAction",
    promise: "External reviewer: whoever presides asks; nobody reviews a draft",
    writes: ["external_review", "outbox", "review_step"],
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  404   404  no    no      no   no      | 404    | 404  404  | 404   404   404  | in   in
      draft     404   404  no    no      no   no      | 404    | 404  404  | 404   404   404  | in   in
      approved  yes   yes  no    no      no   no      | 404    | 404  404  | 404   404   404  | in   in
      shared    yes   yes  no    no      no   no      | 404    | 404  404  | 404   404   404  | in   in
      withdrawn yes   yes  no    no      no   no      | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "page /trusts/[uid]/[cycle]/versions/[number]/reviews/[review]",
    promise: "Reviewed: a mark that all of the trust's own people see",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  404   404  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      draft     404   404  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      approved  yes   yes  yes   yes     yes  yes     | 404    | 404  404  | 404   404   404  | in   in
      shared    yes   yes  yes   yes     yes  yes     | 404    | 404  404  | 404   404   404  | in   in
      withdrawn 404   404  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "page /trusts/[uid]/[cycle]/versions/[number]/reviews/[review]/end",
    promise: "A review can be ended early by whoever presides",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  404   404  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      draft     404   404  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      approved  yes   yes  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      shared    yes   yes  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      withdrawn 404   404  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry:
      "action app/trusts/[uid]/[cycle]/versions/[number]/reviews/[review]/end/actions.ts#endReviewAction",
    promise: "A review can be ended early by whoever presides",
    writes: ["external_review", "outbox"],
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  404   404  no    no      no   no      | 404    | 404  404  | 404   404   404  | in   in
      draft     404   404  no    no      no   no      | 404    | 404  404  | 404   404   404  | in   in
      approved  yes   yes  no    no      no   no      | 404    | 404  404  | 404   404   404  | in   in
      shared    yes   yes  no    no      no   no      | 404    | 404  404  | 404   404   404  | in   in
      withdrawn 404   404  no    no      no   no      | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "page /trusts/[uid]/[cycle]/versions/[number]/reviews/[review]/[step]",
    promise: "The trust may answer a verdict, once the review is over",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  404   404  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      draft     404   404  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      approved  404   404  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      shared    yes   yes  yes   404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      withdrawn 404   404  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry:
      "action app/trusts/[uid]/[cycle]/versions/[number]/reviews/[review]/[step]/actions.ts#answerVerdictAction",
    promise: "The trust may answer a verdict once: chair, vice-chair, clerk",
    writes: ["review_answer"],
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  404   404  404   no      no   no      | 404    | 404  404  | 404   404   404  | in   in
      draft     404   404  404   no      no   no      | 404    | 404  404  | 404   404   404  | in   in
      approved  404   404  404   no      no   no      | 404    | 404  404  | 404   404   404  | in   in
      shared    yes   yes  yes   no      no   no      | 404    | 404  404  | 404   404   404  | in   in
      withdrawn 404   404  404   no      no   no      | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "page /trusts/[uid]/[cycle]/versions/[number]/questions/[question]",
    promise: "What the RSC team asks is always visible to the trust",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  404   404  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      draft     404   404  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      approved  404   404  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      shared    yes   yes  yes   yes     yes  yes     | 404    | 404  404  | 404   404   404  | in   in
      withdrawn 404   404  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry:
      "action app/trusts/[uid]/[cycle]/versions/[number]/questions/[question]/actions.ts#answerQuestionAction",
    promise: "The trust may answer a question once: chair, vice-chair, clerk",
    writes: ["outbox", "rsc_answer"],
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  404   404  404   no      no   no      | 404    | 404  404  | 404   404   404  | in   in
      draft     404   404  404   no      no   no      | 404    | 404  404  | 404   404   404  | in   in
      approved  404   404  404   no      no   no      | 404    | 404  404  | 404   404   404  | in   in
      shared    yes   yes  yes   no      no   no      | 404    | 404  404  | 404   404   404  | in   in
      withdrawn 404   404  404   no      no   no      | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "page /reading/[uid]/reviews/[review]",
    promise: "What a reviewer was given: theirs alone",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader reviewer | rsc  rsc2 | admin other none | out  susp
      always    404   404  404   404     404  404     | 404    yes      | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "page /reading/[uid]/reviews/[review]/declare",
    promise: "Conflict of interest: the reviewer declares it",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader reviewer | rsc  rsc2 | admin other none | out  susp
      always    404   404  404   404     404  404     | 404    yes      | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "page /reading/[uid]/reviews/[review]/[step]",
    promise: "A reviewer reads the rows they were given, and says what they think",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader reviewer | rsc  rsc2 | admin other none | out  susp
      always    404   404  404   404     404  404     | 404    yes      | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "page /reading/[uid]/reviews/[review]/finish",
    promise: "A reviewer finishes their review",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader reviewer | rsc  rsc2 | admin other none | out  susp
      always    404   404  404   404     404  404     | 404    yes      | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "action app/reading/[uid]/reviews/[review]/declare/actions.ts#declareAction",
    promise: "Conflict of interest: the reviewer declares it",
    writes: ["external_review"],
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader reviewer | rsc  rsc2 | admin other none | out  susp
      always    404   404  404   404     404  404     | no     yes      | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "action app/reading/[uid]/reviews/[review]/[step]/actions.ts#verdictAction",
    promise: "A reviewer says what they think, until they finish",
    writes: ["review_verdict"],
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader reviewer | rsc  rsc2 | admin other none | out  susp
      always    404   404  404   404     404  404     | no     yes      | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "action app/reading/[uid]/reviews/[review]/finish/actions.ts#finishAction",
    promise: "A reviewer finishes their review",
    writes: ["external_review", "outbox"],
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader reviewer | rsc  rsc2 | admin other none | out  susp
      always    404   404  404   404     404  404     | no     yes      | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "GET /reading/[uid]/reviews/[review]/evidence/[evidence]",
    promise: "Evidence: only what was given piece by piece; here nothing was",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader reviewer | rsc  rsc2 | admin other none | out  susp
      always    404   404  404   404     404  404     | no     404      | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "page /regions/[slug]/trusts/[uid]/[cycle]/question",
    promise: "RSC team: asks about what is shared, and nothing else",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  404   404  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      draft     404   404  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      approved  404   404  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      shared    404   404  404   404     404  404     | 404    | yes  404  | 404   404   404  | in   in
      withdrawn 404   404  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "action app/regions/[slug]/trusts/[uid]/[cycle]/question/actions.ts#askQuestionAction",
    promise: "RSC team: asks about what is shared, and nothing else",
    writes: ["outbox", "rsc_question"],
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  404   404  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      draft     404   404  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      approved  404   404  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      shared    404   404  404   404     404  404     | 404    | yes  404  | 404   404   404  | in   in
      withdrawn 404   404  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "page /regions/[slug]/trusts/[uid]/[cycle]/our-view/[step]",
    promise: "RSC team: records its view of a shared rating",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  404   404  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      draft     404   404  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      approved  404   404  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      shared    404   404  404   404     404  404     | 404    | yes  404  | 404   404   404  | in   in
      withdrawn 404   404  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry:
      "action app/regions/[slug]/trusts/[uid]/[cycle]/our-view/[step]/actions.ts#ourViewAction",
    promise: "RSC team: records its view of a shared rating, and of nothing else",
    writes: ["outbox", "rsc_view"],
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  404   404  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      draft     404   404  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      approved  404   404  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      shared    404   404  404   404     404  404     | 404    | yes  404  | 404   404   404  | in   in
      withdrawn 404   404  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in`),
  },

  // ── The RSC team ──

  {
    entry: "page /regions/[slug]",
    promise: "RSC team: their own region, as distributions; nobody else, not even its trusts",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    404   404  404   404     404  404     | 404    | yes  404  | 404   404   404  | in   in`),
  },
  {
    entry: "page /regions/[slug]/england",
    promise: "RSC team: counts of other regions, by the address of their own; nobody else",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    404   404  404   404     404  404     | 404    | yes  404  | 404   404   404  | in   in`),
  },
  {
    entry: "page /regions/[slug]/led-elsewhere",
    promise:
      "A trust over several regions belongs to its lead region; the others see its name and who leads",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    404   404  404   404     404  404     | 404    | yes  404  | 404   404   404  | in   in`),
  },
  {
    entry: "page /regions/[slug]/trusts",
    promise: "RSC team: filter and read what was shared by trusts of their own region; nobody else",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    404   404  404   404     404  404     | 404    | yes  404  | 404   404   404  | in   in`),
  },
  {
    entry: "page /regions/[slug]/trusts/compare",
    promise: "RSC team: trusts of their own region side by side, by name; nobody else",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    404   404  404   404     404  404     | 404    | yes  404  | 404   404   404  | in   in`),
  },
  {
    entry: "GET /regions/[slug]/trusts/download",
    promise: "RSC team: export what is filtered of their own region; nobody else",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    404   404  404   404     404  404     | 404    | yes  404  | 404   404   404  | in   in`),
  },
  {
    entry: "page /regions/[slug]/trusts/[uid]",
    promise:
      "RSC team: what a trust of their own region shared over the years, also one that shared nothing",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    404   404  404   404     404  404     | 404    | yes  404  | 404   404   404  | in   in`),
  },
  {
    entry: "action app/regions/[slug]/trusts/[uid]/actions.ts#followTrustAction",
    promise: "RSC team: a list of one’s own, of trusts of their own region",
    writes: ["followed_trust"],
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    404   404  404   404     404  404     | 404    | yes  404  | 404   404   404  | in   in`),
  },
  {
    entry: "page /regions/[slug]/trusts/[uid]/[cycle]",
    promise:
      "Agreed level and reason, approved: RSC team of the share's region when shared; a draft, an unshared and a withdrawn one never",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  404   404  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      draft     404   404  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      approved  404   404  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      shared    404   404  404   404     404  404     | 404    | yes  404  | 404   404   404  | in   in
      withdrawn 404   404  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "GET /regions/[slug]/trusts/[uid]/[cycle]/download",
    promise:
      "What a trust shared, as a file: the RSC team of the share’s region, while it is in force",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  404   404  404  404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      draft     404   404  404  404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      approved  404   404  404  404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      shared    404   404  404   404     404  404     | 404    | yes  404  | 404   404   404  | in   in
      withdrawn 404   404  404  404     404  404     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "GET /regions/[slug]/trusts/[uid]/[cycle]/evidence/[id]",
    promise: "Evidence, file: the RSC team, only items ticked one by one when sharing",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  404   404  404  404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      draft     404   404  404  404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      approved  404   404  404  404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      shared    404   404  404   404     404  404     | 404    | yes  404  | 404   404   404  | in   in
      withdrawn 404   404  404  404     404  404     | 404    | 404  404  | 404   404   404  | in   in`),
  },

  // ── The administrator ──

  {
    entry: "page /admin",
    promise: "Administrator: the register; nobody else",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    404   404  404   404     404  404     | 404    | 404  404  | yes   404   404  | in   in`),
  },

  {
    entry: "page /admin/wording",
    promise: "Published wording: the administrator loads the published document",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    404   404  404   404     404  404     | 404    | 404  404  | yes   404   404  | in   in`),
  },
  {
    entry: "page /admin/register/upload",
    promise: "Administrator: loads the public register; nobody else",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    404   404  404   404     404  404     | 404    | 404  404  | yes   404   404  | in   in`),
  },
  {
    entry: "action app/admin/wording/actions.ts#loadWordingAction",
    promise: "Published wording: the administrator loads the published document, and nobody else",
    writes: ["published_wording", "published_wording_level"],
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    404   404  404   404     404  404     | 404    | 404  404  | yes   404   404  | in   in`),
  },
  {
    entry: "POST /admin/register/upload/files",
    promise: "The same: what cannot be an extract is kept as a load that was refused",
    writes: ["job"],
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    404   404  404   404     404  404     | 404    | 404  404  | yes   404   404  | in   in`),
  },
  {
    entry: "page /admin/jobs/[id]",
    promise: "How a load goes and what came of it: administrators; nobody else",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    404   404  404   404     404  404     | 404    | 404  404  | yes   404   404  | in   in`),
  },
  {
    entry: "action app/admin/jobs/[id]/actions.ts#acceptFewerRowsAction",
    promise: "A second, explicit step, while the files of the load are kept",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    404   404  404   404     404  404     | 404    | 404  404  | late  404   404  | in   in`),
  },
  {
    entry: "page /admin/changes",
    promise: "What an extract changed in the register: administrators; nobody else",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    404   404  404   404     404  404     | 404    | 404  404  | yes   404   404  | in   in`),
  },
  {
    entry: "page /admin/not-placed",
    promise: "Not placed trusts are listed for the administrator",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    404   404  404   404     404  404     | 404    | 404  404  | yes   404   404  | in   in`),
  },
  {
    entry: "page /admin/errors",
    promise: "Recent errors by request id: administrators; nobody else",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    404   404  404   404     404  404     | 404    | 404  404  | yes   404   404  | in   in`),
  },

  {
    entry: "page /admin/trail",
    promise: "The platform's trail: administrators; nobody else",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    404   404  404   404     404  404     | 404    | 404  404  | yes   404   404  | in   in`),
  },
  {
    entry: "page /admin/people",
    promise: "A trust's first person is invited by the administrator",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    404   404  404   404     404  404     | 404    | 404  404  | yes   404   404  | in   in`),
  },
  {
    entry: "action app/admin/people/actions.ts#inviteFirstAction",
    promise: "The same, once they have said how that person was confirmed",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    404   404  404   404     404  404     | 404    | 404  404  | bad   404   404  | in   in`),
  },
  {
    entry: "action app/admin/people/actions.ts#resendFirstAction",
    promise: "Sent again by the administrator; one that there is not, by nobody",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    404   404  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "page /admin/people/[uid]/[id]/withdraw",
    promise: "Whom a trust invites itself is no concern of the administrator's",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  404   404  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      draft     404   404  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "action app/admin/people/[uid]/[id]/withdraw/actions.ts#withdrawFirstAction",
    promise: "The same: not theirs to withdraw",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  404   404  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      draft     404   404  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "page /admin/accounts",
    promise: "Accounts: administrators find one by its whole address; nobody else",
    // Who is of a region's team stands there.
    shows: /-rsc-team@/,
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    404   404  404   404     404  404     | 404    | 404  404  | yes   404   404  | in   in`),
  },
  {
    entry: "action app/admin/accounts/actions.ts#findAccountAction",
    promise: "The same: whoever is no administrator learns of no account",
    shows: FAR_CEO,
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    404   404  404   404     404  404     | 404    | 404  404  | yes   404   404  | in   in`),
  },
  {
    entry: "page /admin/accounts/[id]",
    promise: "Accounts: administrators see whose it is and what they are where",
    shows: FAR_CEO,
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    404   404  404   404     404  404     | 404    | 404  404  | yes   404   404  | in   in`),
  },
  {
    entry: "page /admin/accounts/[id]/[place]/[verb]",
    promise: "Suspending an account has a page of its own, which says what it does",
    shows: FAR_CEO,
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    404   404  404   404     404  404     | 404    | 404  404  | yes   404   404  | in   in`),
  },
  {
    entry: "action app/admin/accounts/[id]/[place]/[verb]/actions.ts#changeAccessAction",
    promise: "Accounts: administrators suspend them; their sessions end",
    shows: FAR_CEO,
    writes: ["user_account", "session"],
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    404   404  404   404     404  404     | 404    | 404  404  | yes   404   404  | in   in`),
  },

  // ── Around the app ──

  {
    entry: "page /_not-found",
    promise: "The not-found page itself says only that",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    404   404  404   404     404  404     | 404    | 404  404  | 404   404   404  | 404  404`),
  },
  {
    entry: "page /_global-error",
    promise: "The failure page cannot be asked for",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    404   404  404   404     404  404     | 404    | 404  404  | 404   404   404  | 404  404`),
  },
  {
    entry: "file /errors.css",
    promise: "Files without a word about anybody",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    yes   yes  yes   yes     yes  yes     | yes    | yes  yes  | yes   yes   yes  | yes  yes`),
  },
  {
    entry: "file /icon.svg",
    promise: "Files without a word about anybody",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    yes   yes  yes   yes     yes  yes     | yes    | yes  yes  | yes   yes   yes  | yes  yes`),
  },
  {
    entry: "front /healthz",
    promise: "Says that the process lives, to whoever looks after it",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    yes   yes  yes   yes     yes  yes     | yes    | yes  yes  | yes   yes   yes  | yes  yes`),
  },
  {
    entry: "front /readyz",
    promise: "Says that work can be done, and nothing of what stands behind",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    yes   yes  yes   yes     yes  yes     | yes    | yes  yes  | yes   yes   yes  | yes  yes`),
  },
  {
    entry: "front /csp-report",
    promise: "Takes from any browser which rule a page broke, and answers nothing",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    yes   yes  yes   yes     yes  yes     | yes    | yes  yes  | yes   yes   yes  | yes  yes`),
  },

  // ── What academies say: their own people, and whoever asks them ──

  {
    entry: "page /academies/[uid]/[urn]",
    promise: "Principals and local chairs land on their academy; nobody else opens it",
    principal: "yes",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    404   404  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "page /academies/[uid]/[urn]/[cycle]/[step]",
    promise: "A step, as far as it can be seen from there",
    principal: "yes",
    principalUnopened: "404",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    404   404  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "page /academies/[uid]/[urn]/[cycle]/[step]/evidence",
    promise: "Evidence of their own",
    principal: "yes",
    principalUnopened: "404",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    404   404  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "page /academies/[uid]/[urn]/[cycle]/check",
    promise: "All that they say, before they send it",
    principal: "yes",
    principalUnopened: "404",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    404   404  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "page /academies/[uid]/[urn]/[cycle]/send",
    promise: "What follows from sending",
    principal: "yes",
    principalUnopened: "404",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    404   404  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "page /academies/[uid]/[urn]/[cycle]/levels",
    promise: "Levels of other academies: nobody, unless the CEO opens the matrix to heads",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    404   404  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "PUT /academies/[uid]/[urn]/[cycle]/[step]/answer",
    promise: "Autosave of a step: principals and local chairs, of their own academy",
    writes: ["academy_answer", "academy_mark", "save_key"],
    principal: "yes",
    principalUnopened: "404",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    404   404  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "GET /academies/[uid]/[urn]/evidence/[id]/file",
    promise: "An academy’s own evidence: the trust’s is not to be had there",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    404   404  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "page /academies/[uid]/[urn]/evidence",
    promise: "Evidence of their own, of any year",
    principal: "yes",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    404   404  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "page /academies/[uid]/[urn]/evidence/[id]/remove",
    promise: "They remove evidence of their own, and see first what that does",
    principal: "yes",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    404   404  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry:
      "action app/academies/[uid]/[urn]/evidence/[id]/remove/actions.ts#removeAcademyEvidenceAction",
    promise: "They remove it",
    writes: ["evidence", "evidence_content"],
    principal: "yes",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    404   404  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "action app/academies/[uid]/[urn]/[cycle]/[step]/actions.ts#academyAnswerAction",
    promise: "A step without a script",
    writes: ["academy_answer", "academy_mark"],
    principal: "yes",
    principalUnopened: "404",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    404   404  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry:
      "action app/academies/[uid]/[urn]/[cycle]/[step]/evidence/actions.ts#addAcademyEvidenceAction",
    promise: "Evidence of their own",
    writes: ["evidence", "evidence_content", "academy_evidence_use"],
    principal: "yes",
    principalUnopened: "404",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    404   404  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry:
      "action app/academies/[uid]/[urn]/[cycle]/[step]/evidence/actions.ts#reuseAcademyEvidenceAction",
    promise: "The trust’s own evidence is not theirs to use",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    404   404  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "action app/academies/[uid]/[urn]/[cycle]/send/actions.ts#sendViewAction",
    promise: "They send it to the trust",
    writes: ["academy_view"],
    principal: "yes",
    principalUnopened: "404",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    404   404  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "page /trusts/[uid]/academies/open",
    promise: "The CEO asks the academies; the chair and the clerk too",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    yes   yes  yes   404     yes  404     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "action app/trusts/[uid]/academies/open/actions.ts#openAcademiesAction",
    promise: "They open the cycle for academies, within the trust’s own",
    writes: ["academy_view", "outbox"],
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  late  late late  no      late no      | 404    | 404  404  | 404   404   404  | in   in
      draft     yes   yes  yes   no      yes  no      | 404    | 404  404  | 404   404   404  | in   in
      approved  yes   yes  yes   no      yes  no      | 404    | 404  404  | 404   404   404  | in   in
      shared    yes   yes  yes   no      yes  no      | 404    | 404  404  | 404   404   404  | in   in
      withdrawn yes   yes  yes   no      yes  no      | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "action app/trusts/[uid]/academies/open/actions.ts#remindAcademiesAction",
    promise: "They remind who has not sent, once a day",
    writes: ["academy_view", "outbox"],
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    yes   yes  yes   no      yes  no      | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "page /trusts/[uid]/academies/open/due",
    promise: "They move the day for who has not sent",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    yes   yes  yes   404     yes  404     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "action app/trusts/[uid]/academies/open/due/actions.ts#moveDueDayAction",
    promise: "The same",
    writes: ["academy_view", "outbox"],
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    yes   yes  yes   no      yes  no      | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "page /trusts/[uid]/academies/open/[urn]",
    promise: "They send back what is sent: here nothing is",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    404   404  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "action app/trusts/[uid]/academies/open/[urn]/actions.ts#sendBackAction",
    promise: "The same: here nothing is",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    404   404  404   no      404  no      | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "page /trusts/[uid]/academies/arrange",
    promise: "Clusters and first years: the CEO, the chair and the clerk",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    yes   yes  yes   404     yes  404     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "action app/trusts/[uid]/academies/arrange/actions.ts#arrangeAction",
    promise: "They arrange the academies",
    writes: ["academy_place"],
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      always    yes   yes  yes   no      yes  no      | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "page /trusts/[uid]/academies/arrange/heads",
    promise: "They open the levels to heads, within a cycle that is open",
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  404   404  404   404     404  404     | 404    | 404  404  | 404   404   404  | in   in
      draft     yes   yes  yes   404     yes  404     | 404    | 404  404  | 404   404   404  | in   in
      approved  yes   yes  yes   404     yes  404     | 404    | 404  404  | 404   404   404  | in   in
      shared    yes   yes  yes   404     yes  404     | 404    | 404  404  | 404   404   404  | in   in
      withdrawn yes   yes  yes   404     yes  404     | 404    | 404  404  | 404   404   404  | in   in`),
  },
  {
    entry: "action app/trusts/[uid]/academies/arrange/heads/actions.ts#openToHeadsAction",
    promise: "The same",
    writes: ["academy_matrix_opening"],
    grid: readGrid(`
                chair vice clerk trustee ceo  central | reader | rsc  rsc2 | admin other none | out  susp
      unopened  late  late late  no      late no      | 404    | 404  404  | 404   404   404  | in   in
      draft     yes   yes  yes   no      yes  no      | 404    | 404  404  | 404   404   404  | in   in
      approved  yes   yes  yes   no      yes  no      | 404    | 404  404  | 404   404   404  | in   in
      shared    yes   yes  yes   no      yes  no      | 404    | 404  404  | 404   404   404  | in   in
      withdrawn yes   yes  yes   no      yes  no      | 404    | 404  404  | 404   404   404  | in   in`),
  },
];
