import { defineJob } from '@bottega/platform/jobs';

export const sendMessage = defineJob<{ messageId: string }>('notifications.send', 'mail');
