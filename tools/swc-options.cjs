/** How server TypeScript becomes JavaScript, in Jest as in the build: Nest needs the decorators' metadata. */
module.exports = {
  jsc: {
    target: 'es2024',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
  },
};
