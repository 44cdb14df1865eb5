import fs from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { applyData } from './set-data.mjs';

/** Loads dist/weapp into its own context, as WeChat's logic layer would: App, Page and Component register themselves. */
export function loadProgram(root, wx) {
  const appConfig = JSON.parse(fs.readFileSync(path.join(root, 'app.json'), 'utf8'));
  const errors = [];
  const stack = [];
  let registered = null;
  let appOptions = null;
  const globals = {
    wx,
    console: {
      ...console,
      error: (...parts) => errors.push(parts.map(String).join(' ')),
      warn() {},
      log() {},
      info() {},
    },
    setTimeout,
    clearTimeout,
    setInterval: (work, every) => unreferenced(setInterval(work, every)),
    clearInterval,
    setImmediate,
    Promise,
    // biome-ignore-start lint/correctness/noComponentHookFactories: these are WeChat's registrars, not React components
    App: (options) => {
      appOptions = options;
    },
    Page: (options) => {
      registered = options;
    },
    Component: (options) => {
      registered = options;
    },
    // biome-ignore-end lint/correctness/noComponentHookFactories: see above
    getApp: () => appOptions,
    getCurrentPages: () => stack,
  };
  const context = vm.createContext(globals);
  const modules = new Map();
  const requireFrom = (from) => (request) => {
    const file = [path.resolve(path.dirname(from), request), `${path.resolve(path.dirname(from), request)}.js`].find(
      (candidate) => fs.existsSync(candidate) && fs.statSync(candidate).isFile(),
    );
    if (file === undefined) throw new Error(`${from} requires ${request}, which is not in the package`);
    if (!modules.has(file)) {
      const module = { exports: {} };
      modules.set(file, module);
      const code = `(function (require, module, exports) {${fs.readFileSync(file, 'utf8')}\n})`;
      vm.runInContext(code, context, { filename: file })(requireFrom(file), module, module.exports);
    }
    return modules.get(file).exports;
  };
  requireFrom(path.join(root, 'app.js'))('./app.js');
  appOptions.onLaunch?.call(appOptions, { path: '', query: {}, scene: 1001 });
  appOptions.onShow?.call(appOptions, { path: '', query: {}, scene: 1001 });

  const pages = [
    ...appConfig.pages,
    ...appConfig.subPackages.flatMap((subPackage) => subPackage.pages.map((page) => `${subPackage.root}/${page}`)),
  ];

  const known = new Map();
  /** A page file registers once; every opening is a new instance of what it registered. */
  function optionsOf(route) {
    if (!known.has(route)) {
      requireFrom(path.join(root, 'app.js'))(`./${route}.js`);
      known.set(route, registered);
    }
    return known.get(route);
  }

  /** Opens a page with its query and returns the live instance. */
  function open(route, query = {}) {
    if (!pages.includes(route)) throw new Error(`${route} is not in app.json`);
    for (const left of stack.splice(0)) left.onUnload?.();
    const page = Object.assign(Object.create(optionsOf(route)), {
      route,
      __route__: route,
      options: query,
      data: structuredClone(optionsOf(route).data ?? {}),
      setData(patch, done) {
        applyData(page.data, patch);
        setImmediate(() => done?.());
      },
      getPageId: () => route,
    });
    stack.push(page);
    page.onLoad?.(query);
    page.onShow?.();
    page.onReady?.();
    return page;
  }
  return { open, errors, pages, appConfig };
}

function unreferenced(timer) {
  timer.unref();
  return timer;
}
