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
    if (menurutNomor !== undefined) return { keadaan: "dikenal", pegawaiId: menurutNomor };
    const kunci = kunciOrang(nip, nama);
    const dijawab = jawaban[`orang:${kunci}`] ?? (Object.hasOwn(ingat, kunci) ? ingat[kunci] : undefined);
    if (dijawab !== undefined && adaId.has(dijawab)) return { keadaan: "dikenal", pegawaiId: dijawab };
    // Titles behind a comma are no part of the name by which the office keeps people.
    const saran = menurutNama.get(nameKey(nama)) ?? menurutNama.get(nameKey(nama.replace(/,.*$/u, ""))) ?? [];
    const [satu] = saran;
    if (satu !== undefined && saran.length === 1 && !/^\d{18}$/u.test(nip)) return { keadaan: "dikenal", pegawaiId: satu };
    return { keadaan: "asing", kunci, nip, nama, saran, diam: dijawab === BUKAN_PEGAWAI };
  };
}
