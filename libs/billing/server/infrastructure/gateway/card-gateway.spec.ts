import Stripe from 'stripe';
import { GATEWAY_VERSION } from './card-gateway';

test('requests are written for the version of the gateway that its pinned client speaks', () => {
  expect(GATEWAY_VERSION).toBe(Stripe.API_VERSION);
});
