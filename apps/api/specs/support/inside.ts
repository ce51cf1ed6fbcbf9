import { ModulesContainer } from '@nestjs/core';
import type { TestApp } from './test-app';

/** A provider that its capability does not export, by name: only for the controls that take a guard out. */
export function inside<Provider>({ app }: TestApp, name: string): Provider {
  for (const module of app.get(ModulesContainer).values()) {
    for (const { instance, metatype } of module.providers.values()) {
      if ((metatype as { name?: string } | null)?.name === name) return instance as Provider;
    }
  }
  throw new Error(`No provider is called ${name}`);
}
