/** The space between a popup and its button, and between it and the window's edge, in pixels. */
const GAP = 4;

/**
 * Shows a popover below an element, or above it where there is more room, its start edges in
 * line. It is placed on the page, not in the window, so it scrolls along. A browser without
 * popovers keeps it where the stylesheet puts it.
 */
export function placeBeside(popover: HTMLElement, anchor: HTMLElement): void {
  if (!popover.showPopover) return;
  popover.showPopover();
  const page = popover.ownerDocument.documentElement;
  const view = popover.ownerDocument.defaultView ?? window;
  const box = anchor.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = popover;
  const isRtl = getComputedStyle(anchor).direction === 'rtl';
  const below = box.bottom + GAP;
  const above = box.top - GAP - height;
  const isBelow = below + height <= page.clientHeight || above < 0;
  const left = clamp(isRtl ? box.right - width : box.left, GAP, page.clientWidth - width - GAP);
  popover.style.inset = 'auto';
  popover.style.left = `${left + view.scrollX}px`;
  popover.style.top = `${(isBelow ? below : above) + view.scrollY}px`;
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
