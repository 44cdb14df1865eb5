import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { command } from './lib/command.mjs';
import { filesBelow, fingerprint, isStamped, stamp } from './lib/fingerprint.mjs';
import { inRoot, ROOT } from './lib/project.mjs';
import { StepError, step } from './lib/run.mjs';

const PACKAGES = ['shared', 'server'];
const RUN_FOLDER = inRoot('server/dist/run');
const NOT_SHIPPED = /(\.spec\.ts|\.d\.ts)$/;

/** Same meaning as the jest configuration and tsconfig: legacy decorators with the metadata that Nest injects by. */
const SWC_OPTIONS = {
  swcrc: false,
  configFile: false,
  sourceMaps: true,
  inlineSourcesContent: false,
  module: { type: 'es6' },
  jsc: {
    target: 'es2022',
    keepClassNames: true,
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
  },
};

/** Compiles one package's `src` to `dist` (ESM, source maps), writing only what differs and removing what is gone. */
async function compilePackage(transformFile, name) {
  const source = inRoot(name, 'src');
  const target = inRoot(name, 'dist');
  const wanted = new Map();
  const files = filesBelow(source).filter((file) => file.endsWith('.ts') && !NOT_SHIPPED.test(file));
  await Promise.all(
    files.map(async (file) => {
      const output = path.join(target, path.relative(source, file)).replace(/\.ts$/, '.js');
      const sourceFileName = path.relative(path.dirname(output), file);
      const { code, map } = await transformFile(file, { ...SWC_OPTIONS, sourceFileName }).catch((error) => {
        throw new StepError('Building the server', compilerWords(file, error));
      });
      wanted.set(output, `${code}//# sourceMappingURL=${path.basename(output)}.map\n`);
      wanted.set(`${output}.map`, map);
    }),
  );
  await keepOnly(
    wanted,
    filesBelow(target).filter((file) => !file.startsWith(RUN_FOLDER + path.sep)),
  );
}

/**
 * What a process loads is one file (ADR 022): opening and resolving a thousand takes a quarter of its start. Libraries
 * stay where they are; whatever is imported only when it is needed becomes a file of its own beside it. The folder lies
 * as deep as `dist/app`, so that paths relative to a module are the same ones.
 */
async function bundleServer({ build }) {
  const { outputFiles } = await build({
    entryPoints: [inRoot('server/dist/main.js')],
    outdir: RUN_FOLDER,
    bundle: true,
    splitting: true,
    write: false,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    alias: { '@youying/shared': inRoot('shared/dist') },
    // Tables, loggers and the API's schemas are named after classes.
    keepNames: true,
    sourcemap: true,
    sourcesContent: false,
    logLevel: 'silent',
  });
  await keepOnly(new Map(outputFiles.map((file) => [file.path, file.text])), filesBelow(RUN_FOLDER));
}

/** Writes of the wanted files what differs, and removes those of `existing` that are not wanted. */
async function keepOnly(wanted, existing) {
  await Promise.all([...wanted].map(([file, content]) => writeIfDifferent(file, content)));
  await Promise.all(existing.filter((file) => !wanted.has(file)).map((file) => rm(file)));
}

/** The compiler's complaint with the file it is about, without the backtrace of its own code. */
function compilerWords(file, error) {
  const [complaint] = error.message.split(/\n\s*(?:Caused by|Stack backtrace):/);
  return `${path.relative(ROOT, file)} does not compile:\n${complaint.trim()}`;
}

async function writeIfDifferent(file, content) {
  if (existsSync(file) && readFileSync(file, 'utf8') === content) return;
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
}

/** Builds shared and server, and of the server the one file that a process loads; does nothing when their sources are those of the last build. */
export async function buildServer({ force = false } = {}) {
  const stampFile = inRoot('server/dist/.built-from');
  const print = fingerprint([...PACKAGES.map((name) => `${name}/src`), 'pnpm-lock.yaml', 'scripts/build-server.mjs']);
  if (!force && isStamped(stampFile, print) && PACKAGES.every((name) => existsSync(inRoot(name, 'dist')))) return;
  await step('Building the server', async () => {
    const ofServer = createRequire(inRoot('server/package.json'));
    const { transformFile } = ofServer('@swc/core');
    for (const name of PACKAGES) await compilePackage(transformFile, name);
    await bundleServer(ofServer('esbuild'));
    await stamp(stampFile, print);
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await command(() => buildServer({ force: true }));
