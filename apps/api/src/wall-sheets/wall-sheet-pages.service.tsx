import { Injectable } from '@nestjs/common';
import { addDays } from '@relais/calendar';
import type { PageLanguage, WallSheetLanguage, WallSheetQuery } from '@relais/contracts';
import { WallSheetPage, readerIn, type WallSheetSteps } from '@relais/pages';
import { Environment } from '@relais/platform';
import { WallSheets, periodAround, type WallSheet } from '@relais/sessions';
import type { FastifyReply } from 'fastify';
import { sendPage, siteOf } from '../pages/frame/page-reply.ts';

interface Asked {
  readonly organisationId: string;
  readonly query: WallSheetQuery;
  readonly reader: PageLanguage;
  /** Where the reader can look further; null for a sheet within the staff app, which has controls of its own around it. */
  readonly path: string | null;
}

@Injectable()
export class WallSheetPages {
  constructor(
    private readonly sheets: WallSheets,
    private readonly environment: Environment,
  ) {}

  /**
   * The address of a private link holds its token: nothing of it may go to another site or into an index.
   * @throws RuleViolation `not_found`
   */
  async answer(reply: FastifyReply, { organisationId, query, reader, path }: Asked): Promise<void> {
    const sheet = await this.sheets.read(organisationId, query);
    const languages = chosen(query, sheet);
    const steps = path === null ? null : stepsFrom(path, query, sheet);
    void reply.header('X-Robots-Tag', 'noindex, nofollow');
    if (path === null) mayBeFramedByUs(reply);
    sendPage(reply, 200, <WallSheetPage reader={readerIn(reader)} site={siteOf(this.environment)} sheet={sheet} languages={languages} steps={steps} />, 'no-referrer');
  }
}

/** The staff app shows the sheet inside its own page, as it will be printed. */
function mayBeFramedByUs(reply: FastifyReply): void {
  const policy = String(reply.getHeader('content-security-policy'));
  void reply.header('Content-Security-Policy', policy.replace("frame-ancestors 'none'", "frame-ancestors 'self'"));
}

function chosen({ languages }: WallSheetQuery, sheet: WallSheet): [WallSheetLanguage, ...WallSheetLanguage[]] {
  const [first, ...others] = languages.length > 0 ? languages : sheet.languages;
  return [first ?? 'en', ...others];
}

function stepsFrom(path: string, { languages, period, date }: WallSheetQuery, { from, until }: WallSheet): WallSheetSteps {
  const href = (changes: { date?: string | undefined; languages?: readonly WallSheetLanguage[] }) => {
    const wanted = { languages, date, ...changes };
    const pairs = Object.entries({ period, date: wanted.date ?? '', languages: wanted.languages.join(',') }).filter(([, value]) => value !== '');
    return `${path}?${pairs.map(([name, value]) => `${name}=${value}`).join('&')}`;
  };
  const step = (day: string) => ({ ...periodAround(day, period), href: href({ date: day }) });
  return { before: step(addDays(from, -1)), after: step(addDays(until, 1)), inLanguage: (language) => href({ languages: [language] }) };
}
