/** A small bedside lamp: shade, stem and foot in one path. */
export const LAMP_PATH =
  "M10.2 3h11.6a1.6 1.6 0 0 1 1.5 1.1l3.1 9.8a1.6 1.6 0 0 1-1.5 2.1H17.4v9.2h4.2a1.4 1.4 0 0 1 0 2.8H10.4a1.4 1.4 0 0 1 0-2.8h4.2V16H7.1a1.6 1.6 0 0 1-1.5-2.1l3.1-9.8A1.6 1.6 0 0 1 10.2 3z";

export function LampMark({ size = 28 }: { readonly size?: number }) {
  return (
    <svg className="lamp-mark" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <path d={LAMP_PATH} fill="currentColor" />
    </svg>
  );
}
