import type { UiLanguage } from '@relais/contracts';
import { renderToStaticMarkup } from 'react-dom/server';
import { addressOf } from './link-placeholders.ts';
import type { Letter } from './letter.ts';

const css = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
body { margin: 0; padding: 24px 16px; background: #f4f5f7; color: #1c2430; font: 16px/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif; }
main { max-width: 560px; margin: 0 auto; padding: 24px; background: #ffffff; border-radius: 8px; }
h1 { margin: 0 0 16px; font-size: 20px; line-height: 1.3; }
p { margin: 0 0 16px; white-space: pre-line; }
dl { margin: 0 0 16px; }
dt { font-size: 14px; color: #4a5565; }
dd { margin: 0 0 8px; font-weight: 600; }
a.button { display: inline-block; margin: 0 8px 12px 0; padding: 12px 20px; border-radius: 6px; background: #1d5c6e; color: #ffffff; font-weight: 600; text-decoration: none; }
footer { max-width: 560px; margin: 16px auto 0; font-size: 13px; color: #4a5565; white-space: pre-line; }
@media (prefers-color-scheme: dark) {
  body { background: #14181d; color: #e8ecf1; }
  main { background: #1d232b; }
  dt, footer { color: #aeb8c4; }
  a.button { background: #7cc4d6; color: #0d1b20; }
}`;

/** The HTML part: nothing from elsewhere, nothing that watches, readable with and without its styles. */
export function letterHtml(letter: Letter, language: UiLanguage, publicUrl: string): string {
  const page = (
    <html lang={language} dir="ltr">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{letter.subject}</title>
        <style>{css}</style>
      </head>
      <body>
        <main>
          <h1 dir="auto">{letter.subject}</h1>
          <p>{letter.greeting}</p>
          {letter.paragraphs.map((paragraph) => (
            <p key={paragraph} dir="auto">
              {paragraph}
            </p>
          ))}
          <Facts facts={letter.facts} />
          {letter.actions.map(({ label, to }) => (
            <a key={label} className="button" href={addressOf(publicUrl, to)}>
              {label}
            </a>
          ))}
        </main>
        <footer>{letter.closing}</footer>
      </body>
    </html>
  );
  return `<!doctype html>\n${renderToStaticMarkup(page)}`;
}

function Facts({ facts }: Pick<Letter, 'facts'>) {
  if (facts.length === 0) return null;
  return (
    <dl>
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd dir="auto">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
