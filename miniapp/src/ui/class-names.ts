/** `classNames('button', { 'button--waiting': waiting })` */
export function classNames(...parts: (string | undefined | Record<string, boolean | undefined>)[]): string {
  return parts
    .flatMap((part) => {
      if (part === undefined) return [];
      return typeof part === 'string' ? [part] : Object.keys(part).filter((name) => part[name]);
    })
    .join(' ');
}
