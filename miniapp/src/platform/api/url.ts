export type QueryValue = string | number | boolean | null | undefined | readonly string[];

/** `/tickets/{ticketId}` + parts → the address. A missing part is a mistake of ours, not of the person. */
export function addressOf(
  template: string,
  path: Record<string, string> = {},
  query: Record<string, QueryValue> = {},
): string {
  const filled = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = path[name];
    if (value === undefined) throw new Error(`${template} needs ${name}`);
    return encodeURIComponent(value);
  });
  const search = Object.entries(query)
    .flatMap(([name, value]) => (Array.isArray(value) ? value : [value]).map((single) => [name, single] as const))
    .filter(([, value]) => value !== undefined && value !== null && value !== '')
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`)
    .join('&');
  return search === '' ? filled : `${filled}?${search}`;
}
