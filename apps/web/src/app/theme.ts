export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const kept = 'relais.theme';

export function currentTheme(): Theme {
  return themes.find((theme) => theme === localStorage.getItem(kept)) ?? 'system';
}

/** Light, dark, or as the device says; FullCalendar reads its own attribute. */
export function setTheme(theme: Theme): void {
  localStorage.setItem(kept, theme);
  startTheme();
}

export function startTheme(): void {
  const theme = currentTheme();
  const root = document.documentElement;
  root.dataset['theme'] = theme;
  root.dataset['colorScheme'] = theme === 'system' ? deviceScheme() : theme;
}

function deviceScheme(): 'light' | 'dark' {
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', startTheme);
