import { connectBackground } from "../ask-background.ts";
import { mount } from "../mount.tsx";
import { placeOf } from "../place.ts";
import { Popup } from "./popup.tsx";

void begin();

async function begin(): Promise<void> {
  const address = await addressOfTab().catch(() => undefined);
  mount(<Popup background={connectBackground()} place={placeOf(address, chrome.runtime.getURL(""))} />);
}

/** `activeTab` lets the popup see the address of the one page that it was opened over, and only now. */
async function addressOfTab(): Promise<string | undefined> {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  return tab?.url;
}
