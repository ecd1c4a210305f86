import type { PlainDate } from "../date";
import { nameKey, tidyText } from "../name";
import { bacaStatus } from "../pegawai/status";
import { bacaTanggalTeks } from "./tanggal";
import { pisahTempatTanggal } from "./tanggal-orang";

/** A jabatan as a cell writes it, with what else stands beside its name. */
export interface TandaJabatan {
  readonly nama: string;
  /** Whether the name says that the post is held no longer, or not yet. */
  readonly sifat: "bekas" | "calon" | null;
  /** Day since when it is held. */
  readonly tmt: PlainDate | null;
}

const BEKAS = /^(?:mantan|bekas|eks|ex)\b[\s.:-]*/iu;
const CALON = /^calon\b[\s.:-]*/iu;
const STATUS_AWAL = /^(?:cpns|calon pns)\b[\s.:-]*(?=\p{L})/iu;
const SEJAK = /^(?:tmt|terhitung mulai(?: tanggal)?|sejak|mulai|per)\b/iu;
const SEJAK_AKHIR = /[\s,;–-]+(?:tmt|terhitung mulai(?: tanggal)?|sejak)\b[^\p{L}]*.*\d{2,4}\s*$/iu;
const KELAS = /[\s,]*[([]?\bkelas( jabatan)? *\d{1,2}[)\]]?\s*$/iu;
/** What may stand in a bracket behind a jabatan without being part of its name. */
const BIASA = /^(definitif|aktif|tetap)$/u;

/** Takes apart `Mantan Kasubbag Umum`, `Analis Hukum (CPNS)`, `Kasubbag Umum (TMT 1-2-2021)`, `Calon Analis Hukum`, `Analis (Kelas 7)`. */
export function bacaTandaJabatan(teks: string): TandaJabatan {
  let sifat: TandaJabatan["sifat"] = null;
  let tmt: PlainDate | null = null;
  const catatTmt = (isi: string): void => {
    tmt ??= bacaTanggalTeks(pisahTempatTanggal(isi)?.tanggal ?? "");
  };
  const tanpaKurung = tidyText(teks).replace(/\s*[([]([^()[\]]*)[)\]]/gu, (semua, isi: string) => {
    const kunci = nameKey(isi);
    if (/^(mantan|bekas|eks|ex)$/u.test(kunci)) sifat = "bekas";
    else if (kunci === "calon") sifat = "calon";
    else if (SEJAK.test(isi.trim()) && /\d/u.test(isi)) catatTmt(isi);
    else if (!BIASA.test(kunci) && !statusPegawai(kunci)) return semua;
    return "";
  });
  const berakhir = SEJAK_AKHIR.exec(tanpaKurung);
  if (berakhir) catatTmt(berakhir[0]);
  let nama = (berakhir ? tanpaKurung.slice(0, berakhir.index) : tanpaKurung).replace(KELAS, "").replace(STATUS_AWAL, "").trim();
  if (BEKAS.test(nama)) sifat = "bekas";
  else if (CALON.test(nama)) sifat = "calon";
  nama = tidyText(nama.replace(BEKAS, "").replace(CALON, ""));
  return { nama, sifat, tmt };
}

function statusPegawai(kunci: string): boolean {
  const status = kunci.length < 3 ? null : bacaStatus(kunci);
  return status !== null && status !== "bukanAsn";
}
