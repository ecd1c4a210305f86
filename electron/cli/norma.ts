import type { HasilNorma, TemuanDinilai } from "../../core/contract/norma";
import { isTerbuka, JENIS_TEMUAN } from "../../core/norma/temuan";
import { formatAngka } from "../../core/text/number";
import { TEKS_JENIS_TEMUAN, TEKS_PERIKSA_NORMA } from "../../core/text/periksa-norma";
import type { Host } from "../host";
import { ask } from "./ask";
import type { CommandResult } from "./command-result";

/** Quality control of norms: every finding with its jabatan, tasks, figures and justification. */
export async function runPeriksaNorma(host: Host): Promise<CommandResult> {
  const hasil = await ask(host, "norma.findings", {});
  const { nama, waktuKerjaEfektifMenit, pembulatan } = hasil.profil;
  return {
    json: {
      profil: { nama, waktuKerjaEfektifMenit, pembulatan },
      per: hasil.per,
      jumlahTugas: hasil.jumlahTugas,
      jumlah: Object.fromEntries(JENIS_TEMUAN.map((jenis) => [jenis, hasil.temuan.filter((satu) => satu.jenis === jenis).length])),
      temuan: hasil.temuan.map((satu) => temuanOf(satu, hasil)),
    },
    text: textOf(hasil),
  };
}

function temuanOf(temuan: TemuanDinilai, hasil: HasilNorma) {
  const { jenis, kunci, angka, kalimat, pembenaran } = temuan;
  return {
    jenis,
    sebab: "sebab" in temuan ? temuan.sebab : null,
    jabatan: hasil.jabatan.filter(({ jabatanId }) => temuan.jabatanId.includes(jabatanId)).map(({ nama, unit }) => ({ nama, unit })),
    tugas: hasil.tugas
      .filter(({ id }) => temuan.tugasId.includes(id))
      .map(({ id, jabatanId, uraian, satuanHasil, volume, periode, normaWaktuMenit }) => ({
        id,
        jabatan: namaJabatan(jabatanId, hasil),
        uraian,
        satuanHasil,
        volume,
        periode,
        normaWaktuMenit,
      })),
    angka,
    kalimat,
    kunci,
    pembenaran: pembenaran ? { catatan: pembenaran.catatan, berlaku: pembenaran.berlaku } : null,
  };
}

function textOf(hasil: HasilNorma): string {
  const terbuka = hasil.temuan.filter(isTerbuka);
  const dibenarkan = hasil.temuan.length - terbuka.length;
  const baris = hasil.temuan.map((satu) => {
    const jabatan = satu.jabatanId.map((id) => namaJabatan(id, hasil)).join("; ");
    const catatan = satu.pembenaran?.berlaku ? ` [${TEKS_PERIKSA_NORMA.dibenarkan}: ${satu.pembenaran.catatan}]` : "";
    return `${TEKS_JENIS_TEMUAN[satu.jenis]} - ${jabatan}: ${satu.kalimat}${catatan}`;
  });
  return [
    TEKS_PERIKSA_NORMA.ringkasan(formatAngka(terbuka.length), formatAngka(dibenarkan), formatAngka(hasil.jumlahTugas)),
    "",
    ...baris,
  ].join("\n");
}

function namaJabatan(id: string, hasil: HasilNorma): string {
  return hasil.jabatan.find(({ jabatanId }) => jabatanId === id)?.nama ?? "";
}
