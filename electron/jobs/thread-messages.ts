import type { Progress } from "../../core/contract/procedure";
import type { JobName } from "../../core/contract/procedures";
import type { IsiCadangan } from "../../core/cadangan/catatan";
import type { Failure } from "../../core/errors";
import type { BahanRapi } from "../cadangan/ambil";
import type { FileAtHand } from "../db/driver-errors";
import type { HasilPeriksaSalinan } from "../keadaan/periksa-salinan";
import type { BahanDraf, DrafImpor } from "./draf";
import type { KabarDraf } from "./draf-kabar";

/** What the worker can be started as: what each part begins with, what it tells of itself, and what it can be asked. */
interface Parts {
  readonly draft: {
    readonly material: BahanDraf;
    readonly told: KabarDraf;
    readonly methods: Omit<DrafImpor, "status" | "siap" | "tutup">;
  };
  readonly job: {
    readonly material: { readonly name: JobName; readonly material: unknown };
    readonly told: Progress;
    readonly methods: { readonly result: () => Promise<unknown> };
  };
  readonly check: {
    readonly material: FileAtHand;
    readonly told: never;
    readonly methods: { readonly hasil: () => Promise<HasilPeriksaSalinan> };
  };
  readonly snapshot: {
    readonly material: BahanRapi;
    readonly told: never;
    readonly methods: { readonly isi: () => Promise<IsiCadangan> };
  };
}

export type PartName = keyof Parts;
export type Material<P extends PartName> = Parts[P]["material"];
export type Told<P extends PartName> = Parts[P]["told"];
/** What can be asked of a part, one input at most. */
export type Methods<P extends PartName> = {
  readonly [M in keyof Parts[P]["methods"]]: Extract<Parts[P]["methods"][M], (...input: never) => Promise<unknown>>;
};

/** What a thread is started with. */
export type ThreadStart = { readonly [P in PartName]: { readonly part: P; readonly material: Material<P> } }[PartName];

/** A question to the part, and its number. */
export interface ToThread {
  readonly number: number;
  readonly method: string;
  readonly input: unknown;
}

export type FromThread<P extends PartName = PartName> =
  | { readonly kind: "told"; readonly told: Told<P> }
  | { readonly kind: "answer"; readonly number: number; readonly answer: unknown }
  | { readonly kind: "failure"; readonly number: number; readonly failure: Failure };
