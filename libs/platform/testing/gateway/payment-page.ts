import type { ServerResponse } from 'node:http';
import type { Asked } from './contract';
import type { StandInGateway } from './stand-in-gateway';

/** The page people are led to: they pay, or go back without. */
export async function paymentPage(
  gateway: StandInGateway,
  { method, path }: Asked,
  response: ServerResponse,
): Promise<void> {
  const session = gateway.till.session(path.split('/').at(-1)!);
  if (method === 'GET') {
    const page = `<!doctype html><html lang="it"><title>Pagamento</title><h1>${session.amount_total}</h1>
      <form method="post"><button>Paga</button></form><a href="${session.cancel_url}">Torna indietro</a></html>`;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
    return;
  }
  gateway.till.pay(session.id);
  const tell = () => gateway.tell(gateway.event('checkout.session.completed', session));
  if (gateway.tells === 'before the redirect') await tell();
  response.writeHead(303, { location: session.success_url }).end();
  if (gateway.tells === 'after the redirect') setTimeout(() => void tell(), AFTER_MS);
}

/** Long enough for whoever paid to be back and see that we wait. */
const AFTER_MS = 3_000;
