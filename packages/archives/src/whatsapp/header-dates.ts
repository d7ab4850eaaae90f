import { localTime } from "../time.ts";
import { ANY_DIGIT, numberOf } from "./digits.ts";
import { type HalfDay, halfDayOf, hourOf } from "./half-days.ts";
import type { HeaderStyle } from "./header-style.ts";

export type DateOrder = "day-first" | "month-first" | "year-first";

const NUMBERS = new RegExp(`${ANY_DIGIT}+`, "g");
/** Buddhist years, which Thai phones write, run this far ahead. */
const BUDDHIST_YEARS = 543;
/** WhatsApp began in 2009; phones were set wrong before and since, and a reader may want to see such lines too. */
const EARLIEST_YEAR = 1990;
const LATEST_YEAR = 2200;

/** The evidence of a whole file on whether days or months come first. */
export class DateTally {
  private readonly style: HeaderStyle;
  /** The last date, as it begins a header. */
  private last = "";
  private firstBeyond = 0;
  private secondBeyond = 0;
  private dayFirst = new Run();
  private monthFirst = new Run();

  constructor(style: HeaderStyle) {
    this.style = style;
  }

  note(header: string): void {
    if (this.last !== "" && header.startsWith(this.last)) return;
    const date = partsOf(header, this.style)[this.style.groups.date]!;
    // A longer number may follow the last one where no separator ends it; with the next sign included, none can.
    this.last = this.style.isTimeFirst ? "" : header.slice(0, header.indexOf(date) + date.length + 1);
    const [first = 0, second = 0, third = 0] = numbersOf(date);
    if (first > 12) this.firstBeyond++;
    if (second > 12) this.secondBeyond++;
    this.dayFirst.note((third * 100 + second) * 100 + first);
    this.monthFirst.note((third * 100 + first) * 100 + second);
  }

  /** The order, and whether nothing in the file decided it. */
  decide(): { order: DateOrder; isGuess: boolean } {
    const { style } = this;
    if (style.isYearFirst) return { order: "year-first", isGuess: false };
    if (this.firstBeyond !== this.secondBeyond) {
      return { order: this.firstBeyond > this.secondBeyond ? "day-first" : "month-first", isGuess: false };
    }
    const { back: dayBack } = this.dayFirst;
    const { back: monthBack } = this.monthFirst;
    if (dayBack !== monthBack)
      return { order: dayBack < monthBack ? "day-first" : "month-first", isGuess: false };
    // Nobody puts the month first with dots or dashes, and a day that is its month's number reads the same both ways.
    return { order: usualOrder(style), isGuess: style.dateSeparator === "/" && !this.dayFirst.isAlike };
  }
}

/** Counts steps back in time; messages are in order, so the right reading has the fewest. */
class Run {
  back = 0;
  /** Only dates whose day and month are the same number, so that both readings agree. */
  isAlike = true;
  private last = 0;

  note(key: number): void {
    if (key < this.last) this.back++;
    this.last = key;
    if (key % 100 !== Math.floor(key / 100) % 100) this.isAlike = false;
  }
}

/** Phones that write `1/2/24, 7:58 AM` are set for the United States; nearly everybody else puts the day first. */
function usualOrder(style: HeaderStyle): DateOrder {
  return style.dateSeparator === "/" && style.hasHalfDays && !style.isPadded ? "month-first" : "day-first";
}

/** Reads the times of one file's headers as local ISO times. Many share their day, so what is the same is not read again. */
export class HeaderClock {
  private readonly style: HeaderStyle;
  private readonly order: DateOrder;
  /** The day of the header that was read last, as a date. */
  lastDay: string | undefined;
  private latestHour = 0;
  private hasUnknownHalf = false;
  private lastDate = "";
  private layout: Layout | undefined;

  constructor(style: HeaderStyle, order: DateOrder) {
    this.style = style;
    this.order = order;
  }

  /** Twelve-hour times stand beside words that are not known here: half of them may be twelve hours later. */
  get areHoursUncertain(): boolean {
    return this.hasUnknownHalf && this.latestHour <= 12;
  }

  read(header: string): string | undefined {
    if (this.layout === undefined || !isLaidOut(header, this.layout)) return this.readAnew(header);
    const { hour, minute, second, half } = this.layout;
    return this.timeOf(
      this.hourOf(numberOf(header, hour.start, hour.end), half),
      numberOf(header, minute.start, minute.end),
      numberOf(header, second.start, second.end),
    );
  }

