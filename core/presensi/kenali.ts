import { nameKey } from "../name";
import type { JawabanPresensi, KenaliOrang } from "./baca/bacaan";

/** Somebody of the office, as far as a file of attendance names people. */
export interface OrangKantor {
  readonly id: string;
  readonly nip: string | null;
  readonly nama: string;
}

/** What an unknown person is remembered by: her number in the machine with her name. */
function kunciOrang(nip: string, nama: string): string {
  return `${nip} ${nameKey(nama)}`.trim();
}

const TERPOTONG = /^\d{15}000$/u;
const GELAR_DEPAN = /^(?:(?:prof|drs|dra|dr|drg|ir|hj|h|kh|apt|ns|bpk|ibu|sdr|sdri)(?:\.\s*|\s+))+/iu;

/** A name without titles before it and behind a comma: these are no part of the name by which the office keeps people. */
function tanpaGelar(nama: string): string {
  return nama.replace(/,.*$/u, "").replace(GELAR_DEPAN, "");
}

/** Answer that leaves a person of a file out for good. */
export const BUKAN_PEGAWAI = "bukanPegawai";

/**
 * Finds people by their NIP; by their name where the file has no NIP of 18 figures for them and just one person of the office is called
 * so; else by what the office answered. A NIP that nobody has is never overruled by a name: it is asked, with that name as suggestion.
 */
export function pengenalOrang(
  pegawai: readonly OrangKantor[],
  jawaban: JawabanPresensi,
  ingat: Readonly<Record<string, string>>,
): KenaliOrang {
  const menurutNip = new Map(pegawai.flatMap((satu) => (satu.nip === null ? [] : [[satu.nip, satu.id] as const])));
  const adaId = new Set(pegawai.map(({ id }) => id));
  const menurutNama = new Map<string, string[]>();
  for (const { id, nama } of pegawai) menurutNama.set(nameKey(nama), [...(menurutNama.get(nameKey(nama)) ?? []), id]);
  return (nip, nama) => {
    const menurutNomor = menurutNip.get(nip);
    const bernama = menurutNama.get(nameKey(nama)) ?? menurutNama.get(nameKey(tanpaGelar(nama))) ?? [];
    const bertentangan = menurutNomor !== undefined && bernama.length > 0 && !bernama.includes(menurutNomor);
    if (menurutNomor !== undefined && !bertentangan) return { keadaan: "dikenal", pegawaiId: menurutNomor };
    const kunci = kunciOrang(nip, nama);
    const dijawab = jawaban[`orang:${kunci}`] ?? (Object.hasOwn(ingat, kunci) ? ingat[kunci] : undefined);
    if (dijawab !== undefined && adaId.has(dijawab)) return { keadaan: "dikenal", pegawaiId: dijawab };
    // Excel keeps fifteen figures of a number: the rest has become zeros, and the name has to agree.
    const terpotong = TERPOTONG.test(nip);
    const serupa = terpotong ? pegawai.filter((orang) => orang.nip?.startsWith(nip.slice(0, 15))).map(({ id }) => id) : [];
    const saran = bertentangan ? [menurutNomor, ...bernama] : bernama.length > 0 ? bernama : serupa;
    const [satu] = bernama;
    const cocok = !/^\d{18}$/u.test(nip) || (terpotong && satu !== undefined && serupa.includes(satu));
    if (satu !== undefined && bernama.length === 1 && cocok) return { keadaan: "dikenal", pegawaiId: satu };
    return { keadaan: "asing", kunci, nip, nama, saran, bertentangan, diam: dijawab === BUKAN_PEGAWAI };
  };
}
