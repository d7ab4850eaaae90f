import { connectBackground } from "../ask-background.ts";
import { mount } from "../mount.tsx";
import { WelcomePage } from "./welcome-page.tsx";

mount(<WelcomePage background={connectBackground()} />);
