import type { KeadaanImpor } from "../../core/contract/intake";
import type { Pertanyaan } from "../../core/intake/pertanyaan";
import type { KelompokMasalah, RingkasanBerkas, RingkasanLembar } from "../../core/intake/pratinjau";
import { TEKS_CLI_IMPOR } from "../../core/text/cli";
import { TEKS_JENIS_LEMBAR, TEKS_TINGKAT_MASALAH } from "../../core/text/intake";
import { kalimatBarisTerisi, kalimatBerlaku, kalimatPerabot, kalimatPilihan } from "../../core/text/intake-pratinjau";

type KeadaanSiap = Extract<KeadaanImpor, { readonly tahap: "siap" }>;

/** What a reading found, sheet by sheet: how its rows add up, its problems by kind, and the questions with the reading taken. */
export function textOfImpor({ berkas, pertanyaan }: Pick<KeadaanSiap, "berkas" | "pertanyaan">, closing: string): string {
  return [...berkas.flatMap(textOfFile), ...textOfQuestions(pertanyaan, berkas), closing].join("\n");
}

function textOfFile({ nama, galat, lembar }: RingkasanBerkas): string[] {
  return galat === null ? lembar.flatMap((satu) => textOfSheet(nama, satu)) : [galat];
}

function textOfSheet(berkas: string, lembar: RingkasanLembar): string[] {
  const perabot = kalimatPerabot(lembar.jenisPerabot);
  const counts = `${kalimatBarisTerisi(lembar)}${perabot === "" ? "" : ` (${perabot})`}`;
  const taken = lembar.baru + lembar.berubah + lembar.tetap > 0 ? [`    ${TEKS_CLI_IMPOR.diambil(lembar)}`] : [];
  // What is said of an ABK sheet is its jabatan, which stands in its name.
  const keterangan = lembar.jenis === "pegawai" && lembar.keterangan !== "" ? `, ${lembar.keterangan}` : "";
  return [
    `${berkas} > ${lembar.nama} (${TEKS_JENIS_LEMBAR[lembar.jenis]}${keterangan}): ${counts}`,
    ...taken,
    ...lembar.kelompok.map(textOfGroup),
  ];
}

function textOfGroup({ tingkat, kalimat, contoh, jumlah }: KelompokMasalah): string {
  const cells = contoh.length === 0 ? "" : ` [${contoh.join(", ")}${jumlah > contoh.length ? ", …" : ""}]`;
  return `    ${TEKS_TINGKAT_MASALAH[tingkat].judul}: ${kalimat}${cells}`;
}

/** Nobody can answer here: each question says which reading is taken and which would be possible. */
function textOfQuestions(questions: readonly Pertanyaan[], files: readonly RingkasanBerkas[]): string[] {
  const asked = questions.filter(({ desakan }) => desakan === "tanya");
  const proposed = questions.filter(({ desakan }) => desakan === "usul");
  return [
    ...(asked.length > 0 ? ["", TEKS_CLI_IMPOR.pertanyaan(asked.length), ...asked.flatMap((satu) => textOfQuestion(satu, files))] : []),
    ...(proposed.length > 0
      ? ["", TEKS_CLI_IMPOR.usulan(proposed.length), ...proposed.flatMap((satu) => textOfQuestion(satu, files))]
      : []),
    ...(questions.length > 0 ? [""] : []),
  ];
}

function textOfQuestion(question: Pertanyaan, files: readonly RingkasanBerkas[]): string[] {
  const inForce = question.jawaban ?? question.bawaan;
  const others = question.pilihan.filter(({ nilai }) => nilai !== inForce).map(kalimatPilihan);
  return [
    `  ${TEKS_CLI_IMPOR.tempat(placeOf(question, files), question.baris)} ${question.kalimat}`,
    `    ${TEKS_CLI_IMPOR.dipakai(kalimatBerlaku(question))}`,
    ...(others.length > 0 ? [`    ${TEKS_CLI_IMPOR.pilihanLain(others)}`] : []),
  ];
}

function placeOf({ berkas, lembar, sel }: Pertanyaan, files: readonly RingkasanBerkas[]): string {
  const file = files[berkas];
  const sheet = lembar === null ? "" : (file?.lembar[lembar]?.nama ?? "");
  return [file?.nama ?? "", [sheet, sel].filter((bagian) => bagian !== "").join(" ")].filter((bagian) => bagian !== "").join(" > ");
}
