// Draws the PNG files from the SVG files beside them: `npm run build:icons`. The results are
// committed, so that nobody needs this to build the app.
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

const folder = import.meta.dirname;
const require = createRequire(import.meta.url);
await initWasm(await readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));

/** @param {string} svg @param {number} size px */
const draw = (svg, size) =>
  new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();

/** @param {string} name @param {Uint8Array} png */
const save = (name, png) => writeFile(join(folder, name), png);

const icon = await readFile(join(folder, 'icon.svg'), 'utf8');
await save('icon.png', draw(icon, 512));

const flame = /<path [^>]*\/>/.exec(await readFile(join(folder, 'tray.svg'), 'utf8'))?.[0] ?? '';

/** What stands in the corner of the tray's icon. `hole` parts it from the flame. */
const marks = {
  idle: '',
  busy: {
    hole: 4.4,
    mark: (color) =>
      `<path d="M12 9.600v5M9.900 12l2.100-2.400 2.100 2.400" stroke="${color}" stroke-width="1.500" fill="none" stroke-linecap="round" stroke-linejoin="round"/>`,
  },
  attention: { hole: 4.2, mark: (color) => `<circle cx="12" cy="12" r="3" fill="${color}"/>` },
};

/** @param {keyof typeof marks} state @param {{ flame: string, mark: string }} colors */
function tray(state, colors) {
  const corner = marks[state];
  const mask = corner
    ? `<mask id="m"><rect width="16" height="16" fill="#fff"/><circle cx="12" cy="12" r="${corner.hole}" fill="#000"/></mask>`
    : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">${mask}<g fill="${colors.flame}"${corner ? ' mask="url(#m)"' : ''}>${flame}</g>${corner ? corner.mark(colors.mark) : ''}</svg>`;
}

for (const state of /** @type {const} */ (['idle', 'busy', 'attention'])) {
  // macOS colours a template itself.
  const template = tray(state, { flame: '#000', mark: '#000' });
  // Legible on light and dark taskbars alike.
  const coloured = tray(state, {
    flame: '#f2651a',
    mark: state === 'attention' ? '#d13438' : '#2b88d8',
  });
  await save(`tray-${state}Template.png`, draw(template, 16));
  await save(`tray-${state}Template@2x.png`, draw(template, 32));
  for (const scale of [1, 1.25, 1.5, 2]) {
    const suffix = scale === 1 ? '' : `@${scale}x`;
    await save(`tray-${state}${suffix}.png`, draw(coloured, 16 * scale));
  }
}
