import { registerDecorator } from 'class-validator';

/** A rule of ours as a class-validator decorator. */
export const Satisfies =
  (rule: (value: unknown) => boolean, message: string): PropertyDecorator =>
  (target, property) =>
    registerDecorator({
      name: message.split(':')[0]!,
      target: target.constructor,
      propertyName: String(property),
      options: { message },
      validator: { validate: rule },
    });
