/**
 * The browser's own choice of one file; null when the person gives up.
 * @param accept as in HTML: `.csv`, `video/*` (a phone offers its camera besides)
 */
export function pickFile(accept: string): Promise<File | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = accept;
    input.onchange = () => resolve(input.files?.[0] ?? null);
    input.oncancel = () => resolve(null);
    input.click();
  });
}
