import { nameKey } from "../name";
import type { Pegawai } from "../pegawai/pegawai";
import type { JenisPenugasan } from "../pegawai/penugasan";
import { TEKS_TANYA } from "../text/pertanyaan";
import type { BarisOrang } from "./baris-orang";
import { jabatanPenugasan, jabatanSendiri, kepalaUnit, type SebutanBaris } from "./jabatan-orang";
import { kedudukanBagian } from "./kedudukan-tersirat";
import { selKosong } from "./lembar";
import { barisDitolak, TANPA_PERUBAHAN, tempatSel, type BarisDinilai, type OrangImpor, type Penilaian, type Perubahan } from "./penilaian";
import { isianKelak } from "./isian-kelak";
import { isianTertulis, perubahanPegawai, teksIsian, type IsianTertulis, type NamaIsian } from "./perubahan-pegawai";
import { AWALAN_KUNCI_BARU } from "./rencana";

/**
 * Judges all rows of one person in a list together. The row of her own jabatan comes first, wherever it stands: its TMT is that of
 * her jabatan, and its fields count where rows disagree. The others give posts beside it and what the first leaves open.
 */
export function nilaiOrang(baris: readonly BarisOrang[]): readonly BarisDinilai[] {
  const [pertama] = baris;
  if (!pertama) return [];
  const { nip, penilaian } = pertama;
  let orang = nip ? penilaian.orangDisebut.get(nip.nip) : undefined;
  const utama = orang ? undefined : barisUtama(baris);
  if (utama) orang = simpanOrang(utama);
  const hasil = utama ? [utama.hasil] : [];
  for (const satu of baris) if (orang && satu !== utama) hasil.push(tambahBaris(orang, satu));
  return hasil;
}

function milikSendiri({ sebutan }: BarisOrang): SebutanBaris | undefined {
  return sebutan.find(({ penugasan }) => penugasan === null);
}

/** The row that names her own jabatan: of several the one with that which is stored already, else what is answered, else the first. */
function barisUtama(baris: readonly BarisOrang[]): BarisOrang | undefined {
  const bermilik = baris.flatMap((satu) => {
    const milik = milikSendiri(satu);
    const nama = milik && satu.unit ? kepalaUnit(milik.nama, satu.unit) : (milik?.nama ?? "");
    return milik ? [{ satu, nama, kunci: satu.penilaian.susunan.kunci(nama) }] : [];
  });
  const [awal] = bermilik;
  if (!awal) return baris[0];
  const { penilaian } = awal.satu;
  const tersimpan = penilaian.susunan.namaJabatan(orangLama(penilaian, awal.satu.isian)?.jabatanId ?? "");
  const senama = tersimpan ? bermilik.filter(({ kunci }) => kunci === penilaian.susunan.kunci(tersimpan.jabatan)) : [];
  const tepat = senama.find(({ satu }) => satu.unit?.nama === tersimpan?.unit) ?? senama[0];
  if (tepat) return tepat.satu;
  if (new Set(bermilik.map(({ kunci }) => kunci)).size < 2) return awal.satu;
  const jawaban = tanyakanSendiri(bermilik);
  return (bermilik.find(({ nama }) => nama === jawaban) ?? awal).satu;
}

function tanyakanSendiri(bermilik: readonly { readonly satu: BarisOrang; readonly nama: string }[]): string {
  const [awal] = bermilik;
  if (!awal) return "";
  const { pembaca, lembar, penilaian, nama, nip } = awal.satu;
  const sel = (satu: BarisOrang): string => satu.pembaca.alamat(milikSendiri(satu)?.isian ?? "jabatan");
  return penilaian.tanya.tanyakanDi(lembar, {
    kunci: `sendiri:${nip?.nip ?? nameKey(nama)}`,
    jenis: "nilaiAsing",
    sel: pembaca.alamat(milikSendiri(awal.satu)?.isian ?? "jabatan"),
    kalimat: TEKS_TANYA.jabatanSendiri(nama, bermilik.map((satu) => `${satu.nama}, ${sel(satu.satu)}`).join("; ")),
    pilihan: [...new Set(bermilik.map((satu) => satu.nama))].map((nilai) => ({ nilai, label: nilai, akibat: "" })),
    bawaan: awal.nama,
  });
}

