import { BULAT, DUA_DESIMAL, SEPERLUNYA } from "../naskah/angka";
import type { Grafik } from "../naskah/grafik";
import type { Bagian, Blok, Tabel } from "../naskah/naskah";
import { rumus, sel } from "../naskah/rumus";
import { barisIsi, kolomCetak, type KolomIsi } from "../naskah/tabel";
import { bedaManfaat, kalimatHargaKosong, TEKS_LAMPIRAN_PENEMPATAN as L } from "../text/lampiran-penempatan";
import { formatAngka } from "../text/number";
import { TEKS_BAGIAN_SKOR } from "../text/penempatan";
import { penyebut, sebutanTempat, TEKS_HALAMAN_PENEMPATAN as H } from "../text/penempatan-halaman";
import { kalimatHargaAturan, kalimatHargaKunci, kalimatKelonggaran } from "../text/telaah-penempatan";
import { sebutanRencanaLain } from "../text/selisih-penempatan";
import type { CalonKursi } from "./bangku";
import type { TitikManfaat } from "./manfaat-kurva";
import type { BarisUsul, BerkasPenempatan, RencanaTercetak, TelaahKantor } from "./rencana-tercetak";
import { BAGIAN_SKOR, type BagianSkor } from "./skor";
import type { RencanaLain } from "./telaah-rencana";

/** Plans after the best one that are printed; a workbook holds them all. */
export const BERIKUT_TERCETAK = 3;

/** How firm a plan is: each move under other weights, how far its parts may fall, what rules, locks and empty seats cost, what each number of moves brings, and the next plans. */
export function bagianKetahanan(berkas: BerkasPenempatan, baris: readonly BarisUsul[], judul: string): Bagian {
  const { rencana, telaah } = berkas;
  return {
    kunci: "ketahanan",
    lembar: L.lembar.ketahanan,
    arah: "mendatar",
    sejajar: true,
    blok: [
      { jenis: "judul", teks: judul, anak: [] },
      ...(telaah === null ? [] : [biasa(kalimatKelonggaran(telaah)), ...blokPerpindahan(telaah, baris)]),
      ...blokHarga(berkas),
      ...blokKurva(rencana.kurva),
      ...(telaah === null ? [] : blokBerikut(rencana, telaah)),
    ],
  };
}

/** Every next plan, where the printed page tells of the first alone. */
export function bagianBerikut({ rencana }: BerkasPenempatan, { berikut }: TelaahKantor): Bagian {
  return {
    kunci: "berikut",
    lembar: L.lembar.berikut,
    arah: "mendatar",
    diLuarCetak: true,
    blok: [{ jenis: "judul", teks: L.berikut, anak: [] }, tabelBerikut(rencana, berikut, "semua")],
  };
}

const biasa = (teks: string): Blok => ({ jenis: "paragraf", teks, gaya: "biasa" });
const catatan = (teks: string): Blok => ({ jenis: "paragraf", teks, gaya: "catatan" });
const daftar = (butir: readonly string[]): Blok => ({ jenis: "daftar", butir, diLuarCetak: false });

const K = L.kolomKetahanan;

interface BarisKetahanan {
  readonly baris: BarisUsul;
  readonly tetap: number;
  readonly undian: number;
}

/** Of one move, how far a part may fall: a figure, any fall, or nothing said. */
function selangSatu({ usul: { selang } }: BarisUsul, bagian: BagianSkor): string | number {
  const turun = selang[bagian];
  if (turun === undefined) return L.takDikatakan;
  return turun ?? L.seberapaPun;
}

