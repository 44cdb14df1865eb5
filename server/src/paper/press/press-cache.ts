/** What was made last, up to so many bytes; the longest unused goes first. */
export class PressCache<T> {
  private readonly kept = new Map<string, { readonly value: T; readonly bytes: number }>();
  private used = 0;

  constructor(private readonly mostBytes: number) {}

  get(key: string): T | undefined {
    const found = this.kept.get(key);
    if (!found) return undefined;
    this.kept.delete(key);
    this.kept.set(key, found);
    return found.value;
  }

  put(key: string, value: T, bytes: number): void {
    if (bytes > this.mostBytes || this.kept.has(key)) return;
    this.kept.set(key, { value, bytes });
    this.used += bytes;
    for (const [oldest, entry] of this.kept) {
      if (this.used <= this.mostBytes) break;
      this.kept.delete(oldest);
      this.used -= entry.bytes;
    }
  }
}
