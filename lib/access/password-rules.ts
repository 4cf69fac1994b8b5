/** Characters, as people count them. */
export const PASSWORD_LENGTH = { least: 12, most: 128 } as const;

/** What a password must not be made of: whose it is. */
export interface PasswordContext {
  readonly name?: string;
  readonly email?: string;
  /** Names of the bodies they belong to. */
  readonly bodies?: readonly string[];
}

/** What is wrong with a password somebody wants to have, in a sentence, or null. */
export function passwordProblem(password: string, _context: PasswordContext = {}): string | null {
  const length = [...password.normalize("NFKC")].length;
  if (length < PASSWORD_LENGTH.least) return `Use ${PASSWORD_LENGTH.least} characters or more`;
  if (length > PASSWORD_LENGTH.most) return `Use ${PASSWORD_LENGTH.most} characters or fewer`;
  return null;
}
