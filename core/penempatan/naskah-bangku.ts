import { BULAT, DUA_DESIMAL } from "../naskah/angka";
import type { Bagian, Baris, Blok } from "../naskah/naskah";
import { barisIsi, kolomCetak, type KolomIsi } from "../naskah/tabel";
import { keadaanCalon, kelompokCalon } from "../text/bangku-penempatan";
import { formatTanggalPendek } from "../text/date";
import { TEKS_LAMPIRAN_PENEMPATAN as L } from "../text/lampiran-penempatan";
import { TEKS_NASKAH_PENEMPATAN as T } from "../text/naskah-penempatan";
import { sebutanSelisih } from "../text/selisih-penempatan";
import { penyebut, sebutanTempat, TEKS_HALAMAN_PENEMPATAN as H } from "../text/penempatan-halaman";
import type { CalonKursi } from "./bangku";
import { kelompok } from "./naskah-lampiran";
import type { BangkuTercetak, BerkasPenempatan, RencanaTercetak } from "./rencana-tercetak";

/** Of one post, how many who may have it and are not given it are told of, and how many who may not; the others are counted. */
const BANYAK = { boleh: 10, terhalang: 5 } as const;

type BarisCalon = { readonly calon: CalonKursi; readonly nomor: number; readonly jabatanId: string };

/**
 * Who else there was for each post that the plan fills or leaves empty: who may have it by the hard rules, with her score and what the plan loses with her
 * there; and who may not, with the rule that fails and the day on which time mends it. A case is told of as "tertahan" alone, and of nobody while
 * cases are closed.
 */
export function bagianBangku({ rencana, bangku }: BerkasPenempatan, judul: string): Bagian {
  const kolom = kolomBangku(rencana);
  return {
    kunci: "bangku",
    lembar: L.lembar.bangku,
    arah: "mendatar",
    blok: [
      { jenis: "judul", teks: judul, anak: [] },
      catatan(L.bangkuPenjelasan),
      catatan(rencana.perkaraTertutup ? T.perkaraTertutup : L.bangkuPribadi),
      { jenis: "tabel", kolom: kolomCetak(kolom), isi: () => bangku.flatMap((satu) => barisBangku(rencana, kolom, satu)) },
    ],
  };
}

const catatan = (teks: string): Blok => ({ jenis: "paragraf", teks, gaya: "catatan" });

function barisBangku(
  rencana: RencanaTercetak,
  kolom: readonly KolomIsi<BarisCalon>[],
  { jabatanId, calon }: BangkuTercetak,
): readonly Baris[] {
  const milik = (jenis: ReturnType<typeof kelompokCalon>): readonly CalonKursi[] =>
    calon.filter((satu) => kelompokCalon(satu, jabatanId) === jenis);
  const [boleh, terhalang] = [milik("boleh"), milik("terhalang")];
  // Of those to whom the plan gives the post only who comes is told of: nobody asks about who stays.
  const datang = milik("rencana").filter(({ kini }) => kini !== jabatanId);
  const disebut = [...datang, ...boleh.slice(0, BANYAK.boleh), ...terhalang.slice(0, BANYAK.terhalang)];
  const lebih = [Math.max(0, boleh.length - BANYAK.boleh), Math.max(0, terhalang.length - BANYAK.terhalang)] as const;
  const judul = L.judulBangku(sebutanTempat(rencana.jabatan[jabatanId]), boleh.length, terhalang.length);
  return [
    kelompok(`bangku ${jabatanId}`, judul, kolom.length),
    ...disebut.map((satu, di) =>
      barisIsi(kolom, { calon: satu, nomor: di + 1, jabatanId }, { kunci: `${jabatanId} ${satu.pegawaiId}`, bersama: di === 0 }),
    ),
    ...(lebih[0] + lebih[1] === 0
      ? []
      : [{ kunci: `lagi ${jabatanId}`, jenis: "isi" as const, sel: ["", L.lagi(...lebih)], gabung: [1, kolom.length - 1] as const }]),
  ];
}

const K = L.kolomBangku;

function kolomBangku({ nama, jabatan, per }: RencanaTercetak): readonly KolomIsi<BarisCalon>[] {
  const sebut = penyebut(nama, jabatan);
  return [
    { kunci: "calonNomor", kepala: K.nomor, lebar: 4, rata: "tengah", bentuk: BULAT, nilai: ({ nomor }) => nomor },
    { kunci: "calonNama", kepala: K.nama, lebar: 28, rata: "kiri", nilai: ({ calon }) => nama[calon.pegawaiId] ?? "" },
    {
      kunci: "calonKini",
      kepala: K.kini,
      lebar: 32,
      rata: "kiri",
      nilai: ({ calon: { kini } }) => (kini === null ? H.tanpaJabatan : sebut(kini)),
    },
    {
      kunci: "calonNilai",
      kepala: K.nilai,
      lebar: 9,
      rata: "kanan",
      bentuk: DUA_DESIMAL,
      nilai: ({ calon: { pasangan } }) => (pasangan.skor.skor === null ? H.tanpaNilai : pasangan.skor.skor / 100),
    },
    {
      kunci: "calonKeadaan",
      kepala: K.keadaan,
      lebar: 52,
      rata: "kiri",
      nilai: ({ calon, jabatanId }) => keadaanTercetak(calon, jabatanId, per),
    },
    { kunci: "calonSejak", kepala: K.sejak, lebar: 13, rata: "tengah", nilai: ({ calon, jabatanId }) => dapatSejak(calon, jabatanId) },
    {
      kunci: "calonHilang",
      kepala: K.hilang,
      lebar: 18,
      rata: "kiri",
      nilai: ({ calon: { selisih } }) => (selisih === null ? null : sebutanSelisih(selisih)),
    },
  ];
}

/** What the plan does with somebody, or whether and from when on she may have the post. */
function keadaanTercetak(calon: CalonKursi, jabatanId: string, per: RencanaTercetak["per"]): string {
  if (calon.rencana === jabatanId) return L.diusulkan;
  if (calon.kini === jabatanId) return L.memangku;
  // Who meets every hard rule and still cannot have it is kept from it by a limit, or by the seats.
  return calon.selisih === null && calon.pasangan.palingAwal !== null ? L.terbatas : keadaanCalon(calon, per);
}

/** The day from which on she may have the post; of who may not, that on which time alone mends what stands in the way. */
function dapatSejak({ kini, pasangan: { palingAwal }, terpenuhi }: CalonKursi, jabatanId: string): string | null {
  if (kini === jabatanId) return null;
  if (palingAwal !== null) return formatTanggalPendek(palingAwal);
  return terpenuhi === null ? L.menunggu : formatTanggalPendek(terpenuhi);
}
