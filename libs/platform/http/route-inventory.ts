import { Injectable, type OnApplicationBootstrap, RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { ACCESS, type Access } from './access';

export interface Route {
  method: string;
  path: string;
  handler: string;
  access: Access;
}

/** Every route with who may call it. Boot fails when one does not say. */
@Injectable()
export class RouteInventory implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onApplicationBootstrap(): void {
    this.routes();
  }

  routes(): Route[] {
    return this.discovery.getControllers().flatMap(({ metatype }) => this.routesOf(metatype as new () => object));
  }

  private routesOf(controller: new () => object): Route[] {
    const base = Reflect.getMetadata(PATH_METADATA, controller) as string;
    return this.scanner.getAllMethodNames(controller.prototype).flatMap((name) => {
      const method = (controller.prototype as Record<string, () => void>)[name]!;
      const path = Reflect.getMetadata(PATH_METADATA, method) as string | undefined;
      if (path === undefined) return [];
      const access = this.reflector.getAllAndOverride<Access | undefined>(ACCESS, [method, controller]);
      const handler = `${controller.name}.${name}`;
      if (!access)
        throw new Error(`${handler} does not declare who may call it: @Public, @SignedIn, @InPerson or @Requires`);
      const verb = RequestMethod[Reflect.getMetadata(METHOD_METADATA, method) as RequestMethod];
      return [
        { method: verb, path: `/${[base, path].join('/').split('/').filter(Boolean).join('/')}`, handler, access },
      ];
    });
  }
}
