// Compiles scanner.as to wasm.ts: `npm run build:scanner`. The result is committed, so that nobody
// needs the compiler to build the app; a test compares the two.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import asc from 'assemblyscript/asc';

/** Compiles the scanner. Answers the text of wasm.ts. */
export async function compileScanner() {
  /** @type {Uint8Array | undefined} */
  let wasm;
  const source = await readFile(join(import.meta.dirname, 'scanner.as'), 'utf8');
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
      readFile: (name) => (name === 'scanner.ts' ? source : null),
      writeFile: (name, contents) => {
        if (name.endsWith('.wasm') && typeof contents !== 'string') wasm = contents;
      },
    },
  );
  if (error || !wasm) throw new Error(`The scanner does not compile: ${error}\n${stderr}`);
  const lines =
    Buffer.from(wasm)
      .toString('base64')
      .match(/.{1,90}/g) ?? [];
  return `/** Compiled from scanner.as by \`npm run build:scanner\`; do not edit. Base64 of WebAssembly. */
export const scannerWasm =
${lines.map((line) => `  '${line}'`).join(' +\n')};
`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await writeFile(join(import.meta.dirname, 'wasm.ts'), await compileScanner());
}
