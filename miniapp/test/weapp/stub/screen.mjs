const PATIENCE_MS = 20_000;

/** What a person sees and does on an open page. Nodes are Taro's: nn name, cl class, v text, cn children, sid id. */
export function screenOf(page) {
  const childrenOf = (node) => Object.values(node?.cn ?? []).filter(Boolean);
  const textOf = (node) =>
    node.v !== undefined && node.cn === undefined ? String(node.v) : childrenOf(node).map(textOf).join('');

  function pathsTo(matches, node = page.data.root, above = []) {
    if (node === undefined) return [];
    const path = [...above, node];
    const below = childrenOf(node).flatMap((child) => pathsTo(matches, child, path));
    return matches(node) ? [...below, path] : below;
  }

  /** As WeChat does it: every element from the touched one outwards is told. Text is not an element. */
  const fire = (touched, type, detail = {}, touches = []) => {
    const path = touched.filter((node) => node.v === undefined || node.cn !== undefined);
    const target = { id: path.at(-1).sid, dataset: { sid: path.at(-1).sid } };
    for (const node of [...path].reverse()) {
      if (node.sid === undefined) continue;
      const currentTarget = { id: node.sid, dataset: { sid: node.sid } };
      page.eh({ type, detail, target, currentTarget, timeStamp: Date.now(), touches, changedTouches: touches });
    }
  };

  const find = (what, matches) => {
    const [path] = pathsTo(matches);
    if (path === undefined) throw new Error(`not on the screen: ${what}\n${textOf(page.data.root ?? {})}`);
    return path;
  };

  return {
    text: () => textOf(page.data.root ?? {}),
    shows: (words) => textOf(page.data.root ?? {}).includes(words),
    /** The words of all buttons. */
    buttons: () => pathsTo((node) => hasClass(node, 'ui-button')).map((path) => textOf(path.at(-1))),
    has: (className) =>
      pathsTo((node) =>
        String(node.cl ?? '')
          .split(' ')
          .includes(className),
      ).length > 0,
    /** Taps the innermost element with exactly these words. */
    tap(words) {
      fire(
        find(words, (node) => textOf(node).trim() === words),
        'tap',
      );
    },
    /** Taps the first element of a class, where there are no words. */
    tapClass(className) {
      fire(
        find(className, (node) => hasClass(node, className)),
        'tap',
      );
    },
    /** A finger on the innermost element whose words begin so: `touchstart`, `touchmove`, `touchend`; pixels from the top. */
    finger(type, words, y = 700) {
      const path = find(words, (node) => node.cn !== undefined && textOf(node).trim().startsWith(words));
      fire(path, type, {}, [{ identifier: 0, clientX: 195, clientY: y }]);
    },
    /** Types into the field with this placeholder or label. */
    type(label, value) {
      const path = find(label, (node) => Object.values(node).includes(label) && node.cn?.length !== 1);
      fire(path, 'input', { value });
    },
  };
}

function hasClass(node, className) {
  return String(node.cl ?? '')
    .split(' ')
    .includes(className);
}

/** Waits for the program to come to rest; fails loudly, with the screen, when it never shows what was expected. */
export async function until(holds, what, screen) {
  // By the clock, not by turns: how many turns a timer of the program takes depends on how busy the machine is.
  const end = performance.now() + PATIENCE_MS;
  while (performance.now() < end) {
    if (holds()) return;
    await new Promise((resolve) => setImmediate(resolve));
  }
  throw new Error(`never: ${what}\n${screen?.text() ?? ''}`);
}
