/** Preloaded into the server by `npm start`: when the starter is killed outright, the server stops as on SIGTERM. */
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
