/**
 * The browser's own dialog: it keeps the keyboard to itself, Escape closes it, and the focus goes back to where it was.
 * It stands beside the pages, where their properties do not reach, so it brings those of `.app` along.
 */
export function openBrowserDialog(
  name: string,
  className: string,
  contents: readonly Node[],
  onClosed: () => void = () => undefined,
): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  const care = document.querySelector('.app--care') === null ? '' : ' app--care';
  dialog.className = `app${care} browser-dialog ${className}`;
  dialog.setAttribute('aria-label', name);
  const leave = () => dialog.close();
  window.addEventListener('hashchange', leave);
  dialog.onclose = () => {
    window.removeEventListener('hashchange', leave);
    dialog.remove();
    onClosed();
  };
  dialog.append(...contents);
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

export function browserButton(words: string, className: string, onPress: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  Object.assign(button, { className: `browser-dialog__button ${className}`, type: 'button', textContent: words });
  button.onclick = onPress;
  return button;
}

export function browserBlock(className: string, ...contents: readonly (Node | string)[]): HTMLDivElement {
  const block = document.createElement('div');
  block.className = className;
  block.append(...contents);
  return block;
}
