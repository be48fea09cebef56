// Compiles the .as files to wasm.ts: `npm run build:scanner`. The result is committed, so
// that nobody needs the compiler to build the app; a test compares the two.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import asc from 'assemblyscript/asc';

/** Compiles them. Answers the text of wasm.ts. */
export async function compileScanner() {
  return `/** Compiled from the .as files beside it by \`npm run build:scanner\`; do not edit. Base64. */
export const scannerWasm =
${await compile('scanner.as')};

export const cellsWasm =
${await compile('cells.as')};

export const toUtf8Wasm =
${await compile('to-utf8.as')};

export const columnsWasm =
${await compile('columns.as')};

export const rowSetWasm =
${await compile('row-set.as')};
`;
}

/**
 * Compiles one source. Answers its WebAssembly in lines of base64.
 *
 * @param {string} name
 */
async function compile(name) {
  /** @type {Uint8Array | undefined} */
  let wasm;
  const source = await readFile(join(import.meta.dirname, name), 'utf8');
  const { error, stderr } = await asc.main(
    [
      'scanner.ts',
      '--outFile',
      'scanner.wasm',
      '-O3',
      '--noAssert',
      '--runtime',
      'stub',
      '--enable',
      'simd',
      '--importMemory',
    ],
    {
      // The compiler insists on .ts, which our own type check would take for TypeScript.
      readFile: (file) => (file === 'scanner.ts' ? source : null),
      writeFile: (file, contents) => {
        if (file.endsWith('.wasm') && typeof contents !== 'string') wasm = contents;
      },
    },
  );
  if (error || !wasm) throw new Error(`${name} does not compile: ${error}\n${stderr}`);
  const lines =
    Buffer.from(wasm)
      .toString('base64')
      .match(/.{1,90}/g) ?? [];
  return lines.map((line) => `  '${line}'`).join(' +\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await writeFile(join(import.meta.dirname, 'wasm.ts'), await compileScanner());
}
