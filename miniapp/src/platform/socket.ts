import Taro from '@tarojs/taro';
import { apiOrigin, inBrowser } from './environment';

/** A socket of plain text frames; `onClose` comes exactly once, also where it never opened. */
export interface Socket {
  send(text: string): void;
  close(): void;
}

export interface SocketListener {
  onOpen(): void;
  onText(text: string): void;
  /** The server's code; 1006 where the network took it. */
  onClose(code: number): void;
}

export type OpenSocket = (path: string, listener: SocketListener) => Socket;

const ABNORMAL = 1006;

export const openSocket: OpenSocket = (path, listener) => {
  let over = false;
  const end = (code: number) => {
    if (over) return;
    over = true;
    listener.onClose(code);
  };
  const heard = { ...listener, onClose: end };
  return inBrowser ? openInBrowser(path, heard) : openInWechat(path, heard);
};

/** Not through Taro, whose task of the browser keeps the server's close code to itself. */
function openInBrowser(path: string, { onOpen, onText, onClose }: SocketListener): Socket {
  const socket = new WebSocket(location.origin.replace(/^http/, 'ws') + path);
  socket.onopen = onOpen;
  socket.onmessage = ({ data }) => onText(String(data));
  socket.onclose = ({ code }) => onClose(code);
  return {
    send: (text) => {
      if (socket.readyState === WebSocket.OPEN) socket.send(text);
    },
    close: () => {
      socket.close();
      // A dead network answers no close frame for a minute.
      onClose(ABNORMAL);
    },
  };
}

function openInWechat(path: string, { onOpen, onText, onClose }: SocketListener): Socket {
  let closed = false;
  const opened = Promise.resolve(
    Taro.connectSocket({
      url: apiOrigin.replace(/^http/, 'ws') + path,
      fail: () => onClose(ABNORMAL),
    }),
  ).then((task) => {
    task.onOpen(onOpen);
    task.onMessage(({ data }) => onText(String(data)));
    task.onError(() => onClose(ABNORMAL));
    task.onClose(({ code }) => onClose(code ?? ABNORMAL));
    if (closed) task.close({});
    return task;
  });
  opened.catch(() => onClose(ABNORMAL));
  return {
    send: (data) => {
      void opened.then((task) => task.send({ data, fail: () => onClose(ABNORMAL) })).catch(() => undefined);
    },
    close: () => {
      closed = true;
      void opened.then((task) => task.close({})).catch(() => undefined);
      onClose(ABNORMAL);
    },
  };
}
