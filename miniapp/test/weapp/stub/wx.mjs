/**
 * The part of `wx` that our bundle uses, without a screen. HTTP goes to `server(request)`; what the program asks of the
 * phone is written into `phone`, in order.
 */
export function createWx({ server, storage = {}, microphone = {} }) {
  const recorder = createRecorder(microphone);
  const phone = {
    calls: [],
    opened: [],
    toasts: [],
    subscriptions: [],
    requests: [],
    played: [],
    codes: [],
    sockets: [],
    recorder,
  };
  const later = (work) => setImmediate(work);
  const succeed = (options, answer) =>
    later(() => {
      options.success?.(answer);
      options.complete?.(answer);
    });
  const fail = (options, errMsg) =>
    later(() => {
      options.fail?.({ errMsg });
      options.complete?.({ errMsg });
    });
  const navigate = (how) => (options) => {
    phone.opened.push({ how, url: options.url });
    succeed(options, { errMsg: 'ok' });
  };
  const exchange = (options, kind) => {
    const { url, method = 'GET', data, header, filePath, formData } = options;
    const { pathname, searchParams } = new URL(url);
    const request = { kind, url: pathname, search: searchParams, method, header, filePath, formData };
    request.body = typeof data === 'string' ? JSON.parse(data) : data;
    phone.requests.push(request);
    const give = (answer) => {
      if (answer === 'offline') return fail(options, 'request:fail');
      const { status = 200, body = {} } = answer;
      succeed(options, {
        statusCode: status,
        data: kind === 'upload' ? JSON.stringify(body) : body,
        header: { Date: new Date().toUTCString() },
        errMsg: 'ok',
      });
    };
    const answer = server(request);
    if (answer instanceof Promise) answer.then(give, () => give('offline'));
    else give(answer);
  };
  const wx = {
    request: (options) => {
      exchange(options, 'request');
      return { abort() {} };
    },
    uploadFile: (options) => {
      exchange(options, 'upload');
      return { onProgressUpdate: (listener) => listener({ progress: 50 }), abort() {}, onHeadersReceived() {} };
    },
    connectSocket: (options) => {
      succeed(options, { errMsg: 'connectSocket:ok' });
      return createSocket(phone, options);
    },
    onAppShow: (listener) => {
      phone.comeToFront = listener;
    },
    getStorageSync: (key) => storage[key] ?? '',
    setStorageSync: (key, value) => {
      storage[key] = value;
    },
    removeStorageSync: (key) => {
      delete storage[key];
    },
    navigateTo: navigate('navigateTo'),
    redirectTo: navigate('redirectTo'),
    reLaunch: navigate('reLaunch'),
    switchTab: navigate('switchTab'),
    navigateBack: navigate('navigateBack'),
    setNavigationBarTitle: (options) => succeed(options, {}),
    showToast: (options) => {
      phone.toasts.push(options.title);
      succeed(options, {});
    },
    showModal: (options) => succeed(options, { confirm: true, cancel: false }),
    makePhoneCall: (options) => {
      phone.calls.push(options.phoneNumber);
      succeed(options, {});
    },
    requestSubscribeMessage: (options) => {
      phone.subscriptions.push({ tmplIds: Array.from(options.tmplIds), uploadsBefore: uploadsOf(phone) });
      succeed(options, Object.fromEntries(options.tmplIds.map((id) => [id, 'accept'])));
    },
    chooseImage: (options) =>
      succeed(options, {
        tempFilePaths: ['wxfile://tmp_1.jpg'],
        tempFiles: [{ path: 'wxfile://tmp_1.jpg', size: 1000 }],
      }),
    /** What the camera reads is what the test put into `phone.codes`; nothing there: the person gives up. */
    scanCode: (options) => {
      const result = phone.codes.shift();
      if (result === undefined) fail(options, 'scanCode:fail cancel');
      else succeed(options, { result, scanType: 'QR_CODE' });
    },
    getRecorderManager: () => recorder.manager,
    setInnerAudioOption: (options) => succeed(options, {}),
    createInnerAudioContext: () => createPlayer(phone),
    previewMedia: (options) => {
      phone.played.push(options.sources[0].url);
      succeed(options, {});
    },
    onNetworkStatusChange() {},
    getNetworkType: (options = {}) => succeed(options, { networkType: 'wifi' }),
    getAppBaseInfo: () => ({ fontSizeScaleFactor: 1, theme: 'light', SDKVersion: '3.9.0', language: 'zh_CN' }),
    getWindowInfo: () => ({ windowWidth: 390, windowHeight: 844, pixelRatio: 2 }),
    getSystemInfoSync: () => ({
      windowWidth: 390,
      windowHeight: 844,
      pixelRatio: 2,
      platform: 'ios',
      SDKVersion: '3.9.0',
    }),
    getDeviceInfo: () => ({ platform: 'ios' }),
    getSystemSetting: () => ({}),
    getLaunchOptionsSync: () => ({ path: '', query: {}, scene: 1001 }),
    getEnterOptionsSync: () => ({ path: '', query: {}, scene: 1001 }),
    getMenuButtonBoundingClientRect: () => ({ top: 0, height: 32, width: 80, left: 300, right: 380, bottom: 32 }),
    canIUse: () => true,
    nextTick: (work) => later(work),
    createSelectorQuery: () => createQuery(later),
    login: (options) => succeed(options, { code: 'login-code' }),
  };
  return { wx, phone, storage };
}