/** Stores a person by the row of her own jabatan. */
function simpanOrang(baris: BarisOrang): OrangImpor {
  const { pembaca, lembar, penilaian, sebutan, nip, nama, hasil } = baris;
  const milik = milikSendiri(baris);
  const jabatanId = jabatanSendiri(baris);
  const tmtJabatan = milik || sebutan.length === 0 ? baris.isian.tmtJabatan : null;
  if (tmtJabatan === null) tmtBukanMilik(baris);
  const kedudukanHukum = baris.isian.kedudukanHukum || kedudukanBagian(baris) || baris.tempat.kedudukan;
  // The row's own record goes on as the person's: nobody reads it afterwards.
  const isi = Object.assign(baris.isian, { kedudukanHukum, tmtJabatan, jabatanId });
  const lama = orangLama(penilaian, isi);
  const kunci = lama?.id ?? `${AWALAN_KUNCI_BARU}${isi.nip ?? `tanpa-nip-${penilaian.tulis.pegawai.tambah.length}`}`;
  const tempat = tempatSel(lembar, pembaca.alamat("nip"));
  const terisi = isianKelak({ pembaca, lembar }, isi, milik ? tmtTertulis(baris) : []);
  const orang: OrangImpor = { tempat, nama, kunci, lama, tulis: null, jabatanId, terisi };
  if (!lama) {
    orang.tulis = isi;
    penilaian.tulis.pegawai.tambah.push({ kunci, isi });
    hasil.status = "baru";
  } else {
    penilaian.idDisebut.add(lama.id);
    const beda = perubahanPegawai({ lama, baru: isi, pembaca, susunan: penilaian.susunan });
    tuliskan(orang, beda.isi, penilaian);
    hasil.perubahan = beda.perubahan;
    hasil.status = beda.perubahan.length > 0 ? "berubah" : "tetap";
  }
  hasil.isi = isi;
  if (nip) penilaian.orangDisebut.set(nip.nip, orang);
  const [penugasan] = sebutan;
  if (jabatanId === null && !lama?.jabatanId)
    penilaian.tanpaJabatanSendiri.set(kunci, () => {
      if (milik === undefined && penugasan) pembaca.peringatkan(penugasan.isian, "hanyaPenugasan", { nama: penugasan.nama });
      else if (sebutan.length === 0) pembaca.peringatkan(pembaca.punya("jabatan") ? "jabatan" : "nama", "jabatanKosong", { nama });
    });
  tundaPenugasan(orang, baris);
  return orang;
}

/** Adds to what the plan writes of a person. */
function tuliskan(orang: OrangImpor, isi: NonNullable<OrangImpor["tulis"]>, { tulis }: Penilaian): void {
  if (Object.keys(isi).length === 0) return;
  if (orang.tulis) {
    Object.assign(orang.tulis, isi);
    return;
  }
  const { lama } = orang;
  if (!lama) return;
  orang.tulis = { ...isi };
  tulis.pegawai.ubah.push({ id: lama.id, revision: lama.revision, isi: orang.tulis as Partial<Omit<Pegawai, "id" | "revision">> });
}

/** The person as stored: by NIP, or the only one of this name whose NIP is still to come. */
function orangLama(
  { pegawaiMenurutNip, tanpaNipMenurutNama }: Penilaian,
  baru: Pick<Pegawai, "nip" | "nama" | "tanggalLahir">,
): Pegawai | null {
  const menurutNip = baru.nip === null ? undefined : pegawaiMenurutNip.get(baru.nip);
  if (menurutNip) return menurutNip;
  const [satu, lain] = tanpaNipMenurutNama.get(nameKey(baru.nama)) ?? [];
  if (!satu || lain) return null;
  return satu.tanggalLahir !== null && baru.tanggalLahir !== null && satu.tanggalLahir !== baru.tanggalLahir ? null : satu;
}

