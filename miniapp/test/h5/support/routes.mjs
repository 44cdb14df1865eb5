import { readFileSync } from 'node:fs';
import ts from 'typescript';

const SOURCE = new URL('../../../src/routes.ts', import.meta.url);

/** Route name → page path, from the app's own list of pages (it has no imports). */
export async function readRoutes() {
  const options = { compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 } };
  const { outputText } = ts.transpileModule(readFileSync(SOURCE, 'utf8'), options);
  const { pagePaths } = await import(`data:text/javascript,${encodeURIComponent(outputText)}`);
  return pagePaths;
}
