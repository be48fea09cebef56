import { KindlingError } from '../../contract/errors.ts';
import { type ExitCode, exitCodes } from '../../contract/exit-codes.ts';
import { type Context, orCancelled } from '../context.ts';
import { tokensOf, withWorkspace } from '../engine.ts';
import { readSecret } from '../read-secret.ts';

/** `kindling token set`: as in the window, only a token that Ignite accepts is kept. */
export async function setToken(context: Context): Promise<ExitCode> {
  const { output, signal, stdin, stderr, t } = context;
  const text = await orCancelled(signal, readSecret(stdin, stderr, t('cli.token.paste')));
  const state = await withWorkspace(context, ({ connection }) =>
    orCancelled(signal, connection.connect(text, undefined)),
  );
  // The workspace would use it for this run; here that is nothing to be had.
  if (state.keychain) {
    throw new KindlingError(state.keychain.code, state.keychain.details, state.keychain.message);
  }
  if (context.json) output.json({ kept: true, address: state.address });
  else output.note(t('cli.token.kept', { address: state.address }));
  return exitCodes.done;
}

/** `kindling token remove`. */
export async function removeToken(context: Context): Promise<ExitCode> {
  const { output, t } = context;
  const address = await withWorkspace(context, async (workspace) => {
    await orCancelled(context.signal, tokensOf(context, workspace).remove());
    return workspace.connection.state.address;
  });
  if (context.json) output.json({ kept: false, address });
  else output.note(t('cli.token.removed', { address }));
  return exitCodes.done;
}
