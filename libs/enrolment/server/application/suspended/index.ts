import { SuspendedSeats } from '../../infrastructure/suspended-seats';
import { GiftOffers } from '../../queries/gift-offers';
import { Gifts } from '../../queries/gifts';
import { GiftViews } from '../../queries/gift-views';
import { SeatPrices } from '../../queries/seat-prices';
import { SuspendedPot } from '../../queries/suspended-pot';
import { EndUnpaidGifts } from './end-unpaid-gifts';
import { FollowGifts } from './follow-gifts';
import { GiveSeat } from './give-seat';
import { GrantSeat } from './grant-seat';
import { ReturnSeat } from './return-seat';

/** Seats somebody pays for so that somebody in need can take them. */
export const suspendedSeats = [
  ...[GiveSeat, GrantSeat, FollowGifts, ReturnSeat, EndUnpaidGifts],
  ...[SuspendedSeats, SuspendedPot, SeatPrices, Gifts, GiftOffers, GiftViews],
];
