import { Parser } from "htmlparser2";

export interface HtmlImage {
  readonly address: string;
  /** Empty where nobody wrote one. */
  readonly alt: string;
}

/** The pictures in some HTML with the descriptions that their author gave them. */
export function imagesIn(html: string): readonly HtmlImage[] {
  const images: HtmlImage[] = [];
  if (!/<img\b/i.test(html)) return images;
  const parser = new Parser({
    onopentag(name, { src = "", alt = "" }) {
      if (name === "img" && src + alt !== "") images.push({ address: src, alt: alt.trim() });
    },
  });
  parser.end(html);
  return images;
}
