import { useEffect } from 'react';
import { isModalOpen } from '../components/modal-open.ts';
import { isPressed, type Shortcut } from './shortcuts.ts';

/**
 * Does something when these keys are pressed; nothing while `act` is `null`, while a question waits
 * for its answer, or where a key alone is part of what somebody types.
 */
export function useShortcut(shortcut: Shortcut, act: (() => void) | null): void {
  useEffect(() => {
    if (!act) return;
    const onKey = (event: KeyboardEvent) => {
      const target = event.target instanceof HTMLElement ? event.target : null;
      const isTyping = target?.closest('input, textarea, select') != null;
      const isText = isTyping && !event.ctrlKey && !event.metaKey;
      if (isText || isModalOpen() || !isPressed(shortcut, event)) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [shortcut, act]);
}
