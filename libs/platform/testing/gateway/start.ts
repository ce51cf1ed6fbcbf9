import type { Clock } from '@bottega/platform/kernel';
import type { StandInGateway } from './stand-in-gateway';

/** Loaded by the specs that pay by card only: the gateway's client and its schemas take their time. */
export async function startStandInGateway(clock: Clock): Promise<StandInGateway> {
  const gateway = await import('./stand-in-gateway');
  return gateway.StandInGateway.start(clock);
}
