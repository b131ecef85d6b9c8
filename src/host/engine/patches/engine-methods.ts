/** The methods of one of the engine's classes as they are now, to be called after one of them was replaced. */
export function engineMethods<Class extends object>(proto: Class): Class {
  return Object.create(proto, Object.getOwnPropertyDescriptors(proto)) as Class;
}
