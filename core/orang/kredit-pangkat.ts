import { GOLONGAN_PNS } from "../pegawai/golongan";
import { menurut } from "../peraturan/register";
import { capaiKredit, TABEL_KREDIT, type JalanKredit, type JenjangKredit } from "../skp/angka-kredit";
import type { KeadaanKarier } from "./tanggal-depan";

/** Somebody in a jabatan fungsional: her golongan, her level, and how her angka kredit grows. */
interface MenujuPangkat {
  readonly golongan: string;
  readonly jenjang: JenjangKredit;
  readonly jalan: JalanKredit;
}

/**
 * What angka kredit the next golongan takes. Within the golongan of a level each takes the figure of a pangkat more, counted from the first: in
 * the n-th of them n times that figure; from the last of them on it takes the figure of the next level, 0 where there is none. Null outside the
 * golongan of the level. [angka-kredit-pangkat] [angka-kredit-jenjang] [pangkat-jenjang] Ahli Pertama III/a takes 50, III/b 100; Ahli Madya IV/b
 * 300, IV/c 450.
 */
export function perluPangkat({ golongan, jenjang }: Pick<MenujuPangkat, "golongan" | "jenjang">): number | null {
  const [dari, sampai = dari] = menurut("pangkat-jenjang")[menurut("jenjang-fungsional")[jenjang]].split(" sampai ").map(letakGolongan);
  const letak = letakGolongan(golongan);
  if (dari === undefined || sampai === undefined || letak < dari || letak > sampai) return null;
  return letak === sampai ? TABEL_KREDIT.jenjang[jenjang] : (letak - dari + 1) * TABEL_KREDIT.pangkat[jenjang];
}

/** When angka kredit is enough for the next golongan. */
export function computeKreditPangkat({ golongan, jenjang, jalan }: MenujuPangkat): KeadaanKarier["angkaKredit"] {
  const perlu = perluPangkat({ golongan, jenjang });
  if (perlu === null) return { tanpa: "angkaKreditGolongan" };
  const capaian = capaiKredit(jalan, perlu);
  const { jumlah, sejak } = jalan;
  switch (capaian.keadaan) {
    case "tidakAda":
    case "pppk":
      return { tanpa: "angkaKreditPuncak" };
    case "tercapai":
      return { tanggal: sejak, jumlah, perlu, kurang: 0 };
    case "kelak":
      return { tanggal: capaian.tanggal, jumlah, perlu, kurang: capaian.kurang };
    case "tanpaLaju":
      return null;
  }
}

function letakGolongan(golongan: string): number {
  return GOLONGAN_PNS.findIndex(({ kode }) => kode === golongan);
}
