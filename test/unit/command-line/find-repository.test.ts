import { describe, expect, it } from 'vitest';
import { findRepository } from '../../../main/command-line/find-repository.ts';

const repository = (id: string, name: string) => ({ id, name, fields: [] });
const all = [
  repository('id-1', 'General ledger'),
  repository('id-2', 'general ledger'),
  repository('id-3', 'Suppliers'),
  repository('id-4', 'Invoices'),
  repository('id-5', 'Invoices'),
  repository('Suppliers', 'Named like an id'),
];

describe('a repository', () => {
  it.each([
    ['its id', 'id-3', 'id-3'],
    ['its id rather than a name', 'Suppliers', 'Suppliers'],
    ['its name exactly written', 'general ledger', 'id-2'],
    ['its id otherwise written', 'ID-4', 'id-4'],
  ])('is found by %s', (_, wanted, id) => {
    expect(findRepository(all, wanted).id).toBe(id);
  });

  it('is found by a name otherwise written', () => {
    expect(findRepository([repository('id-1', 'Café')], ' CAFÉ ').id).toBe('id-1');
  });

  it('is not guessed among several of one name', () => {
    expect(() => findRepository(all, 'Invoices')).toThrow(
      expect.objectContaining({ code: 'repository-ambiguous' }),
    );
  });

  it('is not guessed among several of nearly one name', () => {
    expect(() => findRepository(all, 'GENERAL LEDGER')).toThrow(
      expect.objectContaining({ code: 'repository-ambiguous' }),
    );
  });

  it('is not guessed from a part of its name', () => {
    expect(() => findRepository(all, 'Supplier')).toThrow(
      expect.objectContaining({ code: 'repository-unknown' }),
    );
  });
});
