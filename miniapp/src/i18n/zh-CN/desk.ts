/** 服务台: the desk's screens. */
export const desk = {};
