import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';

/** The document at /api/openapi.json is made from the contracts that validate; people read it at /api/docs. */
export function describeApi(app: NestFastifyApplication): void {
  const about = new DocumentBuilder().setOpenAPIVersion('3.1.0').setTitle('Relais').setVersion('1').addCookieAuth('relais').build();
  SwaggerModule.setup('api/docs', app, () => SwaggerModule.createDocument(app, about), { jsonDocumentUrl: 'api/openapi.json', customSiteTitle: 'Relais API' });
}
