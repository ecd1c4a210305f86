import { UNSUR_ANJAB, type UnsurAnjab } from "../../anjab/unsur";
import { groupBy } from "../../group";
import { TEKS_BAGIAN_FORM } from "../../text/bagian-form";
import { alamatSel } from "../lembar";
import type { LembarDraf } from "../lembar-draf";
import { masalah } from "../masalah";
import { barisDikecualikan, TANPA_PERUBAHAN, type BarisDinilai, type LembarDinilai } from "../penilaian";
import type { BarisPerabot } from "../perabot";
import type { Masalah, StatusBaris } from "../pratinjau";
import type { FormDibaca, LembarForm } from "./baca-form";
import { BAGIAN_FISIK, type NamaBagian } from "./bagian";
import type { Potong } from "./pembukuan";
import type { IdentitasForm, TempatForm } from "./tempat-form";
import type { TugasDinilai } from "./tulis-tugas";
import type { UnsurDinilai } from "./tulis-unsur";

/** What was decided about a form; `tempat` null: nothing of it is taken. */
export interface PutusanForm {
  readonly identitas: IdentitasForm;
  readonly tempat: TempatForm | null;
  readonly unsur: UnsurDinilai | null;
  readonly tugas: TugasDinilai | null;
  readonly masalah: readonly Masalah[];
}

/** Element that a part of the form belongs to, where it has another name. */
const UNSUR_BAGIAN: Readonly<Partial<Record<NamaBagian, UnsurAnjab>>> = {
  diklatManajerial: "diklat",
  diklatTeknis: "diklat",
  diklatFungsional: "diklat",
  fungsiData: "fungsiPekerjaan",
  fungsiOrang: "fungsiPekerjaan",
  fungsiBenda: "fungsiPekerjaan",
  ...Object.fromEntries(BAGIAN_FISIK.map((satu) => [satu, "kondisiFisik"])),
};

const URUTAN: readonly StatusBaris[] = ["baru", "berubah", "tetap"];

/** The judgement of every sheet of a form, row by row: each line of it is taken, furniture, or told. */
export function hasilLembar(form: FormDibaca, putusan: PutusanForm): ReadonlyMap<LembarDraf, LembarDinilai> {
  const { identitas, tempat } = putusan;
  const abk = { jabatan: tempat?.jabatan.nama ?? identitas.jabatan, unit: tempat?.unit.nama ?? identitas.unit, asal: identitas.asal };
  const keterangan = abk.unit === "" ? abk.jabatan : `${abk.jabatan} — ${abk.unit}`;
  const [utama] = form.lembar;
  return new Map(
    form.lembar.map((satu) => {
      const pembuka = new PembukaHasil(satu, putusan);
      const milik = putusan.masalah.filter(({ lembar }) => lembar === satu.buku.lembar.nama || satu === utama);
      return [satu.draf, { ...pembuka.hasil(), masalah: [...catatan(satu), ...milik], keterangan, abk }] as const;
    }),
  );
}

function catatan({ draf: { lembar } }: LembarForm): readonly Masalah[] {
  return (lembar.catatanDokumen ?? []).map(({ kode, data }) => masalah({ lembar: lembar.nama, kode, data }));
}

class PembukaHasil {
  readonly #disebut = new Set<NamaBagian>();

  constructor(
    private readonly form: LembarForm,
    private readonly putusan: PutusanForm,
  ) {}

