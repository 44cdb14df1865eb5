/** As many as one page of a list may hold. */
export const PAGE = 100;
/** A list longer than this has other worries. */
const MOST_PAGES = 5;

interface PageOf<Entry> {
  items: Entry[];
  nextCursor: string | null;
}

/** All entries of a list, up to MOST_PAGES pages. */
export async function allPages<Entry>(load: (cursor: string | undefined) => Promise<PageOf<Entry>>) {
  const items: Entry[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const answer = await load(cursor);
    items.push(...answer.items);
    if (answer.nextCursor === null) return { items, complete: true };
    cursor = answer.nextCursor;
  }
  return { items, complete: false };
}
