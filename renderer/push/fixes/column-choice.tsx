import type { ColumnRef } from '../../../main/contract/recipe.ts';
import { useText } from '../../text.tsx';
import { Choice } from './choice.tsx';
import type { SourceColumn } from './source-columns.ts';

/** One of the source's columns. */
export function ColumnChoice(props: {
  columns: readonly SourceColumn[];
  chosen: ColumnRef | null;
  onChoose: (column: ColumnRef) => void;
}) {
  const { t } = useText();
  const { columns, chosen } = props;
  const known = columns.find(({ ref }) => ref === chosen);
  return (
    <Choice
      label={t('fixes.form.column')}
      values={columns.map(({ ref, place }) => ({
        value: String(place),
        text: typeof ref === 'string' ? ref : t('recipe.column', { place }),
      }))}
      chosen={known ? String(known.place) : null}
      onChoose={(value) => {
        const column = columns.find(({ place }) => String(place) === value);
        if (column) props.onChoose(column.ref);
      }}
    />
  );
}
