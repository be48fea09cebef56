/** Whether a question waits for its answer: nothing may take page or focus away under it. */
export function isModalOpen(): boolean {
  return document.querySelector('[aria-modal="true"]') !== null;
}
