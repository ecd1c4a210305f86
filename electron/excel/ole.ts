/** Bytes of one entry of the directory, and where in it things stand. */
const ENTRI = { panjang: 128, panjangNama: 64, jenis: 66, awal: 116, ukuran: 120 } as const;
const JENIS_AKAR = 5;
const JENIS_ALIRAN = 2;
/** Streams below this size lie in the small sectors of 64 bytes. */
const BATAS_KECIL = 4_096;
const SEKTOR_KECIL = 64;
/** Where the header keeps the numbers of the first sectors of the sector table. */
const DAFTAR_KEPALA = { awal: 76, banyak: 109 } as const;

interface Wadah {
  readonly isi: Buffer;
  /** Bytes of a sector. */
  readonly besar: number;
  /** For each sector the next one of its chain. */
  readonly rantai: readonly number[];
}

/**
 * A stream of a compound file (the container of old Office), by its names in the order of preference. Every chain is followed
 * at most once around, whatever the file says. Null when there is none, or the file cannot be followed.
 */
export function aliranOle(isi: Buffer, nama: readonly string[]): Buffer | null {
  if (isi.length < 512) return null;
  const besar = isi.readUInt16LE(30) === 12 ? 4_096 : 512;
  const wadah: Wadah = { isi, besar, rantai: bacaRantai(isi, besar) };
  const daftar = gabung(wadah, isi.readInt32LE(48));
  const entri = Array.from({ length: Math.floor(daftar.length / ENTRI.panjang) }, (_, nomor) =>
    daftar.subarray(nomor * ENTRI.panjang, (nomor + 1) * ENTRI.panjang),
  );
  const akar = entri.find((satu) => satu[ENTRI.jenis] === JENIS_AKAR);
  for (const dicari of nama) {
    const dapat = entri.find((satu) => satu[ENTRI.jenis] === JENIS_ALIRAN && namaEntri(satu) === dicari);
    if (!dapat) continue;
    const ukuran = dapat.readUInt32LE(ENTRI.ukuran);
    const awal = dapat.readInt32LE(ENTRI.awal);
    const utuh = ukuran < BATAS_KECIL ? aliranKecil(wadah, akar, awal) : gabung(wadah, awal);
    if (utuh.length < ukuran) return null;
    return utuh.subarray(0, ukuran);
  }
  return null;
}

function namaEntri(entri: Buffer): string {
  return entri.toString("utf16le", 0, Math.max(0, Math.min(entri.readUInt16LE(ENTRI.panjangNama), ENTRI.panjangNama) - 2));
}

/** Numbers of the sectors from `awal` on, along the chain; a chain that returns to itself ends there. */
function susuri(rantai: readonly number[], awal: number): number[] {
  const dilalui = new Set<number>();
  for (let kini = awal; kini >= 0 && kini < rantai.length && !dilalui.has(kini); kini = rantai[kini] ?? -1) dilalui.add(kini);
  return [...dilalui];
}

function gabung({ isi, besar, rantai }: Wadah, awal: number): Buffer {
  return Buffer.concat(susuri(rantai, awal).map((nomor) => sektor(isi, besar, nomor)));
}

function sektor(isi: Buffer, besar: number, nomor: number): Buffer {
  return isi.subarray((nomor + 1) * besar, (nomor + 2) * besar);
}

function aliranKecil(wadah: Wadah, akar: Buffer | undefined, awal: number): Buffer {
  if (!akar) return Buffer.alloc(0);
  const penampung = gabung(wadah, akar.readInt32LE(ENTRI.awal));
  const rantai = bilangan(gabung(wadah, wadah.isi.readInt32LE(60)));
  return Buffer.concat(susuri(rantai, awal).map((nomor) => penampung.subarray(nomor * SEKTOR_KECIL, (nomor + 1) * SEKTOR_KECIL)));
}

function bacaRantai(isi: Buffer, besar: number): number[] {
  const banyak = Math.ceil(isi.length / besar);
  const letakTabel = bilangan(isi.subarray(DAFTAR_KEPALA.awal, DAFTAR_KEPALA.awal + DAFTAR_KEPALA.banyak * 4));
  const lanjutan = new Set<number>();
  for (let kini = isi.readInt32LE(68); kini >= 0 && kini < banyak && !lanjutan.has(kini);) {
    lanjutan.add(kini);
    const isiSektor = bilangan(sektor(isi, besar, kini));
    kini = isiSektor.pop() ?? -1;
    letakTabel.push(...isiSektor);
  }
  const tabel = new Set(letakTabel.filter((nomor) => nomor >= 0 && nomor < banyak));
  return [...tabel].flatMap((nomor) => bilangan(sektor(isi, besar, nomor)));
}

function bilangan(bytes: Buffer): number[] {
  return Array.from({ length: Math.floor(bytes.length / 4) }, (_, nomor) => bytes.readInt32LE(nomor * 4));
}
