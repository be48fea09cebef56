import type { Page } from 'playwright';

/**
 * Drops files on the window as a person does: real files with real paths, which only the system
 * (here a file input) can give a page.
 */
export async function dropFiles(window: Page, paths: readonly string[]): Promise<void> {
  const input = await window.evaluateHandle(() => {
    const element = document.createElement('input');
    element.type = 'file';
    element.multiple = true;
    return element;
  });
  await input.setInputFiles([...paths]);
  await input.evaluate((element) => {
    const dataTransfer = new DataTransfer();
    for (const file of element.files ?? []) dataTransfer.items.add(file);
    document.body.dispatchEvent(
      new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }),
    );
  });
}
