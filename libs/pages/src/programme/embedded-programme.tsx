import { programmeAddress } from './programme-address.ts';
import { ProgrammeBody } from './programme-body.tsx';
import type { ProgrammePage } from './programme-page.tsx';

/** The programme within somebody else's page: without our frame, and with links that open in a new tab. */
export function EmbeddedProgramme({ reader, site, script, ...programme }: ProgrammePage) {
  const { say, language, dir } = reader;
  return (
    <html lang={language} dir={dir}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>{`${say('programme.title')} – Relais`}</title>
        <link rel="stylesheet" href={site.stylesheet} />
        <script src={script} defer />
      </head>
      <body className="wide embedded">
        <main>
          <h1 className="hidden">{say('programme.title')}</h1>
          {site.demo && <p className="demo">{say('pages.demo')}</p>}
          <ProgrammeBody reader={reader} {...programme} target="new tab" />
          <p><a className="step" href={programmeAddress('/programme', programme.asked, language)} target="_blank" rel="noopener">{say('programme.whole')}<span className="hidden">, {say('programme.new_tab')}</span></a></p>
        </main>
      </body>
    </html>
  );
}
