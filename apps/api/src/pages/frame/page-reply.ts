import { pagesStylesheet, renderPage, type Site } from '@relais/pages';
import type { Environment } from '@relais/platform';
import type { FastifyReply } from 'fastify';
import type { ReactElement } from 'react';

export function siteOf(environment: Environment): Site {
  return { stylesheet: pagesStylesheet().path, demo: environment.demo, sendsMail: environment.smtpUrl !== undefined };
}

/**
 * Answers with a page that nobody keeps. Addresses of pages with forms hold no secrets, so the referrer may go to our own site:
 * without it browsers send forms with `Origin: null`, which the origin check refuses. Others say `no-referrer`.
 */
export function sendPage(reply: FastifyReply, status: number, page: ReactElement, referrer: 'same-origin' | 'no-referrer' = 'same-origin'): void {
  void reply
    .status(status)
    .header('Content-Type', 'text/html; charset=utf-8')
    .header('Cache-Control', 'private, no-store')
    .header('Referrer-Policy', referrer)
    .send(renderPage(page));
}

/** Sends the browser on with GET, so that a reload repeats nothing (RFC 9110 §15.4.4). */
export function seeOther(reply: FastifyReply, path: string): void {
  void reply.header('Cache-Control', 'private, no-store').header('Referrer-Policy', 'no-referrer').redirect(path, 303);
}
