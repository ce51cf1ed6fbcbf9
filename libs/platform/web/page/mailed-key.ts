import { Location } from '@angular/common';
import { afterNextRender, inject } from '@angular/core';
import { ActivatedRoute, Router } from '@angular/router';

/**
 * The key in the link of the mail. It leaves the address as soon as it is read, so that nobody who is shown the page or
 * sent its address gets it too; the browser keeps it beside that entry of its history, for when the page is loaded again.
 */
export function takeMailedKey(): string | undefined {
  const [router, location] = [inject(Router), inject(Location)];
  const key = inject(ActivatedRoute).snapshot.queryParamMap.get('chiave');
  if (key === null) return (location.getState() as { key?: string } | null)?.key;
  const [address] = location.path().split('?', 1);
  afterNextRender(() => void router.navigateByUrl(address!, { replaceUrl: true, state: { key } }));
  return key;
}
