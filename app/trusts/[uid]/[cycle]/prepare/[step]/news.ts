const NEWS = {
  saved: "The marks are saved.",
  added: "The evidence is added.",
  again: "What showed this row last time shows it again. Check that it still does.",
  taken: "The evidence no longer shows that statement. The trust still has it.",
} as const;

/** What has just been done, as a redirect puts it into the address. */
export type News = keyof typeof NEWS;

export function newsIn(query: Readonly<Record<string, unknown>>): News | null {
  return (Object.keys(NEWS) as News[]).find(news => news in query) ?? null;
}

export function sayNews(news: News): string {
  return NEWS[news];
}
