import { uiLanguages, type UiLanguage } from '@relais/contracts';
import type { FastifyRequest } from 'fastify';

const known = new Set<string>(uiLanguages);
const isKnown = (code: string): code is UiLanguage => known.has(code);

/** The language to answer in: the signed-in user's, else the best of Accept-Language (RFC 9110 §12.5.4), else English. */
export function readerLanguage(request: FastifyRequest): UiLanguage {
  return request.signedIn?.language ?? preferred(request.headers['accept-language'] ?? '') ?? 'en';
}

function preferred(header: string): UiLanguage | undefined {
  return header
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', weight = 'q=1'] = part.trim().split(';');
      return { code: tag.slice(0, 2).toLowerCase(), weight: Number(weight.replace('q=', '')) || 0 };
    })
    .sort((a, b) => b.weight - a.weight)
    .map(({ code }) => code)
    .find(isKnown);
}
