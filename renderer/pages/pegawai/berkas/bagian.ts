import type { ComponentType } from "react";
import type { BerkasOrang } from "../../../../core/orang/berkas";

/** What every section of a person's file is given. */
export interface IsiBagian {
  readonly berkas: BerkasOrang;
}

/** One section of a person's file: the word by which it is gone to, and what it shows. It draws its own heading by `BagianBerkas`. */
export interface Bagian {
  /** Names the section in the page. */
  readonly kunci: string;
  readonly judul: string;
  readonly Isi: ComponentType<IsiBagian>;
}
