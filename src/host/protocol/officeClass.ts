import type { TrackedReference } from "../book/types/reference";
import type { Arguments, Given, OfficeObject } from "./officeObject";
import type { Wire } from "./wire";

export type Getter<S> = (subject: S) => Wire;
export type Setter<S> = (subject: S, value: Wire) => void;

/** A scalar property; without `set` it is read-only, without `get` it can only be set. */
export interface Scalar<S> {
  readonly get?: Getter<S>;
  readonly set?: Setter<S>;
}

export type Scalars<S> = Readonly<Record<string, Scalar<S>>>;
export type Links<S> = Readonly<Record<string, (subject: S) => OfficeObject>>;
export type Methods<S> = Readonly<Record<string, (subject: S, given: Arguments) => Given>>;

/** Methods that only do something. */
export type Actions<S> = Readonly<Record<string, (subject: S, given: Arguments) => void>>;

/** The table of members of one Office.js class, under their names on the wire (PascalCase). */
export interface Members<S> {
  /** What an Instantiate answers besides the reference id: usually the `Id`. */
  identity?(subject: S): Record<string, Wire>;
  /** The place that an object of this class follows. */
  reference?(subject: S): TrackedReference;
  scalars?: Scalars<S>;
  links?: Links<S>;
  methods?: Methods<S>;
  actions?: Actions<S>;
  items?(subject: S): readonly OfficeObject[];
}

/** Makes an object of one class around its subject. */
export type OfficeClass<S> = (subject: S) => OfficeObject;

/** Declares an Office.js class by its table of members. */
export function officeClass<S>(className: string, members: Members<S>): OfficeClass<S> {
  const scalars = foldNames(members.scalars ?? {});
  const links = foldNames(members.links ?? {});
  const methods = foldNames<Methods<S>[string]>({ ...members.methods, ...silent(members.actions ?? {}) });

  return (subject) => ({
    className,
    reference: members.reference?.(subject),
    identity: () => members.identity?.(subject) ?? {},
    scalars: () => [...scalars.values()].map((found) => bindScalar(subject, found)),
    scalar: (name) => {
      const found = scalars.get(name.toLowerCase());
      return found && bindScalar(subject, found);
    },
    link: (name) => {
      const found = links.get(name.toLowerCase());
      return found && { name: found.name, follow: () => found.member(subject) };
    },
    method: (name) => {
      const found = methods.get(name.toLowerCase());
      return found && ((given) => found.member(subject, given));
    },
    items: () => members.items?.(subject),
  });
}

function silent<S>(actions: Actions<S>): Methods<S> {
  return Object.fromEntries(
    Object.entries(actions).map(([name, act]) => [
      name,
      (subject: S, given: Arguments) => {
        act(subject, given);
        return undefined;
      },
    ]),
  );
}

interface Named<M> {
  readonly name: string;
  readonly member: M;
}

function foldNames<M>(members: Readonly<Record<string, M>>): ReadonlyMap<string, Named<M>> {
  return new Map(Object.entries(members).map(([name, member]) => [name.toLowerCase(), { name, member }]));
}

function bindScalar<S>(subject: S, { name, member }: Named<Scalar<S>>) {
  return {
    name,
    get: member.get && (() => member.get?.(subject) ?? null),
    set: member.set && ((value: Wire) => member.set?.(subject, value)),
  };
}
