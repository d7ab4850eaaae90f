/** How something is changed or taken down where it stands: the way in, as platforms have it today; menus move. */
const HELP: Readonly<Record<string, string>> = {
  x: "Open the post by its link, then the menu with three dots: Delete. Reposts and screenshots by others stay.",
  facebook:
    "Open the post or comment, then the menu with three dots: Edit, Delete, or Edit audience. A group keeps what others copied.",
  instagram:
    "Open the post or comment, then the menu: Edit, Archive or Delete. Archiving hides a post and keeps it for you.",
  threads: "Open the post, then the menu with three dots: Delete.",
  linkedin: "Open your activity, find the post or comment, then the menu with three dots: Edit or Delete.",
  reddit:
    "Open it by its link, then Edit or Delete. Deleting takes your name off; edit the words away first.",
  mastodon: "Open the post, then the menu: Edit or Delete. Other servers are asked to follow, and may not.",
  bluesky: "Open the post, then the menu with three dots: Delete. Copies on other servers may stay.",
  whatsapp:
    "Hold the message, then Delete for everyone, where the time for it has not passed. Others may have it in backups.",
  telegram: "Hold the message, then Delete, and tick that it is deleted for the others as well.",
  discord: "Open the channel, point at the message, then Edit or Delete.",
  slack:
    "Point at the message, then the menu: Edit or Delete, if your workplace allows it. Exports may keep it.",
  teams: "Point at the message, then the menu: Edit or Delete. Your workplace may keep it.",
  tiktok: "Open the video or comment, then hold it or open the menu: Delete, or change who can see it.",
  youtube: "Open the comment by its link, then the menu: Edit or Delete.",
  "google-business": "Open the reviews of your business profile, find your reply, then Edit or Delete it.",
  signal: "Hold the message, then Delete for everyone, where the time for it has not passed.",
  imessage:
    "Hold the message, then Undo Send or Edit, only in the first minutes. After that it stays with the others.",
  wordpress:
    "Open the post in the editor: change it, or switch it to draft. Search engines show the old one for a while.",
  tumblr: "Open the post, then Edit or Delete. Reblogs by others stay.",
  mbox: "A sent e-mail stays with those who got it. Write to them if something has to be put right.",
};

export function platformHelp(source: string): string {
  return HELP[source] ?? "Open it where it stands, and look for Edit or Delete in its menu.";
}
