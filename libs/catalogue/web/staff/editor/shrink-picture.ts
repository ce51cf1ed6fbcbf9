/** Twice as wide as a cover is ever drawn, in dots. */
const WIDTH = 1600;
const QUALITY = 0.85;

/** A photograph as large as a cover needs it, upright as its camera says; nothing when this browser cannot draw it. */
export async function shrinkPicture(file: Blob): Promise<Blob | null> {
  const photograph = await drawable(file);
  if (!photograph) return null;
  const scale = Math.min(1, WIDTH / photograph.width);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(photograph.width * scale);
  canvas.height = Math.round(photograph.height * scale);
  canvas.getContext('2d')!.drawImage(photograph, 0, 0, canvas.width, canvas.height);
  photograph.close();
  const { promise, resolve } = Promise.withResolvers<Blob | null>();
  canvas.toBlob(resolve, 'image/jpeg', QUALITY);
  return promise;
}

const drawable = async (file: Blob): Promise<ImageBitmap | null> => {
  try {
    return await createImageBitmap(file);
  } catch {
    return null;
  }
};
