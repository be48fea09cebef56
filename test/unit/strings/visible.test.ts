import { expect, it } from 'vitest';
import { visible } from '../../../strings/visible.ts';

it('names what cannot be seen and leaves the rest', () => {
  expect(visible('\ufeffBæ\u0091rum\t€ \u0000\ud83d 🚀')).toBe('⟨BOM⟩Bæ⟨91⟩rum⇥€ ⟨00⟩⟨D83D⟩ 🚀');
});

it.each(['a\r\nb', 'a\nb', 'a\rb'])('keeps a cell with a line break on one line: %j', (text) => {
  expect(visible(text)).toBe('a↵b');
});
