import type { ProfilAbk } from "../abk/profil";
import { groupBy } from "../group";
import { nameKey } from "../name";
import { computeBezetting, type Bezetting } from "../pegawai/bezetting";
import { identitasAbk } from "./identitas-abk";
import { periksaJumlah, type TabelBerjumlah } from "./jumlah-bagian";
import { kunciLembar, type LembarDraf } from "./lembar-draf";
import { nilaiLembarAbk } from "./nilai-abk";
import { aturanTerjawab } from "./pemangku-lembar";
import type { LembarDinilai, Penilaian } from "./penilaian";
import type { Masalah } from "./pratinjau";

/** Judges all ABK sheets of an import: those of whole offices before those of their parts, and then the totals of each sheet's tables. */
export function nilaiSemuaAbk(lembar: readonly LembarDraf[], penilaian: Penilaian): ReadonlyMap<LembarDraf, LembarDinilai> {
  if (lembar.length === 0) return new Map();
  const bezetting = bezettingSetelahImpor(penilaian);
  const urut = lembar
    .map((satu) => ({ satu, bagian: penilaian.susunan.indukTebakan(identitasAbk(satu).unit) !== "" || bernamaBagian(satu) }))
    .toSorted((a, b) => Number(a.bagian) - Number(b.bagian));
  const hasil = urut.map(({ satu }) => ({ satu, dinilai: nilaiLembarAbk(satu, penilaian, bezetting) }));
  const jumlah = periksaSemuaJumlah(
    hasil.map(({ dinilai }) => dinilai.berjumlah),
    penilaian.keadaan.profil,
  );
  return new Map(
    hasil.map(({ satu, dinilai }) => [
      satu,
      { ...dinilai, masalah: [...dinilai.masalah, ...(jumlah.get(kunciLembar(satu.berkas, satu.nomor)) ?? [])] },
    ]),
  );
}

/** What is wrong with the totals: the tables of one sheet are checked together, as its grand total stands for all of them. */
function periksaSemuaJumlah(berjumlah: readonly TabelBerjumlah[], profil: ProfilAbk): ReadonlyMap<string, readonly Masalah[]> {
  const selembar = groupBy(berjumlah, ({ lembar: { berkas, lembar } }) => `${berkas}:${lembar.samping ?? 0}:${lembar.nama}`);
  const temuan = [...selembar.values()].flatMap((tabel) => periksaJumlah(tabel, profil).masalah);
  return new Map(
    [...groupBy(temuan, ([{ berkas, nomor }]) => kunciLembar(berkas, nomor))].map(([tempat, semua]) => [
      tempat,
      semua.map(([, satu]) => satu),
    ]),
  );
}

function bernamaBagian(lembar: LembarDraf): boolean {
  return /^(sub|bagian|seksi|bidang)/.test(nameKey(identitasAbk(lembar).unit));
}

/** Holders of every jabatan once the people of this import are written; null while there are no people at all. */
export function bezettingSetelahImpor(penilaian: Penilaian): ReadonlyMap<string, Bezetting> | null {
  const { keadaan, tulis, fakta } = penilaian;
  const { per } = keadaan;
  const kunci = [...keadaan.pegawai.map(({ id }) => id), ...tulis.pegawai.tambah.map((satu) => satu.kunci)];
  if (kunci.length === 0) return null;
  const orang = kunci.flatMap((satu) => {
    const jabatan = fakta.jabatanPada(satu, per);
    const status = fakta.pada("riwayatStatus", satu, per);
    if (jabatan === null || status === null) return [];
    const kedudukanHukum = fakta.pada("riwayatKedudukan", satu, per)?.kedudukanHukum ?? "";
    return [{ jabatanId: jabatan.jabatanId, tmtJabatan: jabatan.sejak, status: status.status, kedudukanHukum }];
  });
  const aturan = aturanTerjawab(
    orang.map(({ kedudukanHukum }) => kedudukanHukum),
    penilaian,
  );
  return computeBezetting(orang, { per: keadaan.per, aturan });
}
