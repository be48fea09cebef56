import { activityTexts } from './en-activity.ts';
import { commandLineTexts } from './en-command-line.ts';
import { errorTexts } from './en-errors.ts';
import { exportTexts } from './en-export.ts';
import { financeTexts } from './en-finance.ts';
import { monthTexts } from './en-months.ts';
import { overlapTexts } from './en-overlap.ts';
import { problemTexts } from './en-problems.ts';
import { pushPageTexts } from './en-push-page.ts';
import { recipeTexts } from './en-recipe.ts';
import { recordTexts } from './en-record.ts';
import { savedTexts } from './en-saved.ts';
import { settingsTexts } from './en-settings.ts';
import { trayTexts } from './en-tray.ts';
import { watchedTexts } from './en-watched.ts';
import { windowTexts } from './en-window.ts';

/**
 * English, the catalogue that defines the keys. Texts are ICU MessageFormat. Voice: short, plain,
 * says what is and what to do; never blames, never "Oops".
 */
export const en = {
  ...windowTexts,
  ...pushPageTexts,
  ...activityTexts,
  ...settingsTexts,
  ...errorTexts,
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
} as const;
