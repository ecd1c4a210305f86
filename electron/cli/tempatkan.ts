import type { RencanaPenempatan } from "../../core/contract/penempatan";
import { AppError } from "../../core/errors";
import type { HasilAturan } from "../../core/penempatan/kantor";
import type { Usul } from "../../core/penempatan/usul";
import { DAFTAR_PERATURAN } from "../../core/peraturan/daftar-peraturan";
import { ketentuan } from "../../core/peraturan/register";
import { KALIMAT_ATURAN } from "../../core/text/aturan-penempatan";
import { kalimatPertentangan, TEKS_CLI_PENEMPATAN as T } from "../../core/text/cli-penempatan";
import { formatAngka } from "../../core/text/number";
import { TEKS_BAGIAN_SKOR } from "../../core/text/penempatan";
import type { Host } from "../host";
import { ask } from "./ask";
import type { CommandLine } from "./command-line";
import type { CommandResult } from "./command-result";
import { jabatanBernama } from "./jabatan-bernama";

/** The best placement of the office with its reasons and its proof. */
export async function runTempatkan(host: Host, { per, kunci, coret }: CommandLine): Promise<CommandResult> {
  const cari = await pencari(host);
  const rencana = await ask(host, "penempatan.hitung", {
    per,
    kunci: kunci.map((satu) => cari(satu)),
    coret: coret.map((satu) => {
      const { pegawaiId, jabatanId } = cari(satu);
      if (jabatanId === null) throw new AppError("usage", { rincian: T.batasanKeliru });
      return { pegawaiId, jabatanId };
    }),
  });
  return { json: jsonOf(rencana), text: textOf(rencana) };
}

/** Reads `NIP=nama jabatan`; nothing behind the sign is the post that she has. */
async function pencari(host: Host): Promise<(teks: string) => { readonly pegawaiId: string; readonly jabatanId: string | null }> {
  const orang = await ask(host, "pegawai.list", {});
  const { jabatan } = await ask(host, "abk.rekap", {});
  return (teks) => {
    const [nip = "", nama = ""] = teks.split("=").map((satu) => satu.trim());
    if (!teks.includes("=")) throw new AppError("usage", { rincian: T.batasanKeliru });
    const satu = orang.find((milik) => milik.nip === nip);
    if (!satu) throw new AppError("invalidInput", { rincian: T.pegawaiTidakAda(nip) });
    return { pegawaiId: satu.id, jabatanId: nama === "" ? null : jabatanBernama(jabatan, nama, undefined).jabatanId };
  };
}

function jsonOf(rencana: RencanaPenempatan) {
  const nama = (id: string): string => rencana.nama[id] ?? id;
  if (rencana.keadaan === "bertentangan")
    return { keadaan: rencana.keadaan, pertentangan: rencana.pertentangan.map((satu) => kalimatPertentangan(satu, nama)) };
  return {
    keadaan: rencana.keadaan,
    per: rencana.per,
    sampai: rencana.sampai,
    perkaraTertutup: rencana.perkaraTertutup,
    usul: rencana.usul.map((satu) => ({
      pegawai: nama(satu.pegawaiId),
      dari: satu.dari === null ? null : nama(satu.dari),
      ke: nama(satu.ke),
      skor: satu.pasangan.skor.skor === null ? null : satu.pasangan.skor.skor / 100,
      bagian: satu.pasangan.skor.bagian.map(({ bagian, nilai, bobot, sumbangan, bukti }) => ({
        nama: bagian,
        nilai,
        bobot,
        sumbangan: sumbangan / 100,
        bukti,
      })),
      aturan: satu.pasangan.aturan.map((aturan) => ({
        nama: aturan.id,
        keras: aturan.keras,
        lulus: aturan.keadaan === "belumDiketahui" ? null : aturan.keadaan === "lulus",
        pasal: pasal(aturan),
        fakta: KALIMAT_ATURAN[aturan.id][aturan.keadaan](aturan),
      })),
      palingAwal: satu.palingAwal,
      cadangan: satu.cadangan === null ? null : nama(satu.cadangan),
      selisih: satu.selisih === null ? null : { kursi: satu.selisih.kursi, poin: satu.selisih.poin / 100 },
      selang: satu.selang,
    })),
    kosong: rencana.kosong.map(({ jabatanId, mulai }) => ({ jabatan: nama(jabatanId), sejak: mulai })),
    tanpaJabatan: rencana.tanpaJabatan.map(nama),
    menjelangKeluar: rencana.menjelangKeluar.map(nama),
    kurva: rencana.kurva,
    bukti: { nilai: rencana.bukti.nilai, dual: rencana.bukti.dual, selisih: rencana.bukti.nilai - rencana.bukti.dual },
  };
}

/** The rule of the law as it is cited; null where the office itself is the source. */
function pasal({ ketentuan: id }: HasilAturan): string | null {
  if (id === null) return null;
  const { dasar } = ketentuan(id);
  if (typeof dasar === "string") return null;
  return [DAFTAR_PERATURAN[dasar.peraturan].nama, ...(dasar.pasal === null ? [] : [dasar.pasal])].join(" ");
}

function textOf(rencana: RencanaPenempatan): string {
  const nama = (id: string): string => rencana.nama[id] ?? id;
  if (rencana.keadaan === "bertentangan")
    return [T.bertentangan, ...rencana.pertentangan.map((satu) => kalimatPertentangan(satu, nama))].join("\n");
  return [
    T.judul(rencana.per, rencana.sampai),
    ...(rencana.perkaraTertutup ? [T.perkaraTertutup] : []),
    ...rencana.usul.flatMap((satu) => barisUsul(satu, nama)),
    ...rencana.kosong.map(({ jabatanId, mulai }) => T.kosong(nama(jabatanId), mulai)),
    rencana.keadaan === "terbukti" ? T.terbukti(formatAngka(rencana.bukti.nilai)) : T.buktiCacat,
    T.wewenang,
  ].join("\n");
}

function barisUsul(
  { pegawaiId, dari, ke, palingAwal, pasangan, selisih, cadangan }: Usul,
  nama: (id: string) => string,
): readonly string[] {
  return [
    T.pindah({ nama: nama(pegawaiId), dari: dari === null ? "" : nama(dari), ke: nama(ke), hari: palingAwal, skor: pasangan.skor.skor }),
    ...pasangan.skor.bagian.map(({ bagian, sumbangan, bukti }) => T.bagian(TEKS_BAGIAN_SKOR[bagian], sumbangan, bukti)),
    ...pasangan.aturan
      .filter(({ keadaan }) => keadaan !== "lulus")
      .map((aturan) => T.aturan(KALIMAT_ATURAN[aturan.id].nama, KALIMAT_ATURAN[aturan.id][aturan.keadaan](aturan))),
    selisih === null ? T.tanpaLain : T.selisih(selisih, cadangan === null ? "" : nama(cadangan)),
  ];
}
