/** The SHA-256 of a file, worked out here: the file goes nowhere. Null where the browser does not, as on a page without https. */
export async function hashOf(file: Blob): Promise<string | null> {
  const { subtle } = crypto as Partial<Crypto>;
  if (!subtle) return null;
  const digest = await subtle.digest('SHA-256', await file.arrayBuffer());
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
