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

  it.each([
    ['numbers beside words', '1;Hva er dette?;Ola', '2;Hvem er det?;Kari', '3;Hvorfor?;Per'],
    ['users', 'root;x;0;/root', 'kari;x;1;/home/kari', 'ola;x;2;/home/ola'],
    ['moments', '2026-10-01 12:00;INFO;a', '2026-10-01 12:01;WARN;b', '2026-10-01 12:02;INFO;c'],
    ['addresses', 'https://a.no/1', 'https://b.no/2', 'http://c.no'],
    ['numbered names', 'img_0001.jpg;cat', 'img_0002.jpg;dog', 'img_0003.jpg;bird'],
    ['sentences', 'Frakt, og mer.', 'Leie av lokale!', 'Strøm, nett.', 'Annet: alt.'],
  ])('has no header above %s', (_, ...rows) => {
    expect(layoutOf(...rows).hasHeader).toBe(false);
  });

  it.each([
    ['questions above answers', 'Hvor ofte, og hvorfor?;Alder', 'Ofte, nå;18', 'Aldri;20', 'Ja;30'],
    ['a name above sentences', 'Kommentar', 'Frakt, og mer.', 'Leie (lokale).', 'Strøm, nett.'],
    ['a name above addresses', 'Lenke', 'https://a.no/1', 'https://b.no/2'],
    ['quotes behind blanks', '"id"; "tekst"', '"1"; "a, b"', '"2"; "c, d"', '"3"; "e, f"'],
    ['years above nothing', 'Sted;2024;2025', 'Oslo;1,5;', 'Moss;2,5;'],
  ])('has a header: %s', (_, ...rows) => {
    expect(layoutOf(...rows).hasHeader).toBe(true);
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
