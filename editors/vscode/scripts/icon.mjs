// Draws the extension's icon: a tensor (a grid of cells) above the strip of memory that it becomes.
// Usage: node scripts/icon.mjs FILE
import { writeFileSync } from "node:fs";
import { deflateSync } from "node:zlib";

const SIZE = 256;
/** Each pixel is the mean of SAMPLES x SAMPLES points, which makes the edges smooth. */
const SAMPLES = 4;

const BACKGROUND = [0x1d, 0x27, 0x33];
const ROWS = [
  [0x4f, 0xc1, 0xff],
  [0x3d, 0xd6, 0xb0],
  [0xff, 0xc4, 0x5c],
];

/** A filled rectangle with round corners, measured in pixels from the upper left. */
const box = (x, y, width, height, radius, colour) => ({ x, y, width, height, radius, colour });

function contains({ x, y, width, height, radius }, px, py) {
  const dx = Math.max(x + radius - px, px - (x + width - radius), 0);
  const dy = Math.max(y + radius - py, py - (y + height - radius), 0);
  return dx * dx + dy * dy <= radius * radius;
}

function shapes() {
  const grid = ROWS.flatMap((colour, row) =>
    [0, 1, 2].map((column) => box(74 + column * 38, 34 + row * 38, 32, 32, 6, colour)),
  );
  const strip = ROWS.flatMap((colour, row) =>
    [0, 1, 2].map((column) => box(27 + (row * 3 + column) * 22.75, 186, 20, 36, 4, colour)),
  );
  return [box(0, 0, SIZE, SIZE, 44, BACKGROUND), ...grid, ...strip];
}

function pixel(all, x, y) {
  const sum = [0, 0, 0, 0];
  for (let i = 0; i < SAMPLES * SAMPLES; i++) {
    const px = x + ((i % SAMPLES) + 0.5) / SAMPLES;
    const py = y + (Math.floor(i / SAMPLES) + 0.5) / SAMPLES;
    const top = all.findLast((shape) => contains(shape, px, py));
    if (top) {
      top.colour.forEach((value, channel) => (sum[channel] += value));
      sum[3] += 1;
    }
  }
  const covered = sum[3];
  return covered === 0
    ? [0, 0, 0, 0]
    : [
        ...sum.slice(0, 3).map((value) => Math.round(value / covered)),
        Math.round((255 * covered) / (SAMPLES * SAMPLES)),
      ];
}

function crc32(bytes) {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) {
      crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    }
  }
  return ~crc >>> 0;
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

function png(size, rows) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8); // 8 bits per channel, red green blue alpha, not interlaced
  const unfiltered = rows.map((row) => Buffer.from([0, ...row.flat()]));
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.concat(unfiltered), { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

const drawn = shapes();
const rows = Array.from({ length: SIZE }, (_, y) => Array.from({ length: SIZE }, (_, x) => pixel(drawn, x, y)));
writeFileSync(process.argv[2], png(SIZE, rows));
