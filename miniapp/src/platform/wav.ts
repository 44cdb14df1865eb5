const HEADER_BYTES = 44;
const SAMPLE_BYTES = 2;
const PCM = 1;
const MOST_POSITIVE = 0x7fff;
const MOST_NEGATIVE = 0x8000;

/** The mean of the channels; all of the same length, at least one. */
export function monoOf(channels: readonly Float32Array[]): Float32Array {
  const [first = new Float32Array(0)] = channels;
  if (channels.length <= 1) return first;
  return first.map((_, index) => channels.reduce((sum, channel) => sum + (channel[index] ?? 0), 0) / channels.length);
}

/**
 * A WAV file, PCM, one channel, 16 bits, little-endian.
 * @param samples between -1 and 1; what is louder is clipped
 * @param sampleRate in hertz
 */
export function wavOf(samples: Float32Array, sampleRate: number): ArrayBuffer {
  const dataBytes = samples.length * SAMPLE_BYTES;
  const file = new ArrayBuffer(HEADER_BYTES + dataBytes);
  const view = new DataView(file);
  const mark = (offset: number, letters: string) => {
    for (let index = 0; index < letters.length; index += 1) view.setUint8(offset + index, letters.charCodeAt(index));
  };
  mark(0, 'RIFF');
  view.setUint32(4, file.byteLength - 8, true);
  mark(8, 'WAVE');
  mark(12, 'fmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, PCM, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, sampleRate, true);
  view.setUint32(28, sampleRate * SAMPLE_BYTES, true);
  view.setUint16(32, SAMPLE_BYTES, true);
  view.setUint16(34, SAMPLE_BYTES * 8, true);
  mark(36, 'data');
  view.setUint32(40, dataBytes, true);
  samples.forEach((sample, index) => {
    const clipped = Math.max(-1, Math.min(1, sample));
    view.setInt16(
      HEADER_BYTES + index * SAMPLE_BYTES,
      Math.round(clipped * (clipped < 0 ? MOST_NEGATIVE : MOST_POSITIVE)),
      true,
    );
  });
  return file;
}