/** A further row of one person: another post of hers, her own one when no row named it yet, or the same row once more, which is refused. */
function tambahBaris(orang: OrangImpor, baris: BarisOrang): BarisDinilai {
  const { pembaca, penilaian, sebutan, hasil, nip } = baris;
  const pilihan = unitBertentangan(orang, baris);
  const jabatanId = pilihan === "pertama" ? orang.jabatanId : jabatanSendiri(baris);
  const lagi = jabatanId !== null && jabatanId === orang.jabatanId;
  if (lagi && sebutan.length === 1) {
    bandingkan(orang, baris, [...isianTertulis(pembaca, baris.isian), ...tmtTertulis(baris)]);
    pembaca.lapor("nip", "nipGanda", { nilai: nip?.nip ?? "", tempat: orang.tempat });
    penilaian.namaDitolak.add(nameKey(orang.nama));
    return barisDitolak(baris.indeks, pembaca.masalah);
  }
  const sendiri = jabatanId !== null && (orang.jabatanId === null || pilihan === "kedua");
  const perubahan = [...lengkapi(orang, baris), ...(sendiri ? beriJabatan(orang, baris, jabatanId) : [])];
  hasil.perubahan = perubahan.length > 0 ? perubahan : TANPA_PERUBAHAN;
  hasil.isi = { nip: nip?.nip ?? null, nama: orang.nama, jabatanId };
  let bertambah = perubahan.length > 0;
  if (jabatanId !== null && jabatanId !== orang.jabatanId)
    bertambah = tambahPenugasan(penilaian, { pegawaiId: orang.kunci, jabatanId, jenis: "rangkap" }) || bertambah;
  hasil.status = bertambah ? "berubah" : "tetap";
  if (!sendiri) {
    if (!lagi) tmtBukanMilik(baris);
    const milik = penilaian.susunan.namaJabatan(orang.jabatanId ?? orang.lama?.jabatanId ?? "")?.jabatan ?? "";
    const satu = lagi ? sebutan.find(({ penugasan }) => penugasan !== null) : sebutan[0];
    const data = { nama: orang.nama, tempat: orang.tempat, jabatan: satu?.nama ?? "", sendiri: milik };
    if (satu) pembaca.peringatkan(satu.isian, "jabatanRangkap", data);
  }
  tundaPenugasan(orang, baris);
  return hasil;
}

/**
 * One jabatan in two units is more often a contradiction between two lists than two posts: asked once for each person, the unit of the
 * first row until answered. Null where the row does not say so.
 */
function unitBertentangan({ jabatanId, nama, tempat }: OrangImpor, baris: BarisOrang): "pertama" | "kedua" | "rangkap" | null {
  const { penilaian, unit, pembaca, lembar, nip } = baris;
  const milik = milikSendiri(baris);
  const ada = penilaian.susunan.namaJabatan(jabatanId ?? "");
  const unitAda = penilaian.susunan.unitJabatan(jabatanId ?? "");
  if (!milik || !unit || !ada || !unitAda || unitAda === unit) return null;
  if (penilaian.susunan.kunci(kepalaUnit(milik.nama, unit)) !== penilaian.susunan.kunci(ada.jabatan)) return null;
  const jawaban = penilaian.tanya.tanyakanDi(lembar, {
    kunci: `unitSeorang:${nip?.nip ?? nameKey(nama)}:${unit.kunci}`,
    jenis: "nilaiAsing",
    sel: pembaca.alamat("unit") || pembaca.alamat(milik.isian),
    kalimat: TEKS_TANYA.unitSeorang({ nama, jabatan: ada.jabatan, unit: [unitAda.nama, unit.nama], tempat }),
    pilihan: [
      { nilai: "pertama", label: unitAda.nama, akibat: "" },
      { nilai: "kedua", label: unit.nama, akibat: "" },
      { nilai: "rangkap", label: TEKS_TANYA.keduanyaRangkap, akibat: "" },
    ],
    bawaan: "pertama",
  });
  if (jawaban === "rangkap" || jawaban === "kedua") return jawaban;
  pembaca.peringatkan("unit", "barisSeorangBerbeda", { nilai: unit.nama, dipakai: unitAda.nama, tempat });
  return "pertama";
}

/** Her own jabatan, which the rows before did not name, with its TMT. */
function beriJabatan(orang: OrangImpor, baris: BarisOrang, jabatanId: string): readonly Perubahan[] {
  const { lembar, pembaca, penilaian, isian } = baris;
  const { lama } = orang;
  for (const { kolom, nilai } of tmtTertulis(baris))
    orang.terisi().set("tmtJabatan", { nilai, tempat: tempatSel(lembar, pembaca.alamat(kolom)) });
  const { susunan } = penilaian;
  orang.jabatanId = jabatanId;
  penilaian.tanpaJabatanSendiri.delete(orang.kunci);
  const pindah = lama?.jabatanId !== jabatanId;
  const bertmt = isian.tmtJabatan !== null && isian.tmtJabatan !== (lama?.tmtJabatan ?? null);
  tuliskan(orang, { ...(pindah ? { jabatanId } : {}), ...(bertmt ? { tmtJabatan: isian.tmtJabatan } : {}) }, penilaian);
  const lamaNama = susunan.sebutanJabatan(lama?.jabatanId ?? null);
  return [
    ...(pindah ? [{ isian: "jabatan", lama: lamaNama, baru: susunan.sebutanJabatan(jabatanId) }] : []),
    ...(bertmt && pembaca.punya("tmtJabatan")
      ? [{ isian: "tmtJabatan", lama: teksIsian(lama?.tmtJabatan ?? null), baru: teksIsian(isian.tmtJabatan) }]
      : []),
  ];
}

