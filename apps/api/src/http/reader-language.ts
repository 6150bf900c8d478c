import { uiLanguages, type PageLanguage, type UiLanguage } from '@relais/contracts';
import type { FastifyRequest } from 'fastify';

/** The language to answer in: the signed-in user's, else the best of Accept-Language, else English. */
export function readerLanguage(request: FastifyRequest): UiLanguage {
  return request.signedIn?.language ?? acceptedLanguage(request, uiLanguages) ?? 'en';
}

/** The best of these languages by the browser's own choice (RFC 9110 §12.5.4). */
export function acceptedLanguage<Code extends PageLanguage>(request: FastifyRequest, languages: readonly Code[]): Code | undefined {
  return (request.headers['accept-language'] ?? '')
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', weight = 'q=1'] = part.trim().split(';');
      return { code: tag.slice(0, 2).toLowerCase(), weight: Number(weight.replace('q=', '')) || 0 };
    })
    .sort((a, b) => b.weight - a.weight)
    .map(({ code }) => languages.find((one) => one === code))
    .find((code) => code !== undefined);
}
