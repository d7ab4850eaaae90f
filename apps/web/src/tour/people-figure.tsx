/** What the count of people looks like, for whom there is no draft yet to show it with. An invented patient. */
export function PeopleFigure() {
  return (
    <figure className="tour-figure">
      <span className="tour-details">
        <span>woman</span>
        <span>84</span>
        <span>Whitby</span>
        <span>last night</span>
      </span>
      <figcaption>
        <strong>a handful of people</strong>, or thousands without “Whitby”
      </figcaption>
    </figure>
  );
}
