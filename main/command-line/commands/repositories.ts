import { type ExitCode, exitCodes } from '../../contract/exit-codes.ts';
import type { Context } from '../context.ts';
import { connect, withWorkspace } from '../engine.ts';
import { formatTable } from '../table.ts';

/** `kindling repositories`: what the token gives access to. */
export async function listRepositories(context: Context): Promise<ExitCode> {
  const { output, t, format } = context;
  const repositories = await withWorkspace(context, (workspace) => connect(context, workspace));
  if (context.json) {
    output.json(repositories);
  } else if (repositories.length === 0) {
    output.note(t('cli.repositories.none'));
  } else {
    const rows = repositories.map(({ id, name, fields }) => [
      name,
      format.number(fields.length),
      id,
    ]);
    output.text(
      formatTable(
        [
          { title: t('cli.repositories.name') },
          { title: t('cli.repositories.fields'), align: 'right' },
          { title: t('cli.repositories.id') },
        ],
        rows,
      ),
    );
  }
  return exitCodes.done;
}
