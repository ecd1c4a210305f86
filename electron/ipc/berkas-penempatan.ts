import { AppError } from "../../core/errors";
import type { RencanaPenempatan } from "../../core/contract/penempatan";
import { kamusKompetensi } from "../../core/kompetensi/kamus";
import { pangkatGolongan } from "../../core/pegawai/pangkat";
import { sifatAturan } from "../../core/penempatan/aturan";
import { isTakDibaca } from "../../core/penempatan/aturan-data";
import { bangkuKursi } from "../../core/penempatan/bangku";
import { jenisMutasi } from "../../core/penempatan/jenis-mutasi";
import { rantai } from "../../core/penempatan/rantai";
import {
  usulDariTersimpan,
  type BatasanTersimpan,
  type RencanaTersimpan,
  type UsulTersimpan,
} from "../../core/penempatan/rencana-tersimpan";
import type {
  BangkuTercetak,
  BerkasPenempatan,
  KompetensiTercetak,
  OrangTercetak,
  RencanaTercetak,
  SetelanTercetak,
} from "../../core/penempatan/rencana-tercetak";
import type { Usul } from "../../core/penempatan/usul";
import { nilaiKantor } from "../../core/peraturan/nilai-kantor";
import { menurut } from "../../core/peraturan/register";
import { tahunKinerja } from "../../core/talenta/ip-asn";
import { kalimatPertentangan } from "../../core/text/cli-penempatan";
import { Bangku } from "./kesiapan";
import { rencanaDari, susunPenempatan, telaahDari, type Kumpulan, type Tersusun } from "./penempatan";

/** A kept plan that is to be printed. */
export interface RencanaDicetak {
  readonly rencana: RencanaTersimpan;
  readonly batasan: BatasanTersimpan;
  readonly tersimpan: readonly UsulTersimpan[];
}

/**
 * All that the documents of a placement are made of. A plan in use is printed with the moves that it keeps: where today's data give just the same, with
 * all that is computed of them, and else as they were kept. @throws AppError invalidInput for limits that contradict each other
 */
export function computeBerkas(kumpulan: Kumpulan, setelan: SetelanTercetak, dicetak: RencanaDicetak | null): BerkasPenempatan {
  const tersusun = susunPenempatan(kumpulan);
  const { rencana, sama } = pilihRencana(tersusun, dicetak);
  const bernama = dicetak && { ...dicetak.rencana, tersimpan: dicetak.tersimpan, sama };
  const isi = { ...lengkap(tersusun, rencana), setelan, tersimpan: bernama };
  if (sama === false) return { ...isi, telaah: null, bangku: [] };
  return { ...isi, telaah: telaahDari(tersusun), bangku: bangkuRencana(tersusun, rencana) };
}

/** The plan alone that such documents speak of. @throws AppError invalidInput for limits that contradict each other */
export function computeRencanaTercetak(kumpulan: Kumpulan, dicetak: RencanaDicetak | null): RencanaTercetak {
  return pilihRencana(susunPenempatan(kumpulan), dicetak).rencana;
}

/** What is printed: the plan as computed, or a plan in use as it was kept where the computation is no longer the same. */
function pilihRencana(
  tersusun: Tersusun,
  dicetak: RencanaDicetak | null,
): { readonly rencana: RencanaTercetak; readonly sama: boolean | null } {
  const dihitung = rencanaDari(tersusun);
  const ditetapkan = dicetak !== null && dicetak.rencana.keadaan !== "draf" ? dicetak : null;
  const sama = ditetapkan === null ? null : dihitung.keadaan !== "bertentangan" && isSama(ditetapkan.tersimpan, dihitung.usul);
  if (ditetapkan !== null && sama === false) return { rencana: rencanaDisimpan(tersusun, dihitung, ditetapkan), sama };
  if (dihitung.keadaan === "bertentangan") {
    const rincian = dihitung.pertentangan.map((satu) => kalimatPertentangan(satu, (id) => dihitung.nama[id] ?? id)).join(" ");
    throw new AppError("invalidInput", { rincian });
  }
  return { rencana: dihitung, sama };
}

/** Whether a computation proposes the very moves that a plan keeps, at the same scores and from the same days on. */
function isSama(tersimpan: readonly UsulTersimpan[], usul: readonly Usul[]): boolean {
  const kini = new Map(usul.map((satu) => [satu.pegawaiId, satu]));
  return (
    usul.length === tersimpan.length &&
    tersimpan.every(({ pegawaiId, ke, palingAwal, skor }) => {
      const satu = kini.get(pegawaiId);
      return satu !== undefined && satu.ke === ke.id && satu.palingAwal === palingAwal && satu.pasangan.skor.skor === skor;
    })
  );
}

