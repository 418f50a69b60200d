/** Finds text that does not stand out enough from what is behind it. Runs in the page, so it uses nothing from outside its function. */

/** One line per text below 4.5:1 (WCAG 2.2, contrast minimum, for text of any size). */
export function findWeakText(root: HTMLElement): string[] {
  const partsOf = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = partsOf(colour).map((part) =>
      part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const behind = (element: Element | null): string => {
    if (!element) return 'rgb(255, 255, 255)';
    const { backgroundColor } = getComputedStyle(element);
    return partsOf(backgroundColor)[3] === 0 ? behind(element.parentElement) : backgroundColor;
  };
  const contrast = (a: string, b: string): number => {
    const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
    return (light + 0.05) / (dark + 0.05);
  };
  const texts = [...root.querySelectorAll<HTMLElement>('*')].filter((element) =>
    [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== ''),
  );
  if (texts.length === 0) return ['no text to look at'];
  return texts.flatMap((element) => {
    const ratio = contrast(getComputedStyle(element).color, behind(element));
    return ratio < 4.5 ? [`${ratio.toFixed(2)}:1 for "${element.innerText.trim()}"`] : [];
  });
}
