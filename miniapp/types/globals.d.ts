/// <reference types="@tarojs/taro" />
declare module '*.scss';

/** Where the API lives: '' on H5 (same origin), an https origin in the WeChat build. Set by config/index.ts. */
declare const API_ORIGIN: string;

/** The two names that Taro replaces at build time. There is no `process` at run time. */
declare const process: {
  readonly env: { readonly TARO_ENV: 'weapp' | 'h5'; readonly NODE_ENV: 'development' | 'production' };
};

/** Bundled by webpack; used only to leave a whole feature out of one of the two builds. */
declare function require<Module>(module: string): Module;

declare module 'react-dom/client' {
  export function createRoot(container: Element): {
    render(children: import('react').ReactNode): void;
    unmount(): void;
  };
}
