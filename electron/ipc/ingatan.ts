import { kamusKompetensi } from "../../core/kompetensi/kamus";
import { listKompetensiTeknis } from "../db/kompetensi";
import type { IngatanBaris } from "../../core/contract/ingatan";
import { parsePlainDate, type PlainDate } from "../../core/date";
import { uraikanIngatan } from "../../core/ingatan";
import { AppError } from "../../core/errors";
import { formatTanggalPendek } from "../../core/text/date";
import { NAMA_ISIAN } from "../../core/text/isian";
import { BUKAN_PEGAWAI } from "../../core/presensi/kenali";
import { isKodePresensi } from "../../core/presensi/kode";
import { TEKS_KODE_PRESENSI } from "../../core/text/presensi";
import { TEKS_PRESENSI_HALAMAN } from "../../core/text/presensi-halaman";
import { namaKedudukan } from "../../core/text/kedudukan-hukum";
import { TEKS_INGATAN } from "../../core/text/ingatan";
import { allIngatan } from "../db/ingatan";
import { daftarPegawaiPada } from "../db/pegawai-pada";
import { listJabatan } from "../db/jabatan";
import type { Query } from "../db/schema";
import { listUnit } from "../db/unit";
import { step } from "./context";
import type { Handlers } from "./handler";

export const ingatanHandlers: Handlers<"ingatan.list" | "ingatan.remove"> = {
  "ingatan.list": ({ files, today }) => listIngatan(files.store.query, today()),
  "ingatan.remove": async (context, { id }) => {
    const { store } = context.files;
    const ada = (await listIngatan(store.query, context.today())).find((satu) => satu.id === id);
    if (!ada) throw new AppError("notFound", { hal: TEKS_INGATAN.judul });
    await store.step(step(context, "ingatanLupakan", { teks: ada.teks, arti: ada.arti }), (writer) => writer.remove("ingatan", id, null));
    return null;
  },
};

function hariTertulis(nilai: string): string {
  const hari = parsePlainDate(nilai);
  return hari === null ? nilai : formatTanggalPendek(hari);
}

async function listIngatan(query: Query, per: PlainDate): Promise<readonly IngatanBaris[]> {
  const unit = new Map((await listUnit(query)).map((satu) => [satu.id, satu.nama]));
  const jabatan = new Map((await listJabatan(query)).map((satu) => [satu.id, `${satu.nama} · ${unit.get(satu.unitId) ?? ""}`]));
  const orang = new Map((await daftarPegawaiPada(query, per)).map((satu) => [satu.id, satu.nama]));
  const kompetensi = new Map(kamusKompetensi(await listKompetensiTeknis(query)).map((satu) => [satu.kunci, satu.nama]));
  return (await allIngatan(query)).map(({ id, nilai }) => {
    const { jenis, unitId, kunci } = uraikanIngatan(id);
    const teks = unitId === null ? kunci : `${kunci} · ${unit.get(unitId) ?? ""}`;
    switch (jenis) {
      case "aliasJabatan":
        return { id, jenis, teks, arti: jabatan.get(nilai) ?? "" };
      case "aliasUnit":
        return { id, jenis, teks, arti: unit.get(nilai) ?? "" };
      case "kodePresensi":
        return { id, jenis, teks, arti: isKodePresensi(nilai) ? TEKS_KODE_PRESENSI[nilai] : nilai };
      case "orangPresensi":
        return { id, jenis, teks, arti: nilai === BUKAN_PEGAWAI ? TEKS_PRESENSI_HALAMAN.bukanPegawai : (orang.get(nilai) ?? "") };
      case "kedudukanHukum":
        return { id, jenis, teks, arti: namaKedudukan(nilai) };
      case "aliasKompetensi":
      case "aliasKompetensiTeknis":
        return { id, jenis, teks, arti: kompetensi.get(nilai) ?? "" };
      case "status":
      case "golongan":
      case "jenisKelamin":
      case "syaratJabatan":
      case null:
        return { id, jenis, teks, arti: nilai };
      case "hariDaftar":
        return { id, jenis, teks: TEKS_INGATAN.daftarTerbaru, arti: hariTertulis(nilai) };
      case "tmtBerbeda": {
        const [pegawaiId = "", isian = ""] = kunci.split(":");
        return {
          id,
          jenis,
          teks: `${orang.get(pegawaiId) ?? pegawaiId}: ${NAMA_ISIAN[isian] ?? isian}`,
          arti: TEKS_INGATAN.tetapTercatat(nilai),
        };
      }
      case "pegawaiHilang":
      case "pegawaiKembali": {
        const [pegawaiId = ""] = kunci.split(":");
        return { id, jenis, teks: orang.get(pegawaiId) ?? pegawaiId, arti: TEKS_INGATAN.daftarKeliru };
      }
    }
  });
}
