/** The picture is twice as fine as the drawing: for print and for a projector. */
const PIXELS = 2;

/**
 * The longest side of a picture, in pixels: beyond it browsers give an empty one. A larger drawing
 * is made coarser.
 */
const LONGEST = 8192;

/**
 * An SVG drawing as a PNG image.
 *
 * @throws Error when the page's policy forbids it
 */
export async function toImage(svg: string): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const { naturalWidth: width, naturalHeight: height } = image;
    const scale = Math.min(PIXELS, LONGEST / Math.max(width, height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((done, fail) => {
      canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('No image was made'))));
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}
