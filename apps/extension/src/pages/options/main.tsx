import { connectBackground } from "../ask-background.ts";
import { mount } from "../mount.tsx";
import { OptionsPage } from "./options-page.tsx";

mount(<OptionsPage background={connectBackground()} />);
