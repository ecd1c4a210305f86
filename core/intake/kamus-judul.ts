/** What the values under a heading look like; decides between columns with like headings. */
export type PolaNilai = "nip" | "nama" | "golongan" | "tanggal" | "angka" | "tahun" | "kelamin" | "teks" | "satuanWaktu" | "periode";

/** One field that a sheet may give, with the headings under which offices print it (as name keys, without a unit in brackets). */
export interface IsianDikenal<I extends string = string> {
  readonly isian: I;
  readonly sinonim: readonly string[];
  readonly pola?: PolaNilai;
  /** Words that make a heading another one although it contains a synonym: the NIP of the superior is not the person's. */
  readonly kecuali?: readonly string[];
}
