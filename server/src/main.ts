import 'reflect-metadata';
import { announceStart } from './app/announce-start.js';
import { startServer } from './app/start-server.js';
import { ConfigError, parseConfig } from './platform/config/config.js';

const STOP_LIMIT_MS = 15_000;

try {
  const config = parseConfig(process.env);
  const server = await startServer(config, { say: console.log });
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), STOP_LIMIT_MS).unref();
    await server.stop();
    process.exit(0);
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  await server.app.listen(config.port, config.host);
  announceStart(config, (await server.app.getUrl()).replace('[::1]', 'localhost').replace('0.0.0.0', 'localhost'));
} catch (error) {
  const { code, port } = error as { code?: string; port?: number };
  if (code === 'EADDRINUSE')
    console.error(`Port ${port} is in use by another program. Choose one: PORT=3001 npm start`);
  else console.error(error instanceof ConfigError ? error.message : error);
  process.exit(1);
}
