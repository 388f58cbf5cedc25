import { readConfig } from '../config.ts';
import { createDevelopmentProvider } from './development-provider.ts';

const config = readConfig();
if (!config.developmentIdentity)
  throw new Error('The development identity provider starts only with DEVELOPMENT_IDENTITY set.');

const server = createDevelopmentProvider(config).listen(config.oidc.port, '127.0.0.1', (error) => {
  if (error) throw error;
  console.log(`ready identity ${config.oidc.issuer}`);
});
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    server.close();
    server.closeAllConnections();
  });
