/** WeChat's setData: keys are paths such as `root.cn.[0].cn.[1].v`. */
export function applyData(data, patch) {
  for (const [key, value] of Object.entries(patch)) {
    const steps = key
      .replace(/\[(\d+)\]/g, '$1')
      .split('.')
      .filter((step) => step !== '');
    const last = steps.pop();
    const target = steps.reduce((node, step) => {
      node[step] ??= {};
      return node[step];
    }, data);
    // The wire copies: later changes of the sender's objects must not show here.
    target[last] = value === undefined ? undefined : JSON.parse(JSON.stringify(value));
  }
}
