// The port that `npm start` serves on, and what to say when it cannot.

const DEFAULT_PORT = 4600;

/**
 * The port to serve on: `--port` before `PORT` before the default, or undefined when that is no port. 0 lets the system
 * choose a free one.
 * @param {string | undefined} flag
 * @param {string | undefined} variable
 */
export function choosePort(flag, variable) {
  const wanted = flag ?? (variable || String(DEFAULT_PORT));
  const port = Number(wanted);
  return /^\d+$/.test(wanted) && port <= 65535 ? port : undefined;
}

/**
 * Why the server could not listen, and what to do about it, in one line.
 * @param {{ code?: string | undefined }} error
 * @param {number} port
 */
export function whyNotListening(error, port) {
  const other = `use another: npm start -- --port ${port < 65535 && port >= 1024 ? port + 1 : DEFAULT_PORT}`;
  if (error.code === "EADDRINUSE")
    return `Port ${port} is taken, perhaps by Bedside already. Stop that, or ${other}`;
  if (error.code === "EACCES") return `You may not serve on port ${port} here. Please ${other}`;
  return `Could not serve on port ${port} (${error.code ?? "unknown reason"}). Please ${other}`;
}