/** The moves as a plan keeps them, with the names that they were kept by. */
function rencanaDisimpan(
  { hasil, kumpulan }: Tersusun,
  dihitung: RencanaPenempatan,
  { rencana, batasan, tersimpan }: RencanaDicetak,
): RencanaTercetak {
  const usul = tersimpan.map((satu) => usulDariTersimpan(satu, batasan));
  const { kesiapan } = kumpulan.terbaca;
  const tempat = tersimpan.flatMap(({ dari, ke }) => (dari === null ? [ke] : [dari, ke]));
  const kelas = new Map(kesiapan.jabatan.map((satu) => [satu.id, satu]));
  const jabatan = Object.fromEntries(
    tempat.map(({ id, nama, unit }) => [
      id,
      {
        nama,
        unit,
        unitId: kelas.get(id)?.unitId ?? "",
        kelas: kelas.get(id)?.kelas ?? null,
        kebutuhan: 0,
        terisi: 0,
        akanKeluar: 0,
      },
    ]),
  );
  return {
    keadaan: "terbukti",
    per: rencana.per,
    sampai: "sampai" in hasil ? hasil.sampai : rencana.per,
    perkaraTertutup: kesiapan.tertahan === null,
    tanpaBobot: false,
    ringkasan: null,
    usul,
    rangkaian: rantai(usul, "kursiBebas" in hasil ? hasil.kursiBebas : new Map()),
    kosong: [],
    tanpaJabatan: [],
    menjelangKeluar: [],
    kurva: [],
    bukti: null,
    jabatan,
    nip: Object.fromEntries(kesiapan.pegawai.flatMap(({ id, nip }) => (nip === null ? [] : [[id, nip] as const]))),
    nama: { ...dihitung.nama, ...Object.fromEntries(tempat.map(({ id, nama }) => [id, nama])), ...namaOrang(tersimpan) },
  };
}

function namaOrang(tersimpan: readonly UsulTersimpan[]): Readonly<Record<string, string>> {
  return Object.fromEntries(tersimpan.map(({ pegawaiId, nama }) => [pegawaiId, nama]));
}

/** Everybody for each post that the plan fills or leaves empty, each post once. */
function bangkuRencana({ hasil, kumpulan }: Tersusun, { usul, kosong }: RencanaTercetak): readonly BangkuTercetak[] {
  if ("pertentangan" in hasil) return [];
  const dituju = [...new Set([...usul.map(({ ke }) => ke), ...kosong.map(({ jabatanId }) => jabatanId)])];
  return dituju.map((jabatanId) => ({ jabatanId, calon: bangkuKursi(hasil, { jabatanId, per: kumpulan.terbaca.per }) }));
}

/**
 * A plan with what the files of its movers say, and how near they are to their posts; a kept plan may move somebody whose data have been restricted
 * since, of whom nothing is read. [pembatasan-data-pribadi]
 */
function lengkap(
  { kumpulan }: Tersusun,
  rencana: RencanaTercetak,
): Pick<BerkasPenempatan, "rencana" | "kompetensi" | "namaKompetensi" | "orang"> {
  const { kesiapan, per, nilaiKantor: nilai } = kumpulan.terbaca;
  const bangku = new Bangku(kesiapan);
  const sifat = sifatAturan(nilaiKantor(nilai), per);
  const takDibaca = new Set(bangku.orang.flatMap(({ pegawai, dinilai }) => (isTakDibaca(dinilai, sifat) ? [pegawai.id] : [])));
  const dibaca = rencana.usul.filter(({ pegawaiId }) => !takDibaca.has(pegawaiId));
  const jabatan = new Map(kesiapan.jabatan.map((satu) => [satu.id, satu]));
  const ada = new Map(kesiapan.pegawai.map((satu) => [satu.id, satu]));
  const tahun = Array.from({ length: menurut("penilaian-dua-tahun") }, (_, nomor) => tahunKinerja(per) - nomor);
  const calon = new Map([...new Set(dibaca.map(({ ke }) => ke))].map((id) => [id, bangku.calon(id)]));
  return {
    rencana,
    kompetensi: dibaca.map(({ pegawaiId, ke }): KompetensiTercetak => {
      const satu = calon.get(ke)?.find((milik) => milik.pegawaiId === pegawaiId);
      return {
        pegawaiId,
        jabatanId: ke,
        hasil: bangku.kesenjangan(ke, pegawaiId),
        kesiapan: satu?.kesiapan.keadaan ?? null,
        jp: satu?.kesiapan.jp ?? 0,
        tingkat: satu?.kesiapan.tingkat ?? 0,
      };
    }),
    namaKompetensi: Object.fromEntries(kamusKompetensi(kesiapan.teknis).map(({ kunci, nama }) => [kunci, nama])),
    orang: Object.fromEntries(
      dibaca.flatMap(({ pegawaiId, dari, ke }): (readonly [string, OrangTercetak])[] => {
        const satu = ada.get(pegawaiId);
        if (!satu) return [];
        const { golongan, tingkatPendidikan, pendidikan, tmtJabatan } = satu;
        const predikat = kesiapan.predikat.filter((milik) => milik.pegawaiId === pegawaiId);
        return [
          [
            pegawaiId,
            {
              mutasi: jenisMutasi(dari === null ? null : jabatan.get(dari), jabatan.get(ke)),
              golongan: pangkatGolongan(golongan),
              tingkatPendidikan,
              pendidikan,
              tmtJabatan,
              predikat: tahun.map((milik) => ({ tahun: milik, predikat: predikat.find((p) => p.tahun === milik)?.predikat ?? null })),
            },
          ],
        ];
      }),
    ),
  };
}
