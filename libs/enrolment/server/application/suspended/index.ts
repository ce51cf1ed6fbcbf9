import { SuspendedSeats } from '../../infrastructure/suspended-seats';
import { SeatPrices } from '../../queries/seat-prices';
import { SuspendedPot } from '../../queries/suspended-pot';
import { FollowGifts } from './follow-gifts';
import { GiveSeat } from './give-seat';
import { GrantSeat } from './grant-seat';
import { ReturnSeat } from './return-seat';

/** Seats somebody pays for so that somebody in need can take them. */
export const suspendedSeats = [GiveSeat, GrantSeat, FollowGifts, ReturnSeat, SuspendedSeats, SuspendedPot, SeatPrices];
