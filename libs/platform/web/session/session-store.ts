import { computed, DOCUMENT, inject, PLATFORM_ID, Service, signal } from '@angular/core';
import { isPlatformBrowser } from '@angular/common';
import { HttpClient } from '@angular/common/http';
import { firstValueFrom } from 'rxjs';
import { Problem } from '../api/problem';
import type { Me } from './me';

/**
 * Who is reading. Pages are drawn by the server for anybody; here the browser finds out whether it is somebody.
 * The server marks `<html data-session>` when a session cookie came along, so that visitors cost no request.
 */
@Service()
export class SessionStore {
  private readonly http = inject(HttpClient);
  private readonly root = inject(DOCUMENT).documentElement;
  private readonly inBrowser = isPlatformBrowser(inject(PLATFORM_ID));
  private readonly state = signal<Me | null>(null);
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
    try {
      this.state.set(await firstValueFrom(this.http.get<Me>('/api/v1/me')));
      this.root.setAttribute('data-session', '');
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      if (error.status === 401) this.forget();
    }
  }
}
