import { Writable } from 'node:stream';
import fastify from 'fastify';
import { pino } from 'pino';
import { logRequests } from './request-log.js';

const SECRET = 'a-link-that-opens-a-door';

test.each([
  ['/api/v1/photo-requests', `/api/v1/photo-requests?t=${SECRET}`, 1],
  ['a link for photographs', `/p/${SECRET}`, 0],
])('F1: %s: the secret of a link is in no line', async (_name, url, written) => {
  const lines: string[] = [];
  const sink = new Writable({
    write(chunk, _encoding, next) {
      lines.push(String(chunk));
      next();
    },
  });
  const server = fastify();
  logRequests(server, pino({ level: 'trace' }, sink));
  server.get('/api/v1/photo-requests', async () => 'ok');
  server.get('/p/:token', async (_request, reply) => reply.redirect('/', 302));
  await server.inject({ method: 'GET', url });
  await server.close();
  expect(lines).toHaveLength(written);
  expect(lines.join('')).not.toContain(SECRET);
});
