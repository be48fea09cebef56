/** The push of `npm run demo` without a person. Its argument is the folder for what comes of it. */
import { join } from 'node:path';
import { HarnessError, main } from './failure.mjs';
import { launch } from './launch.mjs';
import { readSandbox } from './sandbox-file.mjs';
import {
  activityRows,
  chooseRepository,
  enterPracticeMode,
  openActivity,
  pushButton,
  takeSample,
} from './steps.mjs';

const repository = 'General ledger 2026';

await main(async () => {
  const [folder] = process.argv.slice(2);
  if (folder === undefined) throw new HarnessError('Usage: demo-window.mjs FOLDER');
  const profile = join(folder, 'profile');
  const { window, close } = await launch({ profile });
  /** @param {string} name */
  const show = (name) => window.screenshot({ path: join(folder, `${name}.png`) });
  try {
    await window.getByRole('button', { name: 'Try practice mode' }).waitFor();
    await show('1-welcome');
    await enterPracticeMode(window);
    await takeSample(window);
    await chooseRepository(window, repository);
    const button = window.getByRole('button', { name: /^Push [\d,]+ rows to / });
    await button.waitFor();
    const announced = rowsIn((await pushButton(window).textContent()) ?? '');
    await show('2-ready');

    const startedAt = performance.now();
    await button.click();
    await window.getByText('Pushed', { exact: true }).waitFor();
    const seconds = (performance.now() - startedAt) / 1000;
    await show('3-pushed');
    await openActivity(window);
    await activityRows(window).filter({ hasText: 'Pushed' }).first().waitFor();
    await show('4-activity');

    const kept = readSandbox(profile);
    const [push] = kept;
    if (push === undefined || kept.length !== 1 || push.rows.length !== announced) {
      throw new HarnessError(
        `The window announced one push of ${announced} rows; the sandbox holds ${kept.length} with ${kept.map(({ rows }) => rows.length).join(' and ')}.`,
      );
    }
    process.stdout.write(
      [
        `Pushed       ${push.fileName} to ${repository}`,
        `Rows         ${push.rows.length.toLocaleString('en')}, all of them in the sandbox`,
        `Bytes        ${push.bytes.toLocaleString('en')} received`,
        `Time         ${seconds.toFixed(2)} s from the click to Pushed`,
        `Screenshots  ${folder}`,
        '',
      ].join('\n'),
    );
    return 0;
  } catch (error) {
    await show('failed').catch(() => {});
    throw error;
  } finally {
    await close();
  }
});

/** @param {string} text such as "Push 1,200 rows to …" */
function rowsIn(text) {
  return Number((/[\d,]+/.exec(text)?.[0] ?? '').replaceAll(',', ''));
}
