/** How long the browser may take to begin a download, in milliseconds. */
const BEGIN_WITHIN = 10_000;

/**
 * Offers a text or an image to the person as a file.
 *
 * @param name the file's name with its ending; what no file system takes is left out
 * @param type the media type, for instance `text/csv`
 */
export function download(name: string, type: string, content: string | Blob): void {
  const file =
    typeof content === 'string' ? new Blob([content], { type: `${type};charset=utf-8` }) : content;
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = safeFileName(name);
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), BEGIN_WITHIN);
}

/** A name that every file system takes, at most 100 characters long. */
export function safeFileName(name: string): string {
  const dot = name.lastIndexOf('.');
  const ending = dot > 0 ? name.slice(dot) : '';
  const stem = (dot > 0 ? name.slice(0, dot) : name)
    .replace(/[\p{Cc}\p{Cf}\\/:*?"<>|]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return `${[...(stem || 'uptake')].slice(0, 100 - ending.length).join('')}${ending}`;
}
