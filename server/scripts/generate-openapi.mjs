import 'reflect-metadata';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { CONTROLLERS } from '../dist/controllers.js';
import { buildOpenApi } from '../dist/openapi/document.js';

/** Controllers → docs/openapi.json → shared/src/api: the one way in which the API's types come to be. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const METHODS = ['get', 'post', 'put', 'patch', 'delete'];

function operationsTable(document) {
  const rows = Object.entries(document.paths).flatMap(([url, methods]) =>
    METHODS.filter((method) => methods[method]).map((method) => {
      const { operationId, parameters = [] } = methods[method];
      const command = parameters.some((parameter) => parameter.name === 'Idempotency-Key');
      return `  ${operationId}: { method: '${method.toUpperCase()}', path: '${url}', command: ${command} },`;
    }),
  );
  return `// Generated from docs/openapi.json by npm run openapi; do not edit.
export interface OperationRoute {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Path with {placeholders}, under the server's origin. */
  readonly path: string;
  /** Takes an Idempotency-Key. */
  readonly command: boolean;
}

export const OPERATIONS = {
${rows.sort().join('\n')}
} as const satisfies Record<string, OperationRoute>;

export type OperationId = keyof typeof OPERATIONS;
`;
}

function schemaTypes(documentText) {
  const folder = mkdtempSync(path.join(tmpdir(), 'openapi-'));
  try {
    const source = path.join(folder, 'openapi.json');
    const target = path.join(folder, 'schema.ts');
    writeFileSync(source, documentText);
    const program = path.join(root, 'shared/node_modules/openapi-typescript/bin/cli.js');
    execFileSync(process.execPath, [program, source, '-o', target], { stdio: ['ignore', 'ignore', 'inherit'] });
    return readFileSync(target, 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const document = await buildOpenApi(CONTROLLERS);
const documentText = `${JSON.stringify(document, null, 2)}\n`;
const files = {
  'docs/openapi.json': documentText,
  'shared/src/api/operations.gen.ts': operationsTable(document),
  'shared/src/api/schema.gen.ts': schemaTypes(documentText),
};
const check = process.argv.includes('--check');
for (const [name, text] of Object.entries(files)) {
  const file = path.join(root, name);
  if (!check) writeFileSync(file, text);
  else if (readFileSync(file, 'utf8') !== text) {
    console.error(`${name} differs from the controllers: run npm run openapi`);
    process.exitCode = 1;
  }
}
