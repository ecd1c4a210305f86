/** Longest name without its ending, in characters: with a folder of usual depth Windows still opens it. */
const TERPANJANG = 100;
/** Names that Windows keeps for itself, whatever follows them behind a dot. */
const TERPESAN = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/** A name that every system takes for a file: forbidden signs become a dash, a long one is cut at a word. */
function namaBerkasBersih(nama: string): string {
  const bersih = nama
    .normalize("NFC")
    .replace(/[<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}]+/gu, "-")
    .replace(/\s+/gu, " ")
    .trim();
  const pendek = bersih.length <= TERPANJANG ? bersih : potongDiKata(bersih);
  // Windows drops dots and blanks at the end; a name that begins with a dot is hidden elsewhere.
  const tanpaTepi = pendek.replace(/[. ]+$/u, "").replace(/^\.+/u, "");
  return tanpaTepi === "" ? "jabatan" : tanpaTepi.replace(TERPESAN, "$&-");
}

function potongDiKata(nama: string): string {
  // Half of a pair of signs at the cut goes too.
  const awal = nama.slice(0, TERPANJANG).replace(/\p{Cs}/gu, "");
  const spasi = awal.lastIndexOf(" ");
  return spasi > TERPANJANG / 2 ? awal.slice(0, spasi) : awal;
}

/** One file name for each name in turn; two that come to the same, capitals aside, get a number. */
export function namaBerkasBerbeda(nama: readonly string[], akhiran: string): string[] {
  const dipakai = new Set<string>();
  return nama.map((satu) => {
    const bersih = namaBerkasBersih(satu);
    let hasil = bersih;
    for (let nomor = 2; dipakai.has(hasil.toLowerCase()); nomor += 1) hasil = `${bersih} (${nomor})`;
    dipakai.add(hasil.toLowerCase());
    return `${hasil}${akhiran}`;
  });
}
