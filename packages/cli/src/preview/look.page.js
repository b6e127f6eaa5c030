// Runs in the page that shows a mail, where there are no modules and no types: look.test.ts asks, these measure.

globalThis.pageWidth = () => document.documentElement.scrollWidth;

globalThis.pageLanguage = () => document.documentElement.lang;

globalThis.thingsThatLoadOrLead = () =>
  [...document.querySelectorAll("img, picture, svg, video, iframe, a, form, link, script")].map(
    ({ tagName }) => tagName,
  );

globalThis.headingLevels = () =>
  [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].map(({ tagName }) => Number(tagName[1]));

globalThis.endOfFirstQuestion = () => document.querySelector(".question").getBoundingClientRect().bottom;

/** Each piece of text that is seen, with the ratio of WCAG 2 between its colour and what lies beneath it. */
globalThis.contrasts = () => {
  const found = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const element = text.parentElement;
    const words = text.textContent.replaceAll("\u00a0", " ").trim();
    if (words === "" || !element.checkVisibility()) continue;
    const [high, low] = [luminance(channels(getComputedStyle(element).color)), luminance(ground(element))].sort(
      (one, other) => other - one,
    );
    found.push({ words: words.slice(0, 40), ratio: (high + 0.05) / (low + 0.05) });
  }
  return found;

  function channels(color) {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
    return [red, green, blue, alpha];
  }

  function luminance(color) {
    const [red, green, blue] = color.map((channel) => {
      const share = channel / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  function ground(element) {
    for (let at = element; at; at = at.parentElement) {
      const color = channels(getComputedStyle(at).backgroundColor);
      if (color[3] > 0) return color;
    }
    return [255, 255, 255];
  }
};

/** Every block of text that does not stand below, beside or inside the one that is read before it. */
globalThis.outOfOrder = () => {
  const blocks = [...document.querySelectorAll("h1, h2, h3, p, th, td, div")].filter(
    (element) =>
      element.checkVisibility() &&
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent.trim() !== ""),
  );
  const boxes = blocks.map((element) => element.getBoundingClientRect());
  return blocks
    .filter((_, index) => {
      const [before, box] = [boxes[index - 1], boxes[index]];
      if (!before) return false;
      const below = box.top >= before.bottom - 1;
      const beside = box.left >= before.right - 1 && box.bottom > before.top;
      const inside = box.top >= before.top && box.bottom <= before.bottom;
      return !(below || beside || inside);
    })
    .map((element) => element.textContent.trim().slice(0, 40));
};
