import { Controller } from '@nestjs/common';

const API_PREFIX = 'api/v1';

/** A controller under `/api/v1`. Plain `@Controller` is for addresses known by heart outside of it, such as calendar feeds. */
export const ApiController = (path = '') => Controller(path ? `${API_PREFIX}/${path}` : API_PREFIX);
