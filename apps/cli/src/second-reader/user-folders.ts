import { homedir } from "node:os";
import path from "node:path";

type Folder = (env: NodeJS.ProcessEnv, platform: NodeJS.Platform, home?: string) => string;

/** Where a program keeps what a person has decided, on each system. */
export const configFolder: Folder = (env, platform, home = homedir()) => {
  const given = absolute(env.XDG_CONFIG_HOME);
  if (given !== undefined) return path.join(given, "bedside");
  if (platform === "darwin") return path.join(home, "Library", "Application Support", "bedside");
  if (platform === "win32")
    return path.join(env.APPDATA ?? path.join(home, "AppData", "Roaming"), "bedside", "Config");
  return path.join(home, ".config", "bedside");
};

/** Where it keeps files that a person brought. */
export const dataFolder: Folder = (env, platform, home = homedir()) => {
  const given = absolute(env.XDG_DATA_HOME);
  if (given !== undefined) return path.join(given, "bedside");
  if (platform === "darwin") return path.join(home, "Library", "Application Support", "bedside");
  if (platform === "win32")
    return path.join(env.LOCALAPPDATA ?? path.join(home, "AppData", "Local"), "bedside", "Data");
  return path.join(home, ".local", "share", "bedside");
};

/** The standard says that a relative path there is to be ignored. */
function absolute(folder: string | undefined): string | undefined {
  return folder && path.isAbsolute(folder) ? folder : undefined;
}
