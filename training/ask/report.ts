import {
  calibration,
  calibrationError,
  confusions,
  type Figures,
  figuresOf,
  type Judged,
} from "./figures.ts";

const SHOWN = 25;
const three = (value: number) => value.toFixed(3);

export function printReport(given: readonly Judged[], own: readonly Judged[], temperature: number): void {
  printFigures("given, by folds", figuresOf(given));
  printFigures("own, by folds", figuresOf(own));
  const all = [...given, ...own];
  console.log(
    confusions(all)
      .slice(0, SHOWN)
      .map(([pair, count]) => `  ${count} ${pair}`)
      .join("\n"),
  );
  const bins = calibration(all, temperature);
  for (const { said, right, questions } of bins)
    if (questions > 0) console.log(`  said ${three(said)}, right ${three(right)} (${questions})`);
  console.log(`  calibration error ${three(calibrationError(bins))}`);
}

export function printFigures(name: string, figures: Figures): void {
  const { questions, first, three: inThree, nonePrecision, noneRecall } = figures;
  console.log(
    `${name.padEnd(24)} ${questions} questions: first ${three(first)}, in three ${three(inThree)}, none precision ${three(nonePrecision)}, recall ${three(noneRecall)}`,
  );
}
