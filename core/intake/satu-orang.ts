import { nameKey } from "../name";
import { TEKS_TANYA } from "../text/pertanyaan";
import { kunciNip, type BarisOrang } from "./baris-orang";
import { catatFaktaOrang, catatPenugasan } from "./fakta-orang";
import { TANPA_ISIAN, type IsianFakta } from "./isian-fakta";
import { jabatanPenugasan, jabatanSendiri, kepalaUnit, type SebutanBaris } from "./jabatan-orang";
import { kedudukanBagian } from "./kedudukan-tersirat";
import { selKosong } from "./lembar";
import { barisDitolak, TANPA_PERUBAHAN, tempatSel, type BarisDinilai, type OrangImpor, type Perubahan } from "./penilaian";
import { isianKelak } from "./isian-kelak";
import { beridentitas, identitasIsian, isianTertulis, teksIsian, type IsiIdentitas, type IsianTertulis } from "./perubahan-pegawai";
import { AWALAN_KUNCI_BARU } from "./rencana";
import { bacaanOrang, gantiIdentitas, jabatanTercatat, orangLama, statusTertulis, tambahOrang, tuliskan } from "./tulis-orang";

/**
 * Judges all rows of one person in a list together. The row of her own jabatan comes first, wherever it stands: its TMT is that of
 * her jabatan, and its fields count where rows disagree. The others give posts beside it and what the first leaves open.
 */
