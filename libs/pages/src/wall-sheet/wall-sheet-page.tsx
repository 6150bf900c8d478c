import { formatSheetDays } from '@relais/calendar';
import type { WallSheetLanguage } from '@relais/contracts';
import type { WallSheet } from '@relais/sessions';
import { wallSheetWords } from '@relais/wording';
import type { Site } from '../frame/page-frame.tsx';
import type { Reader } from '../frame/reader.ts';
import { WallSheetBlock } from './wall-sheet-block.tsx';
import { groupsOf, sizeOf } from './wall-sheet-layout.ts';
import { WallSheetNav, type WallSheetSteps } from './wall-sheet-nav.tsx';

export type { WallSheetSteps } from './wall-sheet-nav.tsx';

export interface WallSheetPage {
  /** Speaks of what is not on the sheet itself, such as that this is a demonstration. */
  readonly reader: Reader;
  readonly site: Site;
  readonly sheet: WallSheet;
  /** At least one; the page as a whole is in the first. */
  readonly languages: readonly [WallSheetLanguage, ...WallSheetLanguage[]];
  /** Addresses of other periods and languages; null on a sheet that is only printed. */
  readonly steps: WallSheetSteps | null;
}

/** Who comes when, in several languages on one page of paper; on a telephone one below the other. */
export function WallSheetPage({ reader, site, sheet, languages, steps }: WallSheetPage) {
  const [first] = languages;
  const { organisation, from, until, entries } = sheet;
  const { dir, title } = wallSheetWords[first];
  const groups = groupsOf(entries);
  return (
    <html lang={first} dir={dir}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <meta name="referrer" content="no-referrer" />
        <title>{`${organisation.name} – ${title}`}</title>
        <link rel="stylesheet" href={site.stylesheet} />
      </head>
      <body className={`wall ${sizeOf(groups, languages.length)}`}>
        {site.demo && <aside className="demo" lang={reader.language} dir={reader.dir}>{reader.say('pages.demo')}</aside>}
        {steps && <WallSheetNav languages={languages} steps={steps} />}
        <main>
          <header className="wall-head">
            <h1><bdi>{organisation.name}</bdi></h1>
            <p>{formatSheetDays(from, until, first)}</p>
          </header>
          <div className={languages.length > 1 ? 'wall-blocks is-shared' : 'wall-blocks'}>
            {languages.map((language) => <WallSheetBlock key={language} language={language} groups={groups} />)}
          </div>
        </main>
      </body>
    </html>
  );
}