function uploadsOf(phone) {
  return phone.requests.filter(({ kind }) => kind === 'upload').length;
}

/** A line that is open at once and says what the test says; `phone.sockets` has every one that was opened. */
function createSocket(phone, { url }) {
  const listeners = {};
  const on = (name) => (listener) => {
    listeners[name] = listener;
  };
  const socket = {
    url,
    said: [],
    hear: (frame) => listeners.message?.({ data: JSON.stringify(frame) }),
    end: (code) => listeners.close?.({ code, reason: '' }),
  };
  phone.sockets.push(socket);
  return {
    onOpen: (listener) => setImmediate(() => listener({})),
    onMessage: on('message'),
    onClose: on('close'),
    onError: on('error'),
    send: ({ data, success }) => {
      socket.said.push(JSON.parse(data));
      success?.({ errMsg: 'ok' });
    },
    close: () => socket.end(1000),
  };
}

/** Every element has a size and no canvas: enough for components that measure. */
function createQuery(later) {
  const query = {
    in: () => query,
    select: () => query,
    selectAll: () => query,
    boundingClientRect: () => query,
    fields: () => query,
    scrollOffset: () => query,
    exec: (done) => later(() => done?.([{ left: 0, top: 0, width: 100, height: 40 }])),
  };
  return query;
}

/**
 * WeChat's one recorder. `refused`: the person does not allow the microphone. `slow`: WeChat still asks; `allow()` is
 * the answer. What was said is always eight seconds long.
 */
function createRecorder({ refused = false, slow = false }) {
  const listeners = {};
  const on = (name) => (listener) => {
    listeners[name] = listener;
  };
  const recorder = { started: [], stops: 0, allow: () => listeners.start?.() };
  recorder.manager = {
    onStart: on('start'),
    onStop: on('stop'),
    onError: on('error'),
    onInterruptionBegin: on('interruption'),
    start(options) {
      recorder.started.push(JSON.parse(JSON.stringify(options)));
      if (refused) setImmediate(() => listeners.error?.({ errMsg: 'operateRecorder:fail auth deny' }));
      else if (!slow) setImmediate(recorder.allow);
    },
    stop() {
      recorder.stops += 1;
      setImmediate(() => listeners.stop?.({ tempFilePath: 'wxfile://tmp_1.mp3', duration: 8_000, fileSize: 48_000 }));
    },
  };
  return recorder;
}

/** Plays nothing and never ends by itself. */
function createPlayer(phone) {
  const listeners = {};
  const on = (name) => (listener) => {
    listeners[name] = listener;
  };
  return {
    src: '',
    currentTime: 0,
    onEnded: on('ended'),
    onStop: on('stop'),
    onError: on('error'),
    onTimeUpdate: on('time'),
    play() {
      phone.played.push(this.src);
    },
    stop: () => listeners.stop?.(),
  };
}
