/**
 * What a person does in the window, by the accessible names that are its interface.
 *
 * @typedef {import('playwright').Page} Page
 */

/** From the welcome page into practice mode. @param {Page} window */
export async function enterPracticeMode(window) {
  await window.getByRole('button', { name: 'Try practice mode' }).click();
  await window.getByRole('button', { name: 'Choose files…' }).waitFor();
}

/** Puts practice mode's sample ledger on the Push page. @param {Page} window */
export async function takeSample(window) {
  await window.getByRole('button', { name: 'Use the sample ledger' }).click();
  await window.getByRole('table', { name: 'Preview' }).waitFor();
}

/** @param {Page} window @param {string} name */
export async function chooseRepository(window, name) {
  await window.getByRole('combobox', { name: 'Repository' }).click();
  await window.getByRole('option', { name, exact: true }).click();
}

/** The one primary button of the Push page. @param {Page} window */
export function pushButton(window) {
  return window.getByRole('main').getByRole('button', { name: /^Push/ });
}

/** @param {Page} window */
export async function openActivity(window) {
  await window.getByRole('link', { name: 'Activity' }).click();
  await window.getByRole('heading', { name: 'Activity' }).waitFor();
}

/**
 * The lines of Activity without the heading.
 *
 * @param {Page} window
 */
export function activityRows(window) {
  const table = window.getByRole('table', { name: 'Activity' });
  return table.getByRole('row').filter({ has: window.getByRole('button', { name: 'Details' }) });
}
