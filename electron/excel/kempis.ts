const KURUNG_BUKA = 0x3c;
const KURUNG_TUTUP = 0x3e;
const GARIS_MIRING = 0x2f;
const TITIK_DUA = 0x3a;
const HURUF_C = 0x63;
const KATA_ROW = [0x72, 0x6f, 0x77];

/** Places looked at, and bytes of each, to judge how empty a sheet is. */
const CONTOH = { banyak: 16, panjang: 16_384 } as const;

/** Whether most cells of a sheet's XML are formatted but empty, as in a sheet whose whole columns were given borders. */
export function kebanyakanKosong(xml: Uint8Array): boolean {
  let kosong = 0;
  let semua = 0;
  for (let nomor = 0; nomor < CONTOH.banyak; nomor += 1) {
    const awal = Math.floor((xml.length / CONTOH.banyak) * nomor);
    const teks = Buffer.from(xml.subarray(awal, awal + CONTOH.panjang)).toString("latin1");
    semua += teks.match(/<(?:\w+:)?(?:c|row)[ >]/g)?.length ?? 0;
    kosong += teks.match(/<(?:\w+:)?(?:c|row) [^<>]*\/>/g)?.length ?? 0;
  }
  return kosong * 2 > semua;
}

/** Cells that a sheet's XML has, empty ones included. */
export function banyakSel(xml: Uint8Array): number {
  const isi = Buffer.from(xml.buffer, xml.byteOffset, xml.byteLength);
  let jumlah = 0;
  for (const tanda of ["<c ", ":c "])
    for (let letak = isi.indexOf(tanda); letak >= 0; letak = isi.indexOf(tanda, letak + tanda.length)) jumlah += 1;
  return jumlah;
}

/**
 * Takes the empty cells and rows out of a sheet's XML, in place, and returns what is left. They hold nothing but a format, yet a
 * million of them would cost the parser seconds and hundreds of megabytes.
 */
export function buangSelKosong(xml: Uint8Array): Uint8Array {
  let tulis = 0;
  let salin = 0;
  let awalBaris = -1;
  let letak = xml.indexOf(KURUNG_BUKA);
  while (letak >= 0) {
    const akhir = xml.indexOf(KURUNG_TUTUP, letak);
    if (akhir < 0) break;
    const penutup = xml[letak + 1] === GARIS_MIRING;
    const nama = namaElemen(xml, letak + (penutup ? 2 : 1), akhir);
    const swatutup = xml[akhir - 1] === GARIS_MIRING;
    const barisHabis = nama === "row" && penutup && awalBaris >= 0 && tulis + (letak - salin) === awalBaris;
    if (nama !== "" && swatutup) {
      tulis = pindah(xml, { tulis, dari: salin, sampai: letak });
      salin = akhir + 1;
    } else if (barisHabis) {
      const bukaBaris = xml.lastIndexOf(KURUNG_BUKA, awalBaris - 1);
      tulis = bukaBaris;
      salin = akhir + 1;
      awalBaris = -1;
    } else if (nama === "row" && !penutup) {
      tulis = pindah(xml, { tulis, dari: salin, sampai: akhir + 1 });
      salin = akhir + 1;
      awalBaris = tulis;
    }
    letak = xml.indexOf(KURUNG_BUKA, akhir);
  }
  return xml.subarray(0, pindah(xml, { tulis, dari: salin, sampai: xml.length }));
}

/** Moves a stretch forward over what was taken out; returns where the next one goes. */
function pindah(
  xml: Uint8Array,
  { tulis, dari, sampai }: { readonly tulis: number; readonly dari: number; readonly sampai: number },
): number {
  if (tulis !== dari) xml.copyWithin(tulis, dari, sampai);
  return tulis + (sampai - dari);
}

/** `c` or `row` when the tag at `awal` is one, with or without a prefix; empty for every other. */
function namaElemen(xml: Uint8Array, awal: number, akhir: number): "c" | "row" | "" {
  let mulai = awal;
  for (let letak = awal; letak < Math.min(awal + 12, akhir); letak += 1) {
    if (xml[letak] === TITIK_DUA) mulai = letak + 1;
    if ((xml[letak] ?? 0) <= 0x20) break;
  }
  if (xml[mulai] === HURUF_C && batasNama(xml[mulai + 1])) return "c";
  return KATA_ROW.every((huruf, urutan) => xml[mulai + urutan] === huruf) && batasNama(xml[mulai + 3]) ? "row" : "";
}

function batasNama(huruf: number | undefined): boolean {
  return huruf === undefined || huruf <= 0x20 || huruf === KURUNG_TUTUP || huruf === GARIS_MIRING;
}
