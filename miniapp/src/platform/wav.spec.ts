import { monoOf, wavOf } from './wav';

describe('a WAV file', () => {
  const file = new DataView(wavOf(Float32Array.from([0, 1, -1, 0.5, 2, -2]), 16_000));
  const letters = (from: number, to: number) =>
    String.fromCharCode(...new Uint8Array(file.buffer.slice(from, to) as ArrayBuffer));

  it('says what is in it: PCM, one channel, 16 bits, 16 kHz, and its lengths in bytes', () => {
    expect(letters(0, 4)).toBe('RIFF');
    expect(file.getUint32(4, true)).toBe(file.byteLength - 8);
    expect(letters(8, 16)).toBe('WAVEfmt ');
    expect(file.getUint32(16, true)).toBe(16);
    expect(file.getUint16(20, true)).toBe(1);
    expect(file.getUint16(22, true)).toBe(1);
    expect(file.getUint32(24, true)).toBe(16_000);
    expect(file.getUint32(28, true)).toBe(32_000);
    expect(file.getUint16(32, true)).toBe(2);
    expect(file.getUint16(34, true)).toBe(16);
    expect(letters(36, 40)).toBe('data');
    expect(file.getUint32(40, true)).toBe(12);
    expect(file.byteLength).toBe(56);
  });

  it('has the samples in full scale, and what is too loud clipped instead of turned over', () => {
    const samples = Array.from({ length: 6 }, (_, index) => file.getInt16(44 + index * 2, true));
    expect(samples).toEqual([0, 32_767, -32_768, 16_384, 32_767, -32_768]);
  });

  it('may be empty', () => {
    expect(wavOf(new Float32Array(0), 16_000).byteLength).toBe(44);
  });
});

describe('channels', () => {
  it('become one by their mean', () => {
    expect([...monoOf([Float32Array.from([1, 0.5]), Float32Array.from([0, -0.5])])]).toEqual([0.5, 0]);
  });

  it('stay as they are when there is one, or none', () => {
    const only = Float32Array.from([0.25]);
    expect(monoOf([only])).toBe(only);
    expect(monoOf([])).toHaveLength(0);
  });
});
