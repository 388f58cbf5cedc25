/** A module of the client by its path under client/src. The client is compiled for a browser, in a project of its own, so the
 *  compiler does not follow: what is asked of the module is what the test says. */
export async function clientModule<M>(path: string): Promise<M> {
  return (await import(`../../client/src/${path}`)) as M;
}
