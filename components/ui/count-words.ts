const number = new Intl.NumberFormat("en-GB");

/** Said before anything is typed, and all there is without a script. */
export function limitWords(limit: number): string {
  return `You can use up to ${number.format(limit)} characters`;
}

/** "You have 1 character left"; past the limit, by how much to shorten. */
export function countWords(length: number, limit: number): string {
  const left = limit - length;
  const many = Math.abs(left);
  const characters = `${number.format(many)} ${many === 1 ? "character" : "characters"}`;
  return left < 0 ? `You have ${characters} too many` : `You have ${characters} left`;
}
