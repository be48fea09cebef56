import {
  type Theme,
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { useMedia } from './use-media.ts';

/** Fluent's theme that the system asks for: high contrast, dark or light. */
export function useTheme(): Theme {
  const forced = useMedia('(forced-colors: active)');
  const dark = useMedia('(prefers-color-scheme: dark)');
  if (forced) return teamsHighContrastTheme;
  return dark ? webDarkTheme : webLightTheme;
}