  private readAnew(header: string): string | undefined {
    const { groups } = this.style;
    const parts = partsOf(header, this.style);
    const date = parts[groups.date]!;
    if (date !== this.lastDate) {
      this.lastDate = date;
      this.lastDay = dayOf(date, this.order);
    }
    const half = this.style.hasHalfDays
      ? halfDayOf(parts[groups.after]! || parts[groups.between]!)
      : undefined;
    this.layout = layoutOf(header, parts, half, this.style);
    const hour = this.hourOf(numberOf(parts[groups.hour]!), half);
    return this.timeOf(hour, numberOf(parts[groups.minute]!), numberOf(parts[groups.second]!));
  }

  private hourOf(hour: number, half: HalfDay | undefined): number {
    if (hour > this.latestHour) this.latestHour = hour;
    if (this.style.hasHalfDays && half === undefined) this.hasUnknownHalf = true;
    return hourOf(hour, half);
  }

  private timeOf(hour: number, minute: number, second: number): string | undefined {
    if (this.lastDay === undefined || hour > 23 || minute > 59 || second > 60) return undefined;
    return this.lastDay + TIMES[hour * 60 + minute]! + SECONDS[Math.min(second, 59)]!;
  }
}

/** Where the numbers of a time stand in headers of this length on this day. */
interface Layout {
  readonly length: number;
  /** All that comes before the hour. */
  readonly start: string;
  readonly hour: Span;
  readonly minute: Span;
  readonly second: Span;
  /** All that comes after the time, with the half of the day that it names. */
  readonly end: string;
  readonly half: HalfDay | undefined;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Two headers as long as each other that begin and end alike have their times in the same place. */
function isLaidOut(header: string, { length, start, end }: Layout): boolean {
  return header.length === length && header.startsWith(start) && header.endsWith(end);
}

/** None where the time comes first. */
function layoutOf(
  header: string,
  parts: RegExpExecArray,
  half: HalfDay | undefined,
  style: HeaderStyle,
): Layout | undefined {
  if (style.isTimeFirst) return undefined;
  const { date, hour, minute, second } = style.groups;
  const afterDate = header.indexOf(parts[date]!) + parts[date]!.length;
  const spanFrom = (from: number, digits: string): Span => {
    const start = header.indexOf(digits, from);
    return { start, end: start + digits.length };
  };
  const hourSpan = spanFrom(afterDate, parts[hour]!);
  const minuteSpan = spanFrom(hourSpan.end, parts[minute]!);
  const secondSpan = spanFrom(minuteSpan.end, parts[second]!);
  return {
    length: header.length,
    start: header.slice(0, hourSpan.start),
    hour: hourSpan,
    minute: minuteSpan,
    second: secondSpan,
    end: header.slice(secondSpan.end),
    half,
  };
}

const TWO = Array.from({ length: 60 }, (_, value) => String(value).padStart(2, "0"));
const TIMES = Array.from(
  { length: 24 * 60 },
  (_, value) => `T${TWO[Math.floor(value / 60)]}:${TWO[value % 60]}`,
);
const SECONDS = TWO.map((second) => `:${second}`);

/** A header that the style's pattern has matched, by its groups. */
function partsOf(header: string, { pattern }: HeaderStyle): RegExpExecArray {
  pattern.lastIndex = 0;
  return pattern.exec(header)!;
}

function dayOf(date: string, order: DateOrder): string | undefined {
  const [first, second, third] = numbersOf(date);
  if (first === undefined || second === undefined || third === undefined) return undefined;
  const written = order === "year-first" ? first : third;
  const month = order === "month-first" ? first : second;
  const day = order === "day-first" ? first : order === "month-first" ? second : third;
  const year = written < 100 ? 2000 + written : written > 2400 ? written - BUDDHIST_YEARS : written;
  // Other calendars, whose years are far from ours, would come out as days that never were.
  return year < EARLIEST_YEAR || year > LATEST_YEAR ? undefined : localTime({ year, month, day });
}

function numbersOf(date: string): number[] {
  return (date.match(NUMBERS) ?? []).map((digits) => numberOf(digits));
}
