import type { PlainDate } from "../date";
import { groupBy } from "../group";
import { compareText } from "../name";
import type { Pindah } from "./penempatan";

/** A move with the day on which it can be once those before it are done. */
export interface Langkah extends Pindah {
  readonly hari: PlainDate;
}

/**
 * Moves that hang together: by itself; a chain, in which each step takes the seat that the one before it left; a swap of two, or a ring of
 * more, in which everybody waits for somebody and so all are on one day.
 */
export interface Rangkaian {
  readonly jenis: "tunggal" | "rantai" | "tukar" | "putaran";
  /** In the order in which they are done: a seat is left before it is taken. */
  readonly langkah: readonly Langkah[];
}

/**
 * The moves of a plan by what hangs together, first day first. Whoever comes to a post takes a seat that is free of itself, where there is
 * one by the day of the move; everybody else waits for somebody who leaves that post.
 *
 * @param bebas days from which each post has a seat that nobody has to leave first, one for each seat
 */
export function rantai(pindah: readonly Pindah[], bebas: ReadonlyMap<string, readonly PlainDate[]>): readonly Rangkaian[] {
  const ditunggu = penantian(pindah, bebas);
  const penunggu = new Map([...ditunggu].map(([datang, pergi]) => [pergi, datang]));
  const terbawa = new Set<Pindah>();
  const ikuti = (awal: Pindah): readonly Pindah[] => {
    const urutan: Pindah[] = [];
    for (let kini: Pindah | undefined = awal; kini !== undefined && !terbawa.has(kini); kini = penunggu.get(kini)) {
      terbawa.add(kini);
      urutan.push(kini);
    }
    return urutan;
  };
  const terbuka = pindah.filter((satu) => !ditunggu.has(satu)).map((awal) => berantai(ikuti(awal)));
  const melingkar = pindah.toSorted(menurutAwal).flatMap((awal) => (terbawa.has(awal) ? [] : [sehari(ikuti(awal))]));
  return [...terbuka, ...melingkar].toSorted(menurutHari);
}

/** Of each move that has to wait, the one that it waits for. Each seat that is left is taken by one at most, the first to go by the first to come. */
function penantian(pindah: readonly Pindah[], bebas: ReadonlyMap<string, readonly PlainDate[]>): ReadonlyMap<Pindah, Pindah> {
  const pergi = groupBy(pindah.toSorted(menurutAwal), ({ dari }) => dari);
  const ditunggu = new Map<Pindah, Pindah>();
  for (const [jabatanId, datang] of groupBy(pindah.toSorted(menurutAwal), ({ ke }) => ke)) {
    const duduk = new Set<Pindah>();
    for (const mulai of (bebas.get(jabatanId) ?? []).toSorted()) {
      const satu = datang.find((milik) => !duduk.has(milik) && milik.palingAwal >= mulai);
      if (satu) duduk.add(satu);
    }
    const berangkat = pergi.get(jabatanId) ?? [];
    datang
      .filter((satu) => !duduk.has(satu))
      .forEach((satu, nomor) => {
        const sebelum = berangkat[nomor];
        if (sebelum) ditunggu.set(satu, sebelum);
      });
  }
  return ditunggu;
}

function berantai(urutan: readonly Pindah[]): Rangkaian {
  const langkah: Langkah[] = [];
  for (const satu of urutan) {
    const sebelum = langkah.at(-1)?.hari ?? satu.palingAwal;
    langkah.push({ ...satu, hari: satu.palingAwal > sebelum ? satu.palingAwal : sebelum });
  }
  return { jenis: langkah.length === 1 ? "tunggal" : "rantai", langkah };
}

function sehari(urutan: readonly Pindah[]): Rangkaian {
  const hari = urutan.reduce((terakhir, { palingAwal }) => (palingAwal > terakhir ? palingAwal : terakhir), urutan[0]?.palingAwal ?? "");
  return { jenis: urutan.length === 2 ? "tukar" : "putaran", langkah: urutan.map((satu) => ({ ...satu, hari: hari as PlainDate })) };
}

const menurutAwal = (a: Pindah, b: Pindah): number => compareText(a.palingAwal, b.palingAwal) || compareText(a.pegawaiId, b.pegawaiId);

function menurutHari({ langkah: [a] }: Rangkaian, { langkah: [b] }: Rangkaian): number {
  return compareText(a?.hari ?? "", b?.hari ?? "") || compareText(a?.pegawaiId ?? "", b?.pegawaiId ?? "");
}
