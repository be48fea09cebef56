import type { en } from '../en/en.ts';
import { activityTexts } from './activity.ts';
import { commandLineTexts } from './command-line.ts';
import { doctorTexts } from './doctor.ts';
import { errorTexts } from './errors.ts';
import { exportTexts } from './export.ts';
import { financeTexts } from './finance.ts';
import { monthTexts } from './months.ts';
import { overlapTexts } from './overlap.ts';
import { problemTexts } from './problems.ts';
import { pushPageTexts } from './push-page.ts';
import { recipeTexts } from './recipe.ts';
import { recordTexts } from './record.ts';
import { savedTexts } from './saved.ts';
import { settingsTexts } from './settings.ts';
import { trayTexts } from './tray.ts';
import { watchedTexts } from './watched.ts';
import { windowTexts } from './window.ts';

/** Finnish, in the voice of the English catalogue. */
export const fi: Readonly<Record<keyof typeof en, string>> = {
  ...windowTexts,
  ...pushPageTexts,
  ...activityTexts,
  ...settingsTexts,
  ...errorTexts,
  ...doctorTexts,
  ...problemTexts,
  ...commandLineTexts,
  ...recordTexts,
  ...recipeTexts,
  ...financeTexts,
  ...overlapTexts,
  ...savedTexts,
  ...monthTexts,
  ...exportTexts,
  ...trayTexts,
  ...watchedTexts,
};
