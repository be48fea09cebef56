import { describe, expect, it } from 'vitest';
import { detectLayout } from '../../../main/inspect/detect-layout.ts';

function layoutOf(...rows: readonly string[]) {
  return detectLayout(rows.map((row, index) => ({ cells: row.split(';'), line: index + 1 })));
}

describe('the layout of a table', () => {
  it('begins with a header of names', () => {
    expect(layoutOf('Konto;Beløp', '4000;1,50', '4010;2,50')).toEqual({
      start: 0,
      hasHeader: true,
      columns: 2,
    });
  });

  it('has no header where the first row is of the same kind as the others', () => {
    expect(layoutOf('4000;1,50', '4010;2,50', '4020;3,50').hasHeader).toBe(false);
  });

  it('has no header where the first row’s values come again below', () => {
    expect(layoutOf('Oslo;Norge', 'Moss;Norge', 'Oslo;Norge').hasHeader).toBe(false);
  });

  it('has a header of names above columns of words', () => {
    expect(layoutOf('By;Land', 'Moss;Norge', 'Oslo;Norge').hasHeader).toBe(true);
  });

  it('may have years among its names', () => {
    expect(layoutOf('Konto;Tekst;Enhet;2026', '4000;a;b;1', '4010;c;d;2').hasHeader).toBe(true);
  });

  it('may have nothing but years beside one name', () => {
    expect(layoutOf('Konto;2024;2025;2026', '4000;1,5;2;3', '4010;4;5;6,5').hasHeader).toBe(true);
  });

  it('does not take the first of a column of years for its name', () => {
    expect(layoutOf('2024;1', '2025;2', '2026;3').hasHeader).toBe(false);
  });

  it('begins below a title', () => {
    expect(layoutOf('Hovedbok', 'Firma AS;', 'A;B;C', '1;2;3', '4;5;6')).toEqual({
      start: 2,
      hasHeader: true,
      columns: 3,
    });
  });

  it('is nothing without rows', () => {
    expect(detectLayout([])).toEqual({ start: 0, hasHeader: false, columns: 0 });
  });
});
