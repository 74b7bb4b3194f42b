// Runs in the page before its own scripts. At each frame it looks for a rating that can be given,
// and gives it as a person would: by a click. Times are milliseconds from the navigation.
(() => {
  /** How many frames the scripts have for taking over what was ticked before them. */
  const PATIENCE = 60;
  const times = {};
  window.probe = times;
  let radio;
  let frames = 0;

  /** The label that a finger meets, if the radio is there, seen and enabled. */
  function target(input) {
    const label = input?.closest('label');
    if (!label || input.disabled || !label.checkVisibility({ visibilityProperty: true })) return;
    const { x, y, width, height } = label.getBoundingClientRect();
    const met = document.elementFromPoint(x + width / 2, y + height / 2);
    return met && (label.contains(met) || met.contains(label)) ? label : undefined;
  }

  function firstRadio() {
    return [...document.querySelectorAll('input[type="radio"]')].find((input) =>
      input.closest('label')?.checkVisibility({ visibilityProperty: true }),
    );
  }

  /** The first rating of all: a field that is seen, met by a finger, and ticked by a click. */
  function give(now) {
    radio ??= firstRadio();
    const label = target(radio);
    if (label && !radio.checked) label.click();
    if (radio?.checked) times.given = now;
  }

  /** Clicks again what the scripts did not hear of when they came. */
  function giveAgain() {
    if (++frames < PATIENCE) return;
    times.lost = true;
    frames = 0;
    const others = document.querySelectorAll('input[type="radio"]:not(:checked)');
    target(others[1])?.click();
  }

  function look() {
    const now = performance.now();
    if (!times.given) give(now);
    const count = window.countRatings?.();
    if (times.given && count > 0) times.known = now;
    else {
      if (times.given && count === 0) giveAgain();
      requestAnimationFrame(look);
    }
  }
  requestAnimationFrame(look);
})();
