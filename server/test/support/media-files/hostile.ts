import type { MediaRefusalCode } from '../../../src/media/media-outcome.js';
import { interlacedPng, plainPicture } from './pictures.js';

export const SCRIPT = '<script>alert(1)</script>';
const SVG = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${SCRIPT}</svg>`;
const half = (bytes: Buffer) => bytes.subarray(0, bytes.length / 2);
const noisy = () => plainPicture(300, 300).png().toBuffer();

interface HostileFile {
  readonly name: string;
  readonly refusal: MediaRefusalCode;
  readonly make: () => Buffer | Promise<Buffer>;
}

/** Files that someone sends as a photo and that must not be taken. */
export const HOSTILE_PHOTOS: readonly HostileFile[] = [
  { name: 'nothing at all', refusal: 'empty_file', make: () => Buffer.alloc(0) },
  { name: 'one byte', refusal: 'not_an_image', make: () => Buffer.from([0xff]) },
  { name: 'SVG', refusal: 'unsupported_type', make: () => Buffer.from(SVG) },
  {
    name: 'SVG behind a byte order mark and a prolog',
    refusal: 'unsupported_type',
    make: () => Buffer.from(`\ufeff<?xml version="1.0"?>\n<!-- x -->${SVG}`),
  },
  {
    name: 'SVG that fetches another server',
    refusal: 'unsupported_type',
    make: () =>
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><image href="http://169.254.169.254/latest"/></svg>'),
  },
  { name: 'HTML', refusal: 'not_an_image', make: () => Buffer.from(`<!DOCTYPE html><html>${SCRIPT}</html>`) },
  {
    name: 'XML with an external entity',
    refusal: 'not_an_image',
    make: () => Buffer.from('<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'),
  },
  { name: 'zip archive', refusal: 'not_an_image', make: () => Buffer.from('PK\x03\x04\x14\0\0\0\x08\0', 'latin1') },
  {
    name: 'Windows program',
    refusal: 'not_an_image',
    make: () => Buffer.from('MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff', 'latin1'),
  },
  { name: 'Linux program', refusal: 'not_an_image', make: () => Buffer.from('\x7fELF\x02\x01\x01\0', 'latin1') },
  { name: 'PDF', refusal: 'not_an_image', make: () => Buffer.from('%PDF-1.7\n%âãÏÓ') },
  { name: 'shell script', refusal: 'not_an_image', make: () => Buffer.from('#!/bin/sh\nrm -rf /\n') },
  { name: 'GIF', refusal: 'unsupported_type', make: () => plainPicture(9, 9).gif().toBuffer() },
  { name: 'TIFF', refusal: 'unsupported_type', make: () => plainPicture(9, 9).tiff().toBuffer() },
  {
    name: 'AVIF',
    refusal: 'unsupported_type',
    make: () => Buffer.from('\0\0\0\x1cftypavif\0\0\0\0avifmif1miaf', 'latin1'),
  },
  {
    name: 'HEIC',
    refusal: 'unsupported_type',
    make: () => Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'),
  },
  { name: 'BMP', refusal: 'unsupported_type', make: () => Buffer.from('BM\x46\0\0\0\0\0\0\0\x36\0\0\0', 'latin1') },
  { name: 'video', refusal: 'not_an_image', make: () => Buffer.from('\0\0\0\x18ftypisom\0\0\0\0isommp42', 'latin1') },
  { name: 'jpeg of three bytes', refusal: 'broken_file', make: () => Buffer.from([0xff, 0xd8, 0xff]) },
  { name: 'png of its signature only', refusal: 'broken_file', make: () => Buffer.from('\x89PNG\r\n\x1a\n', 'latin1') },
  {
    name: 'jpeg signature before HTML',
    refusal: 'broken_file',
    make: () => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.from(SCRIPT)]),
  },
  {
    name: 'jpeg cut in half',
    refusal: 'broken_file',
    make: async () => half(await plainPicture(300, 300).jpeg().toBuffer()),
  },
  { name: 'png cut in half', refusal: 'broken_file', make: async () => half(await noisy()) },
  {
    name: 'webp cut in half',
    refusal: 'broken_file',
    make: async () => half(await plainPicture(300, 300).webp({ lossless: true }).toBuffer()),
  },
  { name: 'interlaced PNG of 12,000 × 12,000', refusal: 'too_many_pixels', make: () => interlacedPng(12_000, 12_000) },
  { name: 'PNG one pixel over the limit', refusal: 'too_many_pixels', make: () => interlacedPng(50_000_001, 1) },
  {
    name: 'PNG that claims two thousand million pixels a side',
    refusal: 'broken_file',
    make: () => claiming(0x7fff_ffff),
  },
];

/** A small PNG whose header lies about its size; the check sum of the header is then wrong as well. */
function claiming(side: number): Buffer {
  const bytes = interlacedPng(8, 8);
  bytes.writeUInt32BE(side, 16);
  bytes.writeUInt32BE(side, 20);
  return bytes;
}
