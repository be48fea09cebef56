import { useEffect, useState } from 'react';

function holdsFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}

/** Takes files dropped anywhere on the window; tells whether some hover over it now. */
export function useDrop(onDrop: ((files: readonly File[]) => void) | null): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const dragOver = (event: DragEvent) => {
      // Without this the window would navigate to the file.
      event.preventDefault();
      if (event.dataTransfer) {
        event.dataTransfer.dropEffect = onDrop && holdsFiles(event) ? 'copy' : 'none';
      }
      setOver(onDrop !== null && holdsFiles(event));
    };
    const dragLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (onDrop && files.length > 0) onDrop(files);
    };
    addEventListener('dragover', dragOver);
    addEventListener('dragleave', dragLeave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', dragOver);
      removeEventListener('dragleave', dragLeave);
      removeEventListener('drop', drop);
    };
  }, [onDrop]);
  return over;
}
