/** Hands an address to whatever the device shares with, or leaves it on the clipboard. */
export async function share(what: { url: string; title: string }): Promise<'shared' | 'copied'> {
  if (!('share' in navigator)) {
    await (navigator as Navigator).clipboard.writeText(what.url);
    return 'copied';
  }
  // Closing the sheet without choosing is a choice too.
  await navigator.share(what).catch(() => undefined);
  return 'shared';
}
