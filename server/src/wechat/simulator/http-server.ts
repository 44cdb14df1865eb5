import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { stringify } from 'lossless-json';
import type { Endpoint, SimulatorWorld } from './endpoint.js';
import { endpointOf, processCall, type RawCall } from './process-call.js';
import { errorBody, type Reply } from './reply.js';

interface ServerOptions {
  readonly world: SimulatorWorld;
  /** Told the path of each request as it arrives. */
  readonly onCall: (path: string) => void;
  /** Resolves when answers may go out again. */
  readonly held: () => Promise<void>;
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function bytesOf(reply: Reply, endpoint: Endpoint, { faults, clock }: SimulatorWorld): string {
  if (faults.garbage) return '<html>hello</html>';
  const style = { commaBeforeRid: endpoint.commaBeforeRid ?? false, hint: endpoint.hint ?? false };
  const plain = reply.ok ? reply.body : errorBody(reply.errcode, reply.detail, style, clock.now());
  const odd = faults.oddShapes ? { ...plain, errcode: String(plain.errcode ?? 0), unheard_of: [1] } : plain;
  const noisy = faults.controlCharacters ? { ...odd, note: '@@' } : odd;
  return (stringify(noisy) ?? '').replace('@@', '\n\u0001');
}

export function createSimulatorServer({ world, onCall, held }: ServerOptions): Server {
  const locks = new Set<string>();

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://simulator');
    const raw: RawCall = {
      method: request.method ?? 'GET',
      path: url.pathname,
      query: Object.fromEntries(url.searchParams),
      rawBody: await readBody(request),
    };
    onCall(raw.path);
    const { faults } = world;
    if (request.headers['transfer-encoding'] === 'chunked') return void response.writeHead(412).end();
    if (faults.httpStatus !== undefined) {
      return void response.writeHead(faults.httpStatus, { 'content-type': 'text/html' }).end('<html>nginx</html>');
    }
    const endpoint = endpointOf(raw.path);
    if (!endpoint) return void response.writeHead(404).end();

    const reply = await processCall(world, locks, endpoint, raw, async () => {
      await held();
      if (faults.slowMs > 0) await sleep(faults.slowMs, undefined, { ref: false });
    });
    if (reply.ok && endpoint.exclusive && faults.resetAfterSend > 0) {
      faults.resetAfterSend -= 1;
      return void request.socket.resetAndDestroy();
    }
    response.setHeader('content-type', endpoint.contentType ?? 'application/json; encoding=utf-8');
    response.end(bytesOf(reply, endpoint, world));
  }

  return createServer((request, response) => {
    respond(request, response).catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
  });
}
