import { computed, DOCUMENT, inject, PLATFORM_ID, Service, signal } from '@angular/core';
import { isPlatformBrowser } from '@angular/common';
import { Api } from '../api/api';
import type { Account } from './account';

/**
 * Who is reading. Pages are drawn by the server for anybody; here the browser finds out whether it is somebody.
 * The server marks `<html data-session>` when a session cookie came along, so that visitors cost no request.
 */
@Service()
export class SessionStore {
  private readonly api = inject(Api);
  private readonly root = inject(DOCUMENT).documentElement;
  private readonly inBrowser = isPlatformBrowser(inject(PLATFORM_ID));
  private readonly state = signal<Account | null>(null);
  private loading: Promise<void> | undefined;

  readonly me = this.state.asReadonly();
  readonly signedIn = computed(() => this.state() !== null);

  can(permission: string): boolean {
    return this.state()?.permissions.includes(permission) ?? false;
  }

  /** Settles once it is known who is reading; asks the server at most once a page. */
  ready(): Promise<void> {
    this.loading ??= this.inBrowser && this.root.hasAttribute('data-session') ? this.load() : Promise.resolve();
    return this.loading;
  }

  /** After signing in, or when what one may do has changed. */
  async refresh(): Promise<void> {
    this.loading = this.load();
    await this.loading;
  }

  /** After signing out. */
  forget(): void {
    this.state.set(null);
    this.root.removeAttribute('data-session');
  }

  private async load(): Promise<void> {
    const { account } = await this.api.get('/auth/session');
    this.state.set(account);
    this.root.toggleAttribute('data-session', account !== null);
  }
}
