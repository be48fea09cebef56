/**
 * SQL: the push goes to the address in parameter 2. Where one of the two is not known, as on
 * records from before it was kept, it may be the same.
 */
export const sameAddress = '(address IS NULL OR ?2 IS NULL OR address = ?2)';
