import { homedir } from "node:os";
import path from "node:path";

/** Where a program may keep what can be made again, on each system. */
export function cacheFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform, home = homedir()): string {
  if (env.XDG_CACHE_HOME && path.isAbsolute(env.XDG_CACHE_HOME))
    return path.join(env.XDG_CACHE_HOME, "bedside");
  if (platform === "darwin") return path.join(home, "Library", "Caches", "bedside");
  if (platform === "win32")
    return path.join(env.LOCALAPPDATA ?? path.join(home, "AppData", "Local"), "bedside", "Cache");
  return path.join(home, ".cache", "bedside");
}
