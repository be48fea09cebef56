/** Something a person can mend: shown as it is, without a stack. */
export class HarnessError extends Error {}

/**
 * Says one line about what is being done. Always on standard error: standard output belongs to
 * results (`electron:path`, the last line of `npm test`).
 *
 * @param {string} line
 */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/**
 * Runs a script's body and ends the process with the exit code it returns; on a failure it says
 * why and ends with 1.
 *
 * @param {() => Promise<number>} body
 */
export async function main(body) {
  try {
    process.exitCode = await body();
  } catch (error) {
    say(
      error instanceof HarnessError
        ? error.message
        : String(error instanceof Error ? error.stack : error),
    );
    process.exitCode = 1;
  }
}