export function nilaiOrang(baris: readonly BarisOrang[]): readonly BarisDinilai[] {
  const [pertama] = baris;
  if (!pertama) return [];
  const { nip, penilaian } = pertama;
  let orang = nip ? penilaian.orangDisebut.get(kunciNip(nip.nip, pertama.hari)) : undefined;
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
  if (baris.length < 2) return baris[0];
  const bermilik = baris.flatMap((satu) => {
    const milik = milikSendiri(satu);
    const nama = milik && satu.unit ? kepalaUnit(milik.nama, satu.unit) : (milik?.nama ?? "");
    return milik ? [{ satu, nama, kunci: satu.penilaian.susunan.kunci(nama) }] : [];
  });
  const [awal] = bermilik;
  if (!awal) return baris[0];
  const { penilaian } = awal.satu;
  const lama = orangLama(penilaian, awal.satu.isian);
  const tersimpan = penilaian.susunan.namaJabatan(lama === null ? "" : jabatanTercatat(awal.satu, lama.id));
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
  const kedudukanHukum = baris.isian.kedudukanHukum || kedudukanBagian(baris) || baris.tempat.kedudukan;
  // The row's own record goes on as the person's: nobody reads it afterwards.
  const isi = Object.assign(baris.isian, { kedudukanHukum, tmtJabatan, jabatanId });
  const lama = orangLama(penilaian, isi);
  const baru = lama === null && isi.nip !== null ? penilaian.orangBaru.get(isi.nip) : undefined;
  const kunci = lama?.id ?? baru?.kunci ?? `${AWALAN_KUNCI_BARU}${isi.nip ?? `tanpa-nip-${penilaian.tulis.pegawai.tambah.length}`}`;
  const tempat = tempatSel(lembar, pembaca.alamat("nip"));
  const terisi = isianKelak({ pembaca, lembar }, isi, milik ? tmtTertulis(baris) : []);
  const orang: OrangImpor = { tempat, nama, kunci, lama, tulis: baru?.isi ?? null, jabatanId, terisi };
  const anyar = lama === null && baru === undefined;
  const berjabatan = !anyar && jabatanTercatat(baris, kunci) !== "";
  if (lama) penilaian.disebutPada.set(lama.id, baris.hari.per);
  if (anyar) tambahOrang(orang, identitasIsian(isi), penilaian);
  const identitas = anyar ? TANPA_PERUBAHAN : gantiIdentitas(orang, baris, isi);
  const { golongan, tmtGolongan, masaKerjaTahun, masaKerjaBulan, tingkatPendidikan, pendidikan, tahunLulus } = isi;
  const fakta = catatFaktaOrang(bacaanOrang(orang, baris, anyar), {
    status: anyar ? isi.status : statusTertulis(baris, isi.status),
    golongan,
    tmtGolongan,
    masaKerjaTahun,
    masaKerjaBulan,
    tingkatPendidikan,
    pendidikan,
    tahunLulus,
    kedudukanHukum,
    jabatanId,
    tmtJabatan,
    tmt: baris.tmt,
  });
  if (anyar) hasil.status = "baru";
  else {
    hasil.perubahan = [...identitas, ...fakta];
    hasil.status = hasil.perubahan.length > 0 ? "berubah" : "tetap";
  }
  hasil.isi = isi;
  if (nip) penilaian.orangDisebut.set(kunciNip(nip.nip, baris.hari), orang);
  const [penugasan] = sebutan;
  if (jabatanId === null && !berjabatan)
    penilaian.tanpaJabatanSendiri.set(kunci, () => {
      if (milik === undefined && penugasan) pembaca.peringatkan(penugasan.isian, "hanyaPenugasan", { nama: penugasan.nama });
      else if (sebutan.length === 0) pembaca.peringatkan(pembaca.punya("jabatan") ? "jabatan" : "nama", "jabatanKosong", { nama });
    });
  tundaPenugasan(orang, baris);
  return orang;
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
    bertambah = catatPenugasan(bacaanOrang(orang, baris), { jabatanId, jenis: "rangkap", tmt: baris.isian.tmtJabatan }) || bertambah;
  hasil.status = bertambah ? "berubah" : "tetap";
  if (!sendiri) {
    const milik = penilaian.susunan.namaJabatan(orang.jabatanId ?? jabatanTercatat(baris, orang.kunci))?.jabatan ?? "";
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
  for (const { kolom, nilai } of tmtTertulis(baris))
    orang.terisi().set("tmtJabatan", { nilai, tempat: tempatSel(lembar, pembaca.alamat(kolom)) });
  orang.jabatanId = jabatanId;
  penilaian.tanpaJabatanSendiri.delete(orang.kunci);
  return catatFaktaOrang(bacaanOrang(orang, baris), { ...TANPA_ISIAN, jabatanId, tmtJabatan: isian.tmtJabatan });
}

/** Takes from a further row what the rows before left open; a field in which they disagree keeps its value and is told. */
function lengkapi(orang: OrangImpor, baris: BarisOrang): readonly Perubahan[] {
  const { pembaca, lembar, penilaian, isian: isi } = baris;
  const semua = isianTertulis(pembaca, isi);
  bandingkan(orang, baris, semua);
  const perubahan: Perubahan[] = [];
  const identitas: Partial<Record<keyof IsiIdentitas, string | null>> = {};
  const fakta: Partial<Record<keyof IsianFakta, unknown>> = {};
  for (const { isian, kolom, nilai } of semua) {
    const ada = orang.terisi().get(isian);
    if (ada && (beridentitas(isian) || !senilai(ada.nilai, nilai))) continue;
    if (!ada) orang.terisi().set(isian, { nilai, tempat: tempatSel(lembar, pembaca.alamat(kolom)) });
    if (!beridentitas(isian)) {
      fakta[isian as keyof IsianFakta] = nilai;
      continue;
    }
    const sebelum = orang.tulis?.[isian] ?? orang.lama?.[isian] ?? null;
    if (sebelum === nilai) continue;
    identitas[isian] = String(nilai);
    perubahan.push({ isian: kolom, lama: teksIsian(sebelum), baru: teksIsian(nilai) });
  }
  tuliskan(orang, identitas as Partial<IsiIdentitas>, penilaian);
  const dari = { ...TANPA_ISIAN, ...(fakta as Partial<IsianFakta>), tmt: baris.tmt };
  return [...perubahan, ...catatFaktaOrang(bacaanOrang(orang, baris), dari)];
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

/** Keeps the posts of a row beside the own one for when all own jabatan are known. */
function tundaPenugasan(orang: OrangImpor, baris: BarisOrang): void {
  const { penilaian, sebutan, hasil } = baris;
  if (sebutan.every(({ penugasan }) => penugasan === null)) return;
  penilaian.penugasanTunda.push(() => {
    const milik = penilaian.susunan.unitJabatan(orang.jabatanId ?? jabatanTercatat(baris, orang.kunci));
    const unit = baris.unit ?? milik ?? baris.unitSekitar?.() ?? null;
    if (unit) penilaian.puncakDisebut.add(penilaian.susunan.puncak(unit).kunci);
    const penugasan = jabatanPenugasan({ ...baris, unit });
    const [pertama] = penugasan;
    const bacaan = bacaanOrang(orang, baris);
    const bertambah = penugasan.filter((satu) => catatPenugasan(bacaan, { ...satu, tmt: baris.tmtPenugasan })).length > 0;
    if (bertambah && hasil.status === "tetap") hasil.status = "berubah";
    if (pertama && hasil.isi && hasil.isi["jabatanId"] === null) hasil.isi = { ...hasil.isi, jabatanId: pertama.jabatanId };
  });
}