  hasil(): Pick<LembarDinilai, "baris" | "perabot"> {
    const { buku, draf } = this.form;
    const baris: BarisDinilai[] = draf.lembar.baris.flatMap(({ nomor }, indeks) =>
      draf.dikeluarkan.has(nomor) ? [barisDikecualikan(indeks)] : [],
    );
    const perabot: BarisPerabot[] = [];
    for (const [indeks, potong] of groupBy(buku.potong, (satu) => satu.indeks)) {
      const nasib = potong.map((satu) => buku.nasib(satu));
      const diambil = nasib.flatMap((satu) => (satu.jadi === "diambil" ? [satu.bagian] : []));
      const disebut = nasib.flatMap((satu) => (satu.jadi === "disebut" ? [satu.masalah] : []));
      const [jenis] = nasib.flatMap((satu) => (satu.jadi === "perabot" ? [satu.jenis] : []));
      if (diambil.length === 0 && disebut.length === 0 && jenis) perabot.push({ indeks, jenis });
      else baris.push(this.#baris(indeks, { diambil, disebut, potong }));
    }
    return { baris: baris.toSorted((a, b) => a.indeks - b.indeks), perabot };
  }

  #baris(
    indeks: number,
    {
      diambil,
      disebut,
      potong,
    }: { readonly diambil: readonly NamaBagian[]; readonly disebut: readonly Masalah[]; readonly potong: readonly Potong[] },
  ): BarisDinilai {
    const [bagian] = diambil;
    const sebutan = [...new Set(diambil.map((satu) => TEKS_BAGIAN_FORM[satu]))].join(", ");
    const abk = this.putusan.tugas?.baris.get(indeks);
    const milikAbk = abk && (this.form.isi.kepala.some(({ bagian: milik }) => milik === "tugas") || bagian === "tugas") ? abk : null;
    if (bagian === undefined && !milikAbk)
      return { indeks, status: "ditolak", masalah: disebut, perubahan: TANPA_PERUBAHAN, isi: null, bagian: sebutan };
    if (!this.putusan.tempat) return this.#tanpaTempat(indeks, potong, sebutan);
    // What goes with its row only loses its own cell.
    const lunak = disebut.map((satu) =>
      satu.tingkat === "galat" && milikAbk?.status !== "ditolak" ? { ...satu, tingkat: "peringatan" as const } : satu,
    );
    const unik = [...new Set([...(milikAbk?.masalah ?? []), ...lunak])];
    const rincian = milikAbk ? this.putusan.tugas?.rincian.get(indeks) : undefined;
    const lain = diambil.filter((satu) => satu !== "tugas" || !milikAbk).map((satu) => this.#status(satu));
    const status =
      milikAbk?.status === "ditolak" && lain.length === 0
        ? "ditolak"
        : (URUTAN.find((satu) => [...lain, milikAbk?.status, rincian?.status].includes(satu)) ?? "tetap");
    return {
      indeks,
      status,
      masalah: unik,
      perubahan: [...(milikAbk?.perubahan ?? []), ...(rincian?.perubahan ?? []), ...this.#perubahan(diambil)],
      isi: null,
      bagian: sebutan,
    };
  }

  #tanpaTempat(indeks: number, potong: readonly Potong[], bagian: string): BarisDinilai {
    const [satu] = potong;
    const sel = satu ? alamatSel(satu.kolom, satu.nomor) : "";
    const sebab =
      this.putusan.masalah.find(({ tingkat }) => tingkat === "galat") ??
      masalah({ lembar: this.form.buku.lembar.nama, sel, kode: "anjabTanpaJabatan" });
    return { indeks, status: "ditolak", masalah: [{ ...sebab, sel }], perubahan: TANPA_PERUBAHAN, isi: null, bagian };
  }

  #status(bagian: NamaBagian): StatusBaris {
    const unsur = unsurBagian(bagian);
    const { tempat, unsur: dinilai, tugas } = this.putusan;
    if (bagian === "hasilKerja" || bagian === "tugas") return [...(tugas?.rincian.values() ?? [])].at(0)?.status ?? "tetap";
    const dikenal = tempat?.jabatan.asli ? "tetap" : "baru";
    return unsur === null ? dikenal : (dinilai?.status.get(unsur) ?? dikenal);
  }

  /** What changes of an element is told on its first row. */
  #perubahan(diambil: readonly NamaBagian[]): BarisDinilai["perubahan"] {
    return diambil.flatMap((bagian) => {
      const unsur = unsurBagian(bagian);
      const satu = unsur === null || this.#disebut.has(unsur) ? undefined : this.putusan.unsur?.perubahan.get(unsur);
      if (unsur !== null) this.#disebut.add(unsur);
      return satu ? [satu] : [];
    });
  }
}

function unsurBagian(bagian: NamaBagian): UnsurAnjab | null {
  const nama = UNSUR_BAGIAN[bagian] ?? bagian;
  return UNSUR_ANJAB.find((satu) => satu === nama) ?? null;
}
