import type { RencanaPenempatan } from "../../core/contract/penempatan";
import { AppError } from "../../core/errors";
import { groupBy } from "../../core/group";
import { nameKey } from "../../core/name";
import type { HasilAturan } from "../../core/penempatan/penilai";
import type { TelaahKantor } from "../../core/penempatan/rencana-tercetak";
import type { Selisih } from "../../core/penempatan/selisih";
import type { Usul } from "../../core/penempatan/usul";
import { DAFTAR_PERATURAN } from "../../core/peraturan/daftar-peraturan";
import { ketentuan } from "../../core/peraturan/register";
import { kalimatBedaUsul } from "../../core/text/rencana-penempatan";
import { KALIMAT_ATURAN } from "../../core/text/aturan-penempatan";
import { kalimatPertentangan, TEKS_CLI_PENEMPATAN as T } from "../../core/text/cli-penempatan";
import { formatAngka } from "../../core/text/number";
import { kalimatHargaAturan, kalimatHargaKunci, kalimatKelonggaran, kalimatKetahanan } from "../../core/text/telaah-penempatan";
import { TEKS_BAGIAN_SKOR } from "../../core/text/penempatan";
import type { Host } from "../host";
import { ask } from "./ask";
import { bacaBatasan, rencanaBernama } from "./batasan-penempatan";
import type { CommandLine } from "./command-line";
import type { CommandResult } from "./command-result";

/**
 * The best placement of the office with its reasons and its proof; with `--rencana`, under the limits of that kept plan, with what was
 * decided of its moves; with `--simpan`, kept under that name where its limits do not contradict each other.
 */
export async function runTempatkan(host: Host, { per, kunci, coret, simpan, rencana: bernama }: CommandLine): Promise<CommandResult> {
  if (bernama !== undefined) {
    if (simpan !== undefined || kunci.length + coret.length > 0) throw new AppError("usage", { rincian: T.rencanaSendiri });
    return runRencana(host, bernama, per);
  }
  const diminta = { per, ...(await bacaBatasan(host, { kunci, coret })) };
  const rencana = await ask(host, "penempatan.hitung", diminta);
  const telaah = await ask(host, "penempatan.telaah", diminta);
  const [json, text] = [jsonOf(rencana, telaah), textOf(rencana, telaah)];
  if (simpan === undefined) return { json, text };
  if (rencana.keadaan === "bertentangan") return { json, text: `${text}\n${T.tidakDisimpan}`, refused: true };
  const { nama } = await ask(host, "rencanaPenempatan.save", { nama: simpan, catatan: "", batasan: diminta });
  return { json: { ...json, rencana: { nama, keadaan: "draf" } }, text: `${text}\n${T.disimpan(nama)}` };
}

async function runRencana(host: Host, bernama: string, per: string | undefined): Promise<CommandResult> {
  const { rencana, batasan, tersimpan, hasil, beda } = await ask(host, "rencanaPenempatan.get", {
    id: (await rencanaBernama(host, bernama)).id,
    per,
  });
  const { kunci, coret, penting } = batasan;
  const diminta = { per: hasil.keadaan === "bertentangan" ? per : hasil.per, kunci: [...kunci], coret: [...coret], penting: [...penting] };
  const telaah = await ask(host, "penempatan.telaah", diminta);
  const menurutUsul = beda?.menurutUsul ?? {};
  return {
    json: {
      ...jsonOf(hasil, telaah),
      rencana: { nama: rencana.nama, keadaan: rencana.keadaan, per: rencana.per, catatan: rencana.catatan },
      keputusan: tersimpan.map((satu) => ({
        pegawai: satu.nama,
        dari: satu.dari?.nama ?? null,
        ke: satu.ke.nama,
        skor: satu.skor === null ? null : satu.skor / 100,
        keputusan: satu.keputusan,
        alasan: satu.alasan,
        nomorSk: satu.nomorSk,
        tmt: satu.tmt,
        beda: menurutUsul[satu.id] ?? null,
      })),
      samaDenganHitungan: rencana.keadaan === "draf" ? null : (beda?.sama ?? null),
    },
    text: [
      T.rencana(rencana),
      ...tersimpan.map((satu) => {
        const kini = menurutUsul[satu.id];
        return T.keputusan(satu, kini === undefined ? "" : kalimatBedaUsul(kini, (id) => hasil.nama[id] ?? id));
      }),
      textOf(hasil, telaah),
    ].join("\n"),
  };
}

/** Names of people and posts; a post that several units have by one name with its unit, as a limit takes it. */
function penyebut({ nama, jabatan }: Exclude<RencanaPenempatan, { readonly keadaan: "bertentangan" }>): (id: string) => string {
  const banyak = groupBy(Object.values(jabatan), (satu) => nameKey(satu.nama));
  return (id) => {
    const satu = jabatan[id];
    return satu && (banyak.get(nameKey(satu.nama))?.length ?? 0) > 1 ? `${satu.nama} @ ${satu.unit}` : (nama[id] ?? id);
  };
}

