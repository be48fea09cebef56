import { basename } from 'node:path';
import { clipboard, dialog } from 'electron';
import { doctorReportText } from '../../../strings/describe-doctor.ts';
import type { Format } from '../../../strings/format.ts';
import type { Translate } from '../../../strings/translate.ts';
import type { DoctorReport } from '../../contract/doctor.ts';
import { KindlingError } from '../../contract/errors.ts';
import { makeDiagnostics } from '../../doctor/diagnostics.ts';
import { type DoctorParts, examine } from '../../doctor/examine.ts';
import { type Private, redact } from '../../doctor/redact.ts';
import { saveFile } from '../../receipt/save-file.ts';
import type { Desk } from '../desk.ts';
import { emit, type HandlersOf } from '../router.ts';

/** What the doctor is given besides the workspace that it examines. */
export interface DoctorTools {
  readonly parts: Omit<DoctorParts, 'workspace' | 'preferences'>;
  readonly preferences: () => DoctorParts['preferences'];
  readonly hidden: Private;
  readonly t: Translate;
  readonly format: Format;
}

/** Answers about the connection doctor. */
export function doctorHandlers(desk: Desk, tools: DoctorTools): HandlersOf<'doctor'> {
  const { parts, preferences, hidden, t, format } = tools;
  let underWay = new AbortController();
  let last: DoctorReport | null = null;
  const report = () => {
    if (last === null) throw new KindlingError('invalid-request');
    return last;
  };
  return {
    'doctor.run': async () => {
      underWay.abort();
      underWay = new AbortController();
      const { signal } = underWay;
      const workspace = await desk.workspace();
      const examined = { ...parts, workspace, preferences: preferences() };
      last = await examine(examined, { signal, onLine: (line) => emit('doctor.line', line) });
      return last;
    },
    'doctor.stop': () => {
      underWay.abort();
      return undefined;
    },
    'doctor.copy': () => {
      clipboard.writeText(redact(doctorReportText(t, format, report()), hidden));
      return undefined;
    },
    'doctor.save': async (_, window) => {
      const day = new Date(parts.now()).toISOString().slice(0, 10);
      const { filePath } = await dialog.showSaveDialog(window, {
        title: t('doctor.save.title'),
        defaultPath: `${t('doctor.save.fileName', { day })}.zip`,
        filters: [{ name: 'ZIP', extensions: ['zip'] }],
        properties: ['showOverwriteConfirmation', 'createDirectory'],
      });
      if (!filePath) return null;
      const zip = await makeDiagnostics({
        workspace: await desk.workspace(),
        report: report(),
        text: doctorReportText(t, format, report()),
        preferences: preferences(),
        hidden,
      });
      // The dialog has asked about the very name that was chosen, and about no other.
      const hasEnding = filePath.toLowerCase().endsWith('.zip');
      const path = hasEnding ? filePath : `${filePath}.zip`;
      await saveFile(path, zip, { replace: hasEnding });
      return { name: basename(path) };
    },
  };
}
