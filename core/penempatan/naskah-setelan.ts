import { ketentuan, type IdKetentuanKantor } from "../peraturan/register";
import type { Bagian } from "../naskah/naskah";
import { KALIMAT_ATURAN } from "../text/aturan-penempatan";
import { TEKS_NASKAH_PENEMPATAN as T } from "../text/naskah-penempatan";
import { formatAngka } from "../text/number";
import { TEKS_BAGIAN_SKOR } from "../text/penempatan";
import { TEKS_UMUM } from "../text/umum";
import { TEKS_PREDIKAT } from "../text/skp";
import { kalimatBatasan, penyebut } from "../text/penempatan-halaman";
import { PREDIKAT } from "../skp/predikat";
import { ID_ATURAN } from "./aturan";
import { semuaBatasan, TANPA_PILIHAN } from "./pilihan";
import { BAGIAN_SKOR } from "./skor";
import type { RencanaTercetak, SetelanTercetak } from "./rencana-tercetak";

const K = T.kolomSetelan;

/** What the plan rests on besides the facts: weights, what each rule does, costs, horizon, and what the analyst insisted on. */
export function bagianSetelan(rencana: RencanaTercetak, setelan: SetelanTercetak, judul: string): Bagian {
  const isi = barisSetelan(setelan);
  const batasan = semuaBatasan({ ...TANPA_PILIHAN, ...setelan.batasan }).map((satu) =>
    kalimatBatasan(satu, penyebut(rencana.nama, rencana.jabatan)),
  );
  return {
    kunci: "setelan",
    lembar: T.lembar.setelan,
    arah: "mendatar",
    blok: [
      { jenis: "judul", teks: judul, anak: [] },
      {
        jenis: "tabel",
        kolom: [
          { kunci: "hal", kepala: K.hal, lebar: 60, rata: "kiri" },
          { kunci: "setelan", kepala: K.nilai, lebar: 40, rata: "kiri" },
          { kunci: "sumber", kepala: K.sumber, lebar: 50, rata: "kiri" },
        ],
        isi: () => isi.map((sel, di) => ({ kunci: `setelan ${String(di)}`, jenis: "isi", sel })),
      },
      { jenis: "subjudul", teks: T.batasan },
      { jenis: "daftar", butir: batasan.length === 0 ? [T.tanpaBatasan] : batasan, diLuarCetak: false },
      { jenis: "paragraf", teks: T.catatan, gaya: "catatan" },
    ],
  };
}

/** Each figure by which the plan was reckoned, with whose choice it is. */
export function barisSetelan(setelan: SetelanTercetak): readonly (readonly [hal: string, nilai: string, sumber: string])[] {
  const {
    bobot,
    sifat,
    ongkos,
    cakrawalaBulan,
    tanpaBukti,
    nilaiTerendah,
    predikat,
    pengalamanBulan,
    bidang,
    rotasi,
    permohonan,
    sisaMasa,
    manajerialDahulu,
    kontrakDiperpanjang,
  } = setelan;
  return [
    ...rekaman({ id: "penempatan-bobot", isi: bobot, urutan: BAGIAN_SKOR, hal: (satu) => T.setelanBobot(TEKS_BAGIAN_SKOR[satu]) }),
    ...rekaman({ id: "penempatan-nilai-predikat", isi: predikat, urutan: PREDIKAT, hal: (satu) => T.setelanPredikat(TEKS_PREDIKAT[satu]) }),
    [T.setelanPengalaman, T.bulan(pengalamanBulan), sumber("penempatan-pengalaman", pengalamanBulan)],
    ...rekaman({ id: "penempatan-bidang", isi: bidang, urutan: ["sama", "serumpun", "lain"], hal: (satu) => T.setelanBidang[satu] }),
    ...rekaman({ id: "penempatan-rotasi", isi: rotasi, urutan: ["baru", "cukup", "lama"], hal: (satu) => T.setelanRotasi[satu] }),
    ...rekaman({ id: "penempatan-permohonan", isi: permohonan, urutan: ["diminta", "lain"], hal: (satu) => T.setelanPermohonan[satu] }),
    [T.setelanTanpaBukti, T.tanpaBuktiSetelan[tanpaBukti], sumber("penempatan-tanpa-bukti", tanpaBukti)],
    ...ID_ATURAN.map(
      (id) => [T.setelanSyarat(KALIMAT_ATURAN[id].nama), T.sifat[sifat[id]], sumber("penempatan-aturan", sifat[id], id)] as const,
    ),
    [T.setelanNilaiTerendah, formatAngka(nilaiTerendah, 2, 0), sumber("penempatan-nilai-terendah", nilaiTerendah)],
    ...rekaman({
      id: "penempatan-ongkos",
      isi: ongkos,
      urutan: ["pindah", "tungguSebulan", "syaratLunak"],
      hal: (satu) => T.setelanOngkos[satu],
    }),
    ...rekaman({ id: "penempatan-sisa-masa", isi: sisaMasa, urutan: ["bulan", "kaliManajerial"], hal: (satu) => T.setelanSisaMasa[satu] }),
    [T.setelanCakrawala, T.bulan(cakrawalaBulan), sumber("penempatan-cakrawala", cakrawalaBulan)],
    [T.setelanManajerial, yaTidak(manajerialDahulu), sumber("penempatan-manajerial-dahulu", manajerialDahulu)],
    [T.setelanKontrak, yaTidak(kontrakDiperpanjang), sumber("penempatan-kontrak-diperpanjang", kontrakDiperpanjang)],
  ];
}

const yaTidak = (isi: boolean): string => (isi ? TEKS_UMUM.ya : TEKS_UMUM.tidak);

interface Rekaman<K extends string> {
  readonly id: IdKetentuanKantor;
  readonly isi: Readonly<Record<K, number>>;
  readonly urutan: readonly K[];
  readonly hal: (satu: K) => string;
}

/** The figures of one setting by what each stands for. */
function rekaman<K extends string>({ id, isi, urutan, hal }: Rekaman<K>): readonly (readonly [string, string, string])[] {
  return urutan.map((satu) => [hal(satu), formatAngka(isi[satu], 2, 0), sumber(id, isi[satu], satu)]);
}

/** Whose choice a setting is: the office's where it differs from what the register begins with, else where that comes from. */
function sumber(id: IdKetentuanKantor, nilai: number | string | boolean, bagian?: string): string {
  const { nilai: asal, sumber: bawaan } = ketentuan(id);
  const semula: unknown = bagian === undefined ? asal : Object.entries(Object(asal) as object).find(([nama]) => nama === bagian)?.[1];
  return semula === nilai ? bawaan : T.nilaiKantor;
}
