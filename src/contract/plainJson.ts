// google.script.run refuses Date, even nested: a call whose answer holds one must not compile.
type Plain = string | number | boolean | null;
type CrossesWire<T> = T extends Plain
  ? true
  : T extends Date | ((...a: never[]) => unknown)
    ? false
    : T extends readonly (infer E)[]
      ? CrossesWire<E>
      : T extends object
        ? // A field that may be left out is left out on the wire too.
          false extends { [K in keyof T]-?: CrossesWire<Exclude<T[K], undefined>> }[keyof T]
          ? false
          : true
        : false;
/** The calls of an interface that take or answer something that is not plain JSON. */
export type Offenders<A> = {
  [K in keyof A]: A[K] extends (...ask: infer P) => infer R
    ? false extends CrossesWire<R> | CrossesWire<P[number]>
      ? K
      : never
    : K;
}[keyof A];