function kolomKetahanan(bagian: readonly BagianSkor[]): readonly KolomIsi<BarisKetahanan>[] {
  return [
    { kunci: "tetapNomor", kepala: K.nomor, lebar: 4, rata: "tengah", bentuk: BULAT, nilai: ({ baris: { nomor } }) => nomor },
    { kunci: "tetapPegawai", kepala: K.pegawai, lebar: 34, rata: "kiri", nilai: ({ baris: { nama } }) => nama },
    { kunci: "tetapKe", kepala: K.ke, lebar: 44, rata: "kiri", nilai: ({ baris: { ke } }) => sebutanTempat(ke) },
    { kunci: "tetap", kepala: K.tetap, lebar: 12, rata: "kanan", bentuk: BULAT, nilai: ({ tetap }) => tetap },
    { kunci: "undian", kepala: K.undian, lebar: 12, rata: "kanan", bentuk: BULAT, nilai: ({ undian }) => undian },
    {
      kunci: "tetapPersen",
      kepala: K.persen,
      lebar: 12,
      rata: "kanan",
      bentuk: SEPERLUNYA,
      nilai: ({ tetap, undian }) => (100 * tetap) / undian,
      rumus: () => rumus`100*${sel("tetap")}/${sel("undian")}`,
    },
    ...bagian.map((satu): KolomIsi<BarisKetahanan> => ({
      kunci: `selang ${satu}`,
      kepala: TEKS_BAGIAN_SKOR[satu],
      kelompok: K.selang,
      lebar: 13,
      rata: "kanan",
      bentuk: DUA_DESIMAL,
      nilai: ({ baris }) => selangSatu(baris, satu),
    })),
  ];
}

function blokPerpindahan({ ketahanan, undian }: TelaahKantor, baris: readonly BarisUsul[]): readonly Blok[] {
  if (baris.length === 0) return [];
  const disebut = BAGIAN_SKOR.filter((satu) => baris.some(({ usul }) => usul.selang[satu] !== undefined));
  const kolom = kolomKetahanan(disebut);
  return [
    { jenis: "subjudul", teks: L.perpindahan },
    catatan(H.ketahanan.penjelasan(formatAngka(undian))),
    {
      jenis: "tabel",
      kolom: kolomCetak(kolom),
      isi: () =>
        baris.map((satu) =>
          barisIsi(
            kolom,
            { baris: satu, tetap: ketahanan[satu.usul.pegawaiId] ?? 0, undian },
            { kunci: `ketahanan ${satu.usul.pegawaiId}` },
          ),
        ),
    },
    ...(disebut.length === 0 ? [] : [catatan(L.catatanSelang)]),
  ];
}

/** Who would fill a post at the least cost, of those to whom the plan does not give it. The bench has them by that cost. */
function pengisiTermurah(calon: readonly CalonKursi[], jabatanId: string): CalonKursi | undefined {
  return calon.find(({ rencana, selisih }) => rencana !== jabatanId && selisih !== null);
}

function blokHarga({ rencana, telaah, bangku }: BerkasPenempatan): readonly Blok[] {
  if (telaah === null) return [];
  const sebut = penyebut(rencana.nama, rencana.jabatan);
  const harga = [...telaah.hargaAturan.map(kalimatHargaAturan), ...telaah.hargaKunci.map((satu) => kalimatHargaKunci(satu, sebut))];
  const kosong = new Set(rencana.kosong.map(({ jabatanId }) => jabatanId));
  const hargaKosong = bangku
    .filter(({ jabatanId }) => kosong.has(jabatanId))
    .map(({ jabatanId, calon }) => kalimatHargaKosong(sebutanTempat(rencana.jabatan[jabatanId]), pengisiTermurah(calon, jabatanId), sebut));
  return [
    { jenis: "subjudul", teks: L.harga },
    catatan(L.hargaPenjelasan),
    daftar(harga.length === 0 ? [H.ketahanan.tanpaHarga] : harga),
    ...(hargaKosong.length === 0 ? [] : [catatan(L.hargaKosong), daftar(hargaKosong)]),
  ];
}

const KK = H.kurva;

type BarisKurva = { readonly titik: TitikManfaat; readonly sebelum: TitikManfaat | undefined };

const KOLOM_KURVA: readonly KolomIsi<BarisKurva>[] = [
  { kunci: "perpindahan", kepala: KK.perpindahan, lebar: 14, rata: "kanan", bentuk: BULAT, nilai: ({ titik }) => titik.perpindahan },
  { kunci: "penting", kepala: KK.penting, lebar: 16, rata: "kanan", bentuk: BULAT, nilai: ({ titik }) => titik.penting },
  { kunci: "kursi", kepala: KK.lain, lebar: 16, rata: "kanan", bentuk: BULAT, nilai: ({ titik }) => titik.kursi },
  { kunci: "poin", kepala: KK.poin, lebar: 16, rata: "kanan", bentuk: DUA_DESIMAL, nilai: ({ titik }) => titik.poin / 100 },
  { kunci: "bedaKurva", kepala: KK.tambahan, lebar: 50, rata: "kiri", nilai: ({ titik, sebelum }) => bedaManfaat(titik, sebelum) },
];

