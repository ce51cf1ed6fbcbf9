import { Injectable } from '@nestjs/common';
import {
  type MessageContent,
  type MessageDefinition,
  MessageKind,
  type MessageParams,
} from '@bottega/notifications/server';
import type { Locale } from '@bottega/platform/kernel';
import { Settings } from '@bottega/platform/settings';
import { LINK_MESSAGES } from './kinds';
import { Links } from './links';

const ASKING = {
  it: {
    subject: 'Conferma il nuovo indirizzo',
    paragraphs: [
      'hai chiesto di usare questo indirizzo con il tuo profilo da Bottega. Conferma che è tuo: da quel momento ti scriviamo qui, e con questo entri.',
      'Il link vale un giorno. Se non sai di che cosa si tratta, ignora questo messaggio: non cambia nulla.',
    ],
    label: 'Conferma l’indirizzo',
  },
  en: {
    subject: 'Confirm your new address',
    paragraphs: [
      'you asked to use this address with your Bottega profile. Confirm that it is yours: from then on we write here, and you sign in with it.',
      'The link works for a day. If you do not know what this is about, ignore this message: nothing changes.',
    ],
    label: 'Confirm the address',
  },
};

/** To the address that is to be theirs. */
@Injectable()
@MessageKind({ kind: LINK_MESSAGES['change-address'], essential: true })
export class ChangeAddressMessage implements MessageDefinition {
  constructor(private readonly links: Links) {}

  stillDue({ linkId }: MessageParams): Promise<boolean> {
    return this.links.stillWorks(linkId!);
  }

  async compose({ linkId }: MessageParams, locale: Locale): Promise<MessageContent> {
    const { subject, paragraphs, label } = ASKING[locale];
    const to = await this.links.addressee(linkId!);
    return { subject, paragraphs, to, action: { label, url: this.links.address('conferma', linkId!) } };
  }
}

const NOTICE = {
  it: {
    subject: 'Stai cambiando indirizzo',
    paragraphs: [
      'dal tuo profilo è stato chiesto di usare un altro indirizzo e-mail. Finché quello nuovo non è confermato, vale questo.',
      'Se non l’hai chiesto tu, qualcuno conosce la tua password: cambiala subito dal tuo profilo.',
    ],
    label: 'Vai al tuo profilo',
  },
  en: {
    subject: 'You are changing your address',
    paragraphs: [
      'your profile has asked to use another e-mail address. Until the new one is confirmed, this one counts.',
      'If it was not you, somebody knows your password: change it at once in your profile.',
    ],
    label: 'Go to your profile',
  },
};

/** To the address they have, so that nobody is moved away without knowing. */
@Injectable()
@MessageKind({ kind: 'identity.address-changing', essential: true })
export class AddressChangingMessage implements MessageDefinition {
  constructor(private readonly settings: Settings) {}

  async stillDue(): Promise<boolean> {
    return true;
  }

  async compose(_: MessageParams, locale: Locale): Promise<MessageContent> {
    const { subject, paragraphs, label } = NOTICE[locale];
    return { subject, paragraphs, action: { label, url: `${this.settings.publicUrl}/io/profilo` } };
  }
}