function jsonOf(rencana: RencanaPenempatan, telaah: TelaahKantor | null) {
  if (rencana.keadaan === "bertentangan") {
    const nama = (id: string): string => rencana.nama[id] ?? id;
    return { keadaan: rencana.keadaan, pertentangan: rencana.pertentangan.map((satu) => kalimatPertentangan(satu, nama)) };
  }
  const nama = penyebut(rencana);
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
        sifat: aturan.sifat,
        keras: aturan.sifat === "keras",
        lulus: aturan.keadaan === "belumDiketahui" ? null : aturan.keadaan === "lulus",
        pasal: pasal(aturan),
        keyakinan: aturan.ketentuan === null ? null : ketentuan(aturan.ketentuan).keyakinan,
        fakta: KALIMAT_ATURAN[aturan.id][aturan.keadaan](aturan),
      })),
      palingAwal: satu.palingAwal,
      cadangan: satu.cadangan === null ? null : nama(satu.cadangan),
      selisih: satu.selisih === null ? null : dalamPoin(satu.selisih),
      selang: satu.selang,
      terkunci: satu.terkunci,
      ketahanan: telaah === null ? null : { tetap: telaah.ketahanan[satu.pegawaiId] ?? 0, undian: telaah.undian },
    })),
    kosong: rencana.kosong.map(({ jabatanId, mulai }) => ({ jabatan: nama(jabatanId), sejak: mulai })),
    tanpaJabatan: rencana.tanpaJabatan.map(nama),
    menjelangKeluar: rencana.menjelangKeluar.map(nama),
    kurva: rencana.kurva.map(({ perpindahan, nilai, ...manfaat }) => ({ perpindahan, nilai, ...dalamPoin(manfaat) })),
    aturan: rencana.sifat,
    ...(telaah === null ? {} : telaahJson(telaah, nama)),
    bukti: { nilai: rencana.bukti.nilai, dual: rencana.bukti.dual, selisih: rencana.bukti.nilai - rencana.bukti.dual },
  };
}

const dalamPoin = ({ penting, kursi, poin }: Selisih): Selisih => ({ penting, kursi, poin: poin / 100 });

/** How firm the plan is and what its rules cost, in points. */
function telaahJson(telaah: TelaahKantor, nama: (id: string) => string) {
  const sebut = (id: string | null): string | null => (id === null ? null : nama(id));
  return {
    kelonggaran: telaah.kelonggaran === null ? null : telaah.kelonggaran / 100,
    rencanaBerikut: telaah.berikut.map(({ selisih, beda }) => ({
      selisih: dalamPoin(selisih),
      beda: beda.map(({ pegawaiId, rencana, lain }) => ({ pegawai: nama(pegawaiId), rencana: sebut(rencana), lain: sebut(lain) })),
    })),
    pemerataan: telaah.pemerataan,
    hargaAturan: telaah.hargaAturan.map(({ id, untung }) => ({ nama: id, untung: dalamPoin(untung) })),
    hargaKunci: telaah.hargaKunci.map(({ pegawaiId, untung }) => ({ pegawai: nama(pegawaiId), untung: dalamPoin(untung) })),
  };
}

/** The rule of the law as it is cited; null where the office itself is the source. */
function pasal({ ketentuan: id }: HasilAturan): string | null {
  if (id === null) return null;
  const { dasar } = ketentuan(id);
  if (typeof dasar === "string") return null;
  return [DAFTAR_PERATURAN[dasar.peraturan].nama, ...(dasar.pasal === null ? [] : [dasar.pasal])].join(" ");
}

function textOf(rencana: RencanaPenempatan, telaah: TelaahKantor | null): string {
  const nama = (id: string): string => rencana.nama[id] ?? id;
  if (rencana.keadaan === "bertentangan")
    return [T.bertentangan, ...rencana.pertentangan.map((satu) => kalimatPertentangan(satu, nama))].join("\n");
  const sebut = penyebut(rencana);
  return [
    T.judul(rencana.per, rencana.sampai),
    ...(rencana.perkaraTertutup ? [T.perkaraTertutup] : []),
    ...rencana.usul.flatMap((satu) => [
      ...barisUsul(satu, sebut),
      ...(telaah === null ? [] : [`  ${kalimatKetahanan(telaah.ketahanan[satu.pegawaiId] ?? 0, telaah.undian)}`]),
    ]),
    ...rencana.kosong.map(({ jabatanId, mulai }) => T.kosong(sebut(jabatanId), mulai)),
    ...(telaah === null
      ? []
      : [
          ...telaah.hargaAturan.map(kalimatHargaAturan),
          ...telaah.hargaKunci.map((satu) => kalimatHargaKunci(satu, nama)),
          kalimatKelonggaran(telaah),
        ]),
    rencana.keadaan === "terbukti" ? T.terbukti(formatAngka(rencana.bukti.nilai)) : T.buktiCacat,
    T.wewenang,
  ].join("\n");
}

function barisUsul(
  { pegawaiId, dari, ke, palingAwal, pasangan, terkunci, selisih, cadangan }: Usul,
  nama: (id: string) => string,
): readonly string[] {
  return [
    T.pindah({ nama: nama(pegawaiId), dari: dari === null ? "" : nama(dari), ke: nama(ke), hari: palingAwal, skor: pasangan.skor.skor }),
    ...pasangan.skor.bagian.map(({ bagian, sumbangan, bukti }) => T.bagian(TEKS_BAGIAN_SKOR[bagian], sumbangan, bukti)),
    ...pasangan.aturan
      .filter(({ keadaan }) => keadaan !== "lulus")
      .map((aturan) => T.aturan(KALIMAT_ATURAN[aturan.id].nama, KALIMAT_ATURAN[aturan.id][aturan.keadaan](aturan))),
    terkunci ? T.terkunci : selisih === null ? T.tanpaLain : T.selisih(selisih, cadangan === null ? "" : nama(cadangan)),
  ];
}
