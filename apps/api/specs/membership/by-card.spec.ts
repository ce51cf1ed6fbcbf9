import { UnitOfWork } from '@bottega/platform/persistence';
import { Browser } from '../support/browser';
import { startCardApp } from '../support/by-card';
import { aPlan } from '../support/a-plan';
import { somebody } from '../support/people';
import { tick, workThrough } from '../support/work';

test('a membership is paid by card, and withdrawn from within fourteen days by the link of its mail', async () => {
  const { test: app, gateway, close } = await startCardApp();
  const plan = await aPlan(await somebody(app, {}, 'staff'));
  const member = await somebody(app);
  const { body: asked } = await member.post('/memberships', { planId: plan.id, payBy: 'card' });
  const [{ id: orderId }] = (await member.get('/me/orders')).body.items;
  const { url } = (await member.post(`/orders/${orderId}/checkout`)).body;
  await gateway.tell(gateway.event('checkout.session.completed', gateway.pay(url)));
  await workThrough(app);
  const status = async () => (await member.get(`/memberships/${asked.id}`)).body.status;
  const paid = await status();

  const link = new RegExp(`/recesso/${orderId}\\?chiave=([\\w-]+)`);
  const uow = app.app.get(UnitOfWork);
  const mails = await uow.run(() => uow.query<{ text: string }>('SELECT text FROM notifications.dev_mail'));
  const [, key] = mails.map(({ text }) => link.exec(text)).find(Boolean)!;
  const said = { key, name: 'Ada Persona', email: 'ada@example.org' };
  const { body } = await new Browser(app.url).post(`/withdrawals/${orderId}`, said);
  await workThrough(app);
  await tick(app, 'billing.look-after-card-refunds');
  const { refunds } = (await member.get(`/orders/${orderId}`)).body;
  expect([paid, await status(), body.back.amount, refunds[0].amount.amount]).toEqual([
    'active',
    'cancelled',
    24_000,
    24_000,
  ]);
  await close();
});
