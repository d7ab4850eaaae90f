import type { Examples } from "../rule.ts";

export default {
  flags: [
    "[[Found this drawing on Pinterest]], perfect for our waiting room, printing it now",
    "New poster for the staff room, [[no idea who drew]] it",
    "Poem for the service below, [[don't know who wrote]] it, made me cry",
    "[[Found these photos on Google]] for our new page header",
    "Sharing this cartoon, sorry [[whoever drew]] it 😂",
    "The picture on our Christmas cards? [[Came across it online]] somewhere, printed 200",
  ],
  leaves: [
    "Does anyone know who drew this cartoon? I'd like to ask before I use it.",
    "No idea who wrote the off-duty but they love me.",
    "Found this ring in the sluice, new photo on the noticeboard.",
    "Found a great review on the Cochrane site, link below.",
    "Don't know who painted the corridor but it's the colour of soup.",
    "Found this drawing on Unsplash, free to use, poster is up.",
    "No idea where my badge is.",
    "Photo by my sister, who found the fox online dating the bins.",
  ],
} satisfies Examples;
