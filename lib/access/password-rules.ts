import { COMMON_PASSWORDS } from "./common-passwords";

/** Characters, as people count them. */
export const PASSWORD_LENGTH = { least: 12, most: 128 } as const;

/** What a password must not be made of: whose it is. */
export interface PasswordContext {
  readonly name?: string;
  readonly email?: string;
  /** Names of the bodies they belong to. */
  readonly bodies?: readonly string[];
}

const SHORT = `Use ${PASSWORD_LENGTH.least} characters or more: three words that have nothing to do with each other are easy to remember`;
const LONG = `Use ${PASSWORD_LENGTH.most} characters or fewer`;
const COMMON = "This is among the first that anybody would guess. Choose another password";
const YOURS =
  "This is made of your name, your trust or Waymark, which others know. Choose another password";

/**
 * What is wrong with a password somebody wants to have, in a sentence, or null. Any characters will do,
 * and nothing is asked of them but to be many and no well-known few.
 */
export function passwordProblem(password: string, context: PasswordContext = {}): string | null {
  const whole = password.normalize("NFKC");
  const length = [...whole].length;
  if (length < PASSWORD_LENGTH.least) return SHORT;
  if (length > PASSWORD_LENGTH.most) return LONG;
  if (isCommon(whole)) return COMMON;
  const rest = without(plain(whole), wordsOf(context));
  return rest !== null && (lettersOf(rest).length < FEW || isCommon(rest)) ? YOURS : null;
}

/** So few letters beside what others know are no secret. */
const FEW = 4;
/** Different characters that a password has at least. */
const VARIED = 5;

/** One well-known word or the same ones over again, whatever figures and signs stand around it. */
function isCommon(password: string): boolean {
  const typed = password.toLowerCase();
  if (new Set(typed).size < VARIED || isRun(typed)) return true;
  return [typed, unleet(typed)].some(form => {
    const words = form
      .replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "")
      .split(/[^\p{L}\p{N}]+/u)
      .filter(word => word !== "");
    const joined = once(words.join(""));
    return (
      COMMON_PASSWORDS.has(joined) ||
      (words.length > 0 &&
        new Set(words.map(once)).size === 1 &&
        COMMON_PASSWORDS.has(once(words[0] ?? "")))
    );
  });
}

/** "abab" is "ab". */
function once(word: string): string {
  return /^(.+?)\1+$/u.exec(word)?.[1] ?? word;
}

/** Figures that go up or down by one, and letters that do: "123456789012", "abcdefghijkl". */
function isRun(typed: string): boolean {
  const points = [...typed].map(letter => letter.codePointAt(0) ?? 0);
  const steps = points.slice(1).map((point, at) => Math.abs(point - (points[at] ?? 0)));
  const apart = steps.filter(step => step > 1 && step !== 9).length;
  return apart <= 1;
}

const LEET = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
} as const;

function unleet(typed: string): string {
  // Figures at the end are figures: "password2026".
  const body = typed.replace(/[^\p{L}@$]+$/u, "");
  return body.replace(/[013457@$]/g, sign => LEET[sign as keyof typeof LEET]);
}

function plain(text: string): string {
  return text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
}

const lettersOf = (text: string) => text.replace(/[^\p{L}]/gu, "");

/** Longest first, so that a name goes as a whole. */
function wordsOf({ name = "", email = "", bodies = [] }: PasswordContext): string[] {
  const said = ["waymark", name, email, ...bodies].flatMap(text => plain(text).split(/[^\p{L}]+/u));
  const words = new Set(said.filter(word => word.length >= FEW));
  return [...words].sort((a, b) => b.length - a.length);
}

/** The password without those words, or null where it holds none. */
function without(password: string, words: readonly string[]): string | null {
  const rest = words.reduce((left, word) => left.replaceAll(word, " "), password);
  return rest === password ? null : rest.trim();
}
