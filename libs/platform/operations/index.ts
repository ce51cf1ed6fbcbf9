export { answerOperators } from './answer-operators';
export { Health } from './health';
export { Metrics } from './metrics';
export { OperationsModule } from './operations.module';
export { operationsErrors } from './operations.errors';
