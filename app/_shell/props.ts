/** What Next hands a page: the address's parts and its query. */
export interface Props<P extends Record<string, string> = Record<never, string>> {
  params: Promise<P>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}
