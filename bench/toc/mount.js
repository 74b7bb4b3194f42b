// Measures from the call that renders to the frame in which all nodes are there and visible, and
// the frames of a gesture.
export function measureMount(selector, count, render) {
  window.mount = () =>
    new Promise((done) => {
      const began = performance.now();
      render();
      const look = () => {
        const nodes = document.querySelectorAll(selector);
        const last = nodes[nodes.length - 1];
        const isShown = nodes.length === count && getComputedStyle(last).visibility === 'visible';
        // The frame after the one in which they are seen: it has been painted.
        requestAnimationFrame(() => (isShown ? done(performance.now() - began) : look()));
      };
      look();
    });
  window.boxOf = (index) => {
    const { x, y, width, height } = document.querySelectorAll(selector)[index].getBoundingClientRect();
    return { x, y, width, height };
  };
  window.watchFrames = () => {
    window.frames_ = [];
    let last = performance.now();
    window.isWatching = true;
    const frame = (now) => {
      window.frames_.push(now - last);
      last = now;
      if (window.isWatching) requestAnimationFrame(frame);
    };
    requestAnimationFrame((now) => {
      last = now;
      requestAnimationFrame(frame);
    });
  };
  window.takeFrames = () => {
    window.isWatching = false;
    return window.frames_;
  };
}
