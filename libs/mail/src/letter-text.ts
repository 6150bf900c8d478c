import { addressOf } from './link-placeholders.ts';
import type { Letter } from './letter.ts';

/** The text part: all that the HTML part says, readable in any mail program. */
export function letterText(letter: Letter, publicUrl: string): string {
  const facts = letter.facts.map(({ label, value }) => `${label}: ${value}`).join('\n');
  const actions = letter.actions.map(({ label, to }) => `${label}:\n${addressOf(publicUrl, to)}`).join('\n\n');
  return `${[letter.greeting, ...letter.paragraphs, facts, actions, `-- \n${letter.closing}`].filter((part) => part !== '').join('\n\n')}\n`;
}
