type Write = (fields: Readonly<Record<string, unknown>>, message: string) => void;

/** The part of a pino logger that the client uses. */
export interface WechatLogger {
  readonly debug: Write;
  readonly warn: Write;
  readonly error: Write;
}

export const silentLogger: WechatLogger = { debug: () => {}, warn: () => {}, error: () => {} };