const kunciTitik = ({ perpindahan }: TitikManfaat): string => `titik ${String(perpindahan)}`;

function blokKurva(kurva: readonly TitikManfaat[]): readonly Blok[] {
  if (kurva.length < 2) return [{ jenis: "subjudul", teks: L.kurva }, biasa(H.kurva.hanyaSatu)];
  return [
    { jenis: "subjudul", teks: L.kurva },
    catatan(H.kurva.penjelasan),
    {
      jenis: "tabel",
      kolom: kolomCetak(KOLOM_KURVA),
      isi: () => kurva.map((titik, di) => barisIsi(KOLOM_KURVA, { titik, sebelum: kurva[di - 1] }, { kunci: kunciTitik(titik) })),
    },
    ...(kurva.every(({ penting, kursi }) => penting + kursi >= 0) && kurva.some(({ penting, kursi }) => penting + kursi > 0)
      ? [grafikKurva(kurva)]
      : []),
  ];
}

/** The filled seats of the curve as bars, each of the figure of its row. */
function grafikKurva(kurva: readonly TitikManfaat[]): Grafik {
  return {
    jenis: "grafik",
    kunci: "kurva",
    judul: L.kurvaGrafik,
    keterangan: H.kurva.penjelasan,
    batang: kurva.map((titik) => ({
      kunci: String(titik.perpindahan),
      label: L.batang(titik.perpindahan),
      pola: "penuh" as const,
      nilai: {
        nilai: titik.penting + titik.kursi,
        bentuk: BULAT,
        rumus: rumus`${sel("penting", kunciTitik(titik))}+${sel("kursi", kunciTitik(titik))}`,
      },
    })),
  };
}

function blokBerikut(rencana: RencanaTercetak, { berikut }: TelaahKantor): readonly Blok[] {
  if (berikut.length === 0) return [{ jenis: "subjudul", teks: L.berikutnya }, biasa(H.ketahanan.tanpaBerikut)];
  return [
    { jenis: "subjudul", teks: L.berikutnya },
    tabelBerikut(rencana, berikut.slice(0, BERIKUT_TERCETAK), "tercetak"),
    ...(berikut.length > BERIKUT_TERCETAK ? [catatan(L.berikutSebagian(BERIKUT_TERCETAK, berikut.length))] : []),
  ];
}

const B = L.kolomBerikut;

function tabelBerikut({ nama, jabatan }: RencanaTercetak, berikut: readonly RencanaLain[], awalan: string): Tabel {
  const sebut = penyebut(nama, jabatan);
  const tempat = (id: string | null): string => (id === null ? H.tanpaJabatan : sebut(id));
  const kolom: readonly KolomIsi<RencanaLain & { readonly nomor: number }>[] = [
    { kunci: "berikutNomor", kepala: B.nomor, lebar: 8, rata: "tengah", bentuk: BULAT, nilai: ({ nomor }) => nomor },
    { kunci: "berikutHilang", kepala: B.kehilangan, lebar: 36, rata: "kiri", nilai: ({ selisih }) => sebutanRencanaLain(selisih) },
    {
      kunci: "berikutBeda",
      kepala: B.beda,
      lebar: 90,
      rata: "kiri",
      nilai: ({ beda }) => beda.map(({ pegawaiId, lain }) => H.ketahanan.ke(sebut(pegawaiId), tempat(lain))).join("; "),
    },
  ];
  return {
    jenis: "tabel",
    kolom: kolomCetak(kolom),
    isi: () => berikut.map((satu, di) => barisIsi(kolom, { ...satu, nomor: di + 1 }, { kunci: `${awalan} ${String(di + 1)}` })),
  };
}
