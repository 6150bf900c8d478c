import type { ReactNode } from 'react';
import { LanguageSwitch, type Switching } from './language-switch.tsx';
import type { Reader } from './reader.ts';

/** What every page is told of the place that serves it. */
export interface Site {
  /** Address of the stylesheet, with its hash. */
  readonly stylesheet: string;
  readonly demo: boolean;
  /** False when mail is kept in Relais instead of sent. */
  readonly sendsMail: boolean;
}

export interface Frame {
  readonly reader: Reader;
  readonly site: Site;
  readonly switching: Switching;
}

interface Document extends Frame {
  readonly title: string;
  readonly width?: 'wide';
  /** Only what everybody may find is left to search engines. */
  readonly robots?: 'index';
  /** Address of a script that the page works without. */
  readonly script?: string;
  readonly children: ReactNode;
}

/** The whole document around a page's content. */
export function PageFrame({ reader, site, switching, title, width, robots, script, children }: Document) {
  const { say, language, dir } = reader;
  return (
    <html lang={language} dir={dir}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {robots !== 'index' && <meta name="robots" content="noindex" />}
        <title>{`${title} – Relais`}</title>
        <link rel="stylesheet" href={site.stylesheet} />
        {script !== undefined && <script src={script} defer />}
      </head>
      <body className={width}>
        <a className="skip" href="#content">{say('pages.skip')}</a>
        <header>
          {site.demo && <p className="demo">{say('pages.demo')}</p>}
          <div className="top">
            <p className="brand"><a href={`/programme?lang=${language}`}>Relais</a> <span>{say('pages.tagline')}</span></p>
            <LanguageSwitch reader={reader} switching={switching} />
          </div>
        </header>
        <main id="content" tabIndex={-1}>{children}</main>
        <footer className="bottom"><p>{say('pages.privacy')}</p></footer>
      </body>
    </html>
  );
}
