import { Dialog, DialogSurface } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef, useState } from 'react';

/**
 * A dialog over the page. It leaves the document only after it has closed in Fluent's own way:
 * taken out while open it leaves the page hidden from screen readers, and kept in while closed it
 * leaves stops for the Tab key behind. Whatever opens it wants `useRestoreFocusTarget`, so that
 * the focus comes back.
 */
export function Modal(props: {
  open: boolean;
  /** A click beside it does not close it. */
  alert?: boolean;
  onClose: () => void;
  /** It has gone, and the focus is back: the time to lead it elsewhere. */
  onClosed?: () => void;
  children: ReactNode;
}) {
  const [kept, setKept] = useState(props.open);
  if (props.open && !kept) setKept(true);
  // What it said while it was open is what it says while it fades.
  const said = useRef(props.children);
  useEffect(() => {
    if (props.open) said.current = props.children;
  }, [props.open, props.children]);
  if (!kept) return null;
  return (
    <Dialog
      modalType={props.alert ? 'alert' : 'modal'}
      open={props.open}
      onOpenChange={(_, data) => !data.open && props.onClose()}
      surfaceMotion={{
        onMotionFinish: (_, { direction }) => {
          if (direction !== 'exit') return;
          setKept(false);
          props.onClosed?.();
        },
      }}
    >
      <DialogSurface>{props.open ? props.children : said.current}</DialogSurface>
    </Dialog>
  );
}
