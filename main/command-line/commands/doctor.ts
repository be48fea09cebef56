import { version } from '../../../package.json';
import {
  describeDoctorLine,
  doctorReportText,
  doctorVerdict,
} from '../../../strings/describe-doctor.ts';
import type { DoctorLine, DoctorReport } from '../../contract/doctor.ts';
import { type ExitCode, exitCodeOfAll, exitCodes } from '../../contract/exit-codes.ts';
import { makeDiagnostics } from '../../doctor/diagnostics.ts';
import { examine } from '../../doctor/examine.ts';
import { thisPrivate, thisSystem } from '../../doctor/this-computer.ts';
import { defaultAddress } from '../../ignite/address.ts';
import { createUndiciTransport } from '../../ignite/undici-transport.ts';
import { policyPath } from '../../preferences/policy-path.ts';
import { saveFile } from '../../receipt/save-file.ts';
import { thisMaker } from '../../workspace/maker.ts';
import { profileTokens } from '../../workspace/profile-tokens.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { type Context, orCancelled } from '../context.ts';
import { networkOf, withWorkspace } from '../engine.ts';
import { exitCodeOfReading } from '../failure-text.ts';
import type { InvocationOf } from '../invocation.ts';

/** `kindling doctor`: what lies between this computer and Ignite, and what of it is not in order. */
export async function examineConnection(
  { save }: InvocationOf<'doctor'>,
  context: Context,
): Promise<ExitCode> {
  const { output, t, json } = context;
  const report = await withWorkspace(context, async (workspace) => {
    const found = await orCancelled(context.signal, examineHere(workspace, context));
    if (save !== null) await saveDiagnostics(save, found, workspace, context);
    return found;
  });
  if (json) output.json(report);
  else output.note(doctorVerdict(t, report.lines));
  return exitCodeOfAll(report.lines.flatMap(exitCodeOfLine));
}

async function examineHere(workspace: Workspace, context: Context): Promise<DoctorReport> {
  const { connection } = workspace;
  const { env, preferences, start, output, t, format, json, signal, now } = context;
  if (context.token !== null) connection.takeForThisRun(context.token);
  else void connection.open();
  const network = networkOf(context);
  const mark = { ok: '✓', note: '•', bad: '✗', skipped: '–' } as const;
  return examine(
    {
      workspace,
      policyPath: policyPath(process.platform),
      preferences: preferences.state,
      network,
      transport: createUndiciTransport({ network }),
      tokens: (origin) => profileTokens(env, start.helper, origin),
      usualAddress: defaultAddress,
      env,
      platform: process.platform,
      version,
      system: thisSystem(),
      now,
    },
    {
      signal,
      onLine: (line) => {
        if (json) return;
        const topic = t(`doctor.topic.${line.topic}`);
        output.text(`${mark[line.verdict]} ${topic}: ${describeDoctorLine(t, format, line)}`);
      },
    },
  );
}

async function saveDiagnostics(
  path: string,
  report: DoctorReport,
  workspace: Workspace,
  { preferences, output, t, format }: Context,
): Promise<void> {
  const zip = await makeDiagnostics({
    workspace,
    report,
    text: doctorReportText(t, format, report),
    preferences: preferences.state,
    hidden: thisPrivate(thisMaker()),
  });
  await saveFile(path, zip, { replace: false });
  output.note(t('doctor.saved', { name: path }));
}

function exitCodeOfLine({ verdict, failure, finding }: DoctorLine): ExitCode[] {
  if (verdict !== 'bad') return [];
  if (failure !== null) return [exitCodeOfReading(failure.code)];
  return [finding === 'token.none' ? exitCodes.tokenNeeded : exitCodes.unexpected];
}
