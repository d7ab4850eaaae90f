import { CHECKED_ON, type Country } from "@bedside/guidance";
import { dateInWords, nameOfCountry } from "@bedside/ui";

export function AboutPage({ country }: { readonly country: Country }) {
  return (
    <div className="reading">
      <h1>About Bedside</h1>
      <p className="lead">
        Bedside is a colleague at the next desk who reads your draft before it goes out: a post, a reply, a
        message. It says what somebody could work out or object to, what your regulator says about that, and
        words that would be fine.
      </p>

      <section>
        <h2>What happens to your draft</h2>
        <div>
          <p>
            It is read by this page, on this device. Bedside has no account, no analytics and no server to
            send a draft to, and the page is forbidden to reach any address but its own. When you close it,
            the draft is gone, unless you asked for it to be kept on this device.
          </p>
        </div>
      </section>

      <section>
        <h2>How it reads</h2>
        <div>
          <p>
            By written rules, not by guesswork: the same draft always gets the same answer, and every finding
            says where, why, and which guidance it goes by. There are fourteen topics, from confidentiality to
            advertising, and four questions to ask yourself before anything is posted.
          </p>
          <p>
            The verdict is the gravest finding. <em>Pause</em> means that somebody could reasonably object or
            work something out, and that other words would mend it. <em>Stop</em> means that, as it stands, it
            would break a duty or do harm. Private messages are read like all others, because a message can be
            passed on, and courts and regulators can ask to see it.
          </p>
        </div>
      </section>

      <section>
        <h2>Its limits</h2>
        <ul>
          <li>
            It can miss things. It does not know your patients, your ward or what was in yesterday’s paper.
          </li>
          <li>It can be wrong the other way. You can say that a finding is not a problem, and why.</li>
          <li>It reads words in English. It does not look at pictures, links or attachments.</li>
          <li>
            Guidance changes. Every source has its year and whether it still holds; they were last compared on{" "}
            {dateInWords(CHECKED_ON)}.
          </li>
          <li>
            It informs, and it is not legal advice. For that, ring your indemnifier, your union or your
            regulator.
          </li>
        </ul>
      </section>

      <section>
        <h2>Whom to ring</h2>
        <div>
          <p>
            The numbers for {nameOfCountry(country)} are at the foot of every page, each with where and when
            it was read. If you are upset about something that has happened at work, there are people on that
            list who will listen.
          </p>
        </div>
      </section>
    </div>
  );
}
