import { useEffect, useState } from "react";
import { grantedPatterns, onPermitsChanged } from "../permits.ts";

/** What any browser is asked for, in the order of its own list. */
const ASKED = [
  {
    name: "activeTab",
    why: "So that Bedside knows which site you are on at the moment you open it from the browser’s bar. At any other moment it cannot see where you are.",
  },
  {
    name: "offscreen",
    why: "To keep the second reader beside your pages, so that it slows none of them down. Without a second reader it does nothing.",
  },
  {
    name: "scripting",
    why: "To stand beside the boxes you write in, on the sites you have switched on. Without such a site it does nothing.",
  },
  {
    name: "storage",
    why: "To keep the settings on this page. Drafts are never kept.",
  },
] as const;

/** What was asked of the browser, and why; the sites as the browser itself lists them at this moment. */
export function AskedPart() {
  const [sites, setSites] = useState<readonly string[]>();
  const asked: readonly string[] = chrome.runtime.getManifest().permissions ?? [];
  useEffect(() => {
    const look = () => void grantedPatterns().then(setSites);
    look();
    return onPermitsChanged(look);
  }, []);
  return (
    <section aria-labelledby="asked-heading">
      <h2 id="asked-heading">What was asked of the browser, and why</h2>
      <dl className="asked">
        {ASKED.filter(({ name }) => asked.includes(name)).map(({ name, why }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{why}</dd>
          </div>
        ))}
        <div>
          <dt>Sites</dt>
          <dd>
            {sites?.length === 0 && "None. Bedside cannot see any page."}
            {sites !== undefined && sites.length > 0 && (
              <>
                To read what you write there, and nothing else on them:
                <ul>
                  {sites.map((pattern) => (
                    <li key={pattern}>{pattern.replace(/^https:\/\/|\/\*$/g, "")}</li>
                  ))}
                </ul>
              </>
            )}
          </dd>
        </div>
      </dl>
      <p>
        It cannot reach the network: the extension forbids itself every connection, and the browser holds it
        to that.
      </p>
    </section>
  );
}
