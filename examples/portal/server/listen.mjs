const HIGHEST_PORT = 65_535;

/** The port that a PORT variable asks for. @throws Error when it is no port */
export function portFrom(wanted, fallback) {
  const port = wanted ? Number(wanted) : fallback;
  if (Number.isInteger(port) && port >= 0 && port <= HIGHEST_PORT) return port;
  throw new Error(`PORT is “${wanted}”, which is no port. Give a number from 1024 to 65535.`);
}

/**
 * Listens at an address. Gives the port, which differs when 0 asked for any free one.
 *
 * @throws Error that says what to do when the port cannot be had
 */
export function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    const fail = (error) => reject(new Error(explain(error, port, host), { cause: error }));
    server.once('error', fail);
    server.listen(port, host, () => resolve(server.address().port));
  });
}

/**
 * Stops on Ctrl-C and its like: running answers finish, idle connections of browsers do not wait.
 *
 * @param close finishes what lives beside the requests: sockets, files
 */
export function stopOnSignals(server, close) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, () => {
      server.close();
      server.closeIdleConnections();
      close();
      setTimeout(() => server.closeAllConnections(), 1_000).unref();
    });
  }
}

function explain(error, port, host) {
  const other = port === HIGHEST_PORT ? port - 1 : port + 1;
  const command =
    process.platform === 'win32' ? `set PORT=${other}&& npm start` : `PORT=${other} npm start`;
  const remedy = `start the portal on another port:\n\n  ${command}\n`;
  if (error.code === 'EADDRINUSE') {
    return `Port ${port} is taken, perhaps by a portal in another window. Stop that program, or ${remedy}`;
  }
  if (error.code === 'EACCES') return `Port ${port} needs special rights. Without them, ${remedy}`;
  if (error.code === 'EADDRNOTAVAIL') {
    return `HOST is “${host}”, which is no address of this machine. HOST=0.0.0.0 is all of them.`;
  }
  return `The portal could not start: ${error.message}`;
}