/** Takes from a further row what the rows before left open; a field in which they disagree keeps its value and is told. */
function lengkapi(orang: OrangImpor, baris: BarisOrang): readonly Perubahan[] {
  const { pembaca, lembar, penilaian, isian: isi } = baris;
  const tertulis = isianTertulis(pembaca, isi);
  bandingkan(orang, baris, tertulis);
  const perubahan: Perubahan[] = [];
  const tambah: Partial<Record<NamaIsian, string | number | null>> = {};
  for (const { isian, kolom, nilai } of tertulis) {
    if (orang.terisi().has(isian)) continue;
    orang.terisi().set(isian, { nilai, tempat: tempatSel(lembar, pembaca.alamat(kolom)) });
    const sebelum = orang.tulis?.[isian] ?? orang.lama?.[isian] ?? null;
    if (sebelum === nilai) continue;
    tambah[isian] = nilai;
    perubahan.push({ isian: kolom, lama: teksIsian(sebelum), baru: teksIsian(nilai) });
  }
  tuliskan(orang, tambah, penilaian);
  return perubahan;
}

/** Tells the fields in which a row differs from what the rows before gave of the person, with both values and both cells. */
function bandingkan(orang: OrangImpor, { pembaca }: BarisOrang, tertulis: readonly IsianTertulis[]): void {
  for (const { isian, kolom, nilai } of tertulis) {
    const ada = orang.terisi().get(isian);
    if (!ada || senilai(ada.nilai, nilai)) continue;
    const data = { nilai: teksIsian(nilai), dipakai: teksIsian(ada.nilai), tempat: ada.tempat };
    pembaca.peringatkan(kolom, "barisSeorangBerbeda", data);
  }
}

function tmtTertulis({ pembaca, isian }: BarisOrang): readonly IsianTertulis[] {
  const tertulis = isian.tmtJabatan !== null && !selKosong(pembaca.isi("tmtJabatan"));
  return tertulis ? [{ isian: "tmtJabatan", kolom: "tmtJabatan", nilai: isian.tmtJabatan }] : [];
}

function senilai(satu: string | number | null, lain: string | number | null): boolean {
  return typeof satu === "string" && typeof lain === "string" ? nameKey(satu) === nameKey(lain) : satu === lain;
}

/** The TMT of a row that does not speak of her own jabatan is told, because it has no place. */
function tmtBukanMilik({ pembaca, isian, sebutan }: BarisOrang): void {
  const [satu] = sebutan;
  if (isian.tmtJabatan === null || !satu || selKosong(pembaca.isi("tmtJabatan"))) return;
  pembaca.info("tmtJabatan", "tmtPenugasan", { nilai: teksIsian(isian.tmtJabatan), nama: satu.nama });
}

/** Keeps the posts of a row beside the own one for when all own jabatan are known. */
function tundaPenugasan(orang: OrangImpor, baris: BarisOrang): void {
  const { penilaian, sebutan, hasil } = baris;
  if (sebutan.every(({ penugasan }) => penugasan === null)) return;
  penilaian.penugasanTunda.push(() => {
    const milik = penilaian.susunan.unitJabatan(orang.jabatanId ?? orang.lama?.jabatanId ?? "");
    const unit = baris.unit ?? milik ?? baris.unitSekitar?.() ?? null;
    if (unit) penilaian.puncakDisebut.add(penilaian.susunan.puncak(unit).kunci);
    const penugasan = jabatanPenugasan({ ...baris, unit });
    const [pertama] = penugasan;
    const bertambah = penugasan.filter((satu) => tambahPenugasan(penilaian, { ...satu, pegawaiId: orang.kunci })).length > 0;
    if (bertambah && hasil.status === "tetap") hasil.status = "berubah";
    if (pertama && hasil.isi && hasil.isi["jabatanId"] === null) hasil.isi = { ...hasil.isi, jabatanId: pertama.jabatanId };
  });
}

/** Adds a post beside a person's own unless she has it already. */
function tambahPenugasan(
  { keadaan, tulis: { penugasan } }: Penilaian,
  baru: { readonly pegawaiId: string; readonly jabatanId: string; readonly jenis: JenisPenugasan },
): boolean {
  const sama = (satu: typeof baru): boolean =>
    satu.pegawaiId === baru.pegawaiId && satu.jabatanId === baru.jabatanId && satu.jenis === baru.jenis;
  if (keadaan.penugasan.some(sama) || penugasan.tambah.some(({ isi }) => sama(isi))) return false;
  penugasan.tambah.push({ kunci: `${AWALAN_KUNCI_BARU}penugasan-${penugasan.tambah.length}`, isi: { ...baru, sejak: null, sampai: null } });
  return true;
}
