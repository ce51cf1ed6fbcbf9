import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';

/** OpenAPI 3.1 of everything under `/api/v1`. */
export function describeApi(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Bottega')
    .setDescription(
      'Errors are RFC 9457 problems with a stable `code`. Times are ISO 8601 with offset, money is in cents.',
    )
    .setVersion('1')
    .addCookieAuth('bottega_session')
    .addBearerAuth({ type: 'http', scheme: 'bearer', description: 'A personal token, made in the profile' }, 'token')
    .addSecurityRequirements('cookie')
    .addSecurityRequirements('token')
    .build();
  return SwaggerModule.createDocument(app, config, {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
  });
}
