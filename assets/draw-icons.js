/**
 * Draws every icon file out of icon.svg with a Chromium: `npm run icons`. The files are kept in the
 * repository, so only who changes the drawing needs this. CHROMIUM names the program, if it is elsewhere.
 */
import { Buffer } from 'node:buffer';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

const here = (name) => join(import.meta.dirname, name);
const work = mkdtempSync(join(tmpdir(), 'icons-'));
const svg = readFileSync(here('icon.svg'), 'utf8');

const LINUX = [16, 24, 32, 48, 64, 128, 256, 512];
const WINDOWS = [16, 24, 32, 48, 64, 128, 256];
/** Apple's names for sizes; those with two are for dense displays. */
const MAC = { ic11: 32, ic12: 64, ic07: 128, ic13: 256, ic08: 256, ic14: 512, ic09: 512, ic10: 1024 };

function draw(size) {
  const page = join(work, `${size}.html`);
  const image = join(work, `${size}.png`);
  writeFileSync(page, `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  const chromium = process.env.CHROMIUM ?? 'chromium';
  const quiet = ['--headless', '--no-sandbox', '--hide-scrollbars', '--default-background-color=00000000'];
  spawnSync(chromium, [...quiet, `--window-size=${size},${size}`, `--screenshot=${image}`, page]);
  return readFileSync(image);
}

function ico(images) {
  const head = Buffer.alloc(6 + 16 * images.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(images.length, 4);
  let offset = head.length;
  images.forEach(({ size, png }, index) => {
    const at = 6 + 16 * index;
    // 256 does not fit into a byte and is written as 0.
    head.set([size % 256, size % 256, 0, 0, 1, 0, 32, 0], at);
    head.writeUInt32LE(png.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += png.length;
  });
  return Buffer.concat([head, ...images.map(({ png }) => png)]);
}

function icnsPart(name, content) {
  const head = Buffer.alloc(8);
  head.write(name, 'latin1');
  head.writeUInt32BE(head.length + content.length, 4);
  return Buffer.concat([head, content]);
}

const sizes = new Set([...LINUX, ...WINDOWS, ...Object.values(MAC)]);
const drawn = new Map([...sizes].map((size) => [size, draw(size)]));
const macParts = Object.entries(MAC).map(([name, size]) => icnsPart(name, drawn.get(size)));

mkdirSync(here('icons'), { recursive: true });
mkdirSync(here('public'), { recursive: true });
for (const size of LINUX) writeFileSync(here(`icons/${size}x${size}.png`), drawn.get(size));
writeFileSync(here('icon.png'), drawn.get(1024));
writeFileSync(here('icon.ico'), ico(WINDOWS.map((size) => ({ size, png: drawn.get(size) }))));
writeFileSync(here('icon.icns'), icnsPart('icns', Buffer.concat(macParts)));
copyFileSync(here('icon.svg'), here('public/favicon.svg'));
rmSync(work, { recursive: true });
