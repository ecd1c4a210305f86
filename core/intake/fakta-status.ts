import type { PlainDate } from "../date";
import type { StatusPegawai } from "../pegawai/pegawai";
import { formatTanggalPendek } from "../text/date";
import type { FaktaBuku } from "./buku-fakta";
import { catatFakta, type BacaanOrang } from "./catat-fakta";
import type { IsianFakta } from "./isian-fakta";
import { faktaBerlaku, sebutSekali, TANPA_SK, teksHari } from "./fakta-umum";
import { hariBerikut } from "./hari-daftar";
import type { Perubahan } from "./penilaian";

interface StatusBertanggal {
  readonly status: StatusPegawai;
  readonly isianTmt: string;
  readonly tmt: PlainDate | null;
}

/** The statuses that a reading gives, the latest first: a CPNS becomes a PNS, a PPPK begins with the contract. */
function statusTertulis({ pembaca }: BacaanOrang, { status, tmt }: IsianFakta): readonly StatusBertanggal[] {
  const menurutTmt = status ?? (tmt.tmtPns === null ? null : "PNS");
  if (menurutTmt === null) return [];
  if (menurutTmt === "CPNS") return [{ status: "CPNS", isianTmt: "tmtCpns", tmt: tmt.tmtCpns }];
  if (menurutTmt !== "PNS") {
    const isianTmt = tmt.tmtKontrak === null && tmt.tmtCpns !== null ? "tmtCpns" : "tmtKontrak";
    return [{ status: menurutTmt, isianTmt, tmt: tmt.tmtKontrak ?? tmt.tmtCpns }];
  }
  if (tmt.tmtPns === null) {
    if (tmt.tmtCpns !== null) pembaca.info("tmtCpns", "tmtPnsTiada", { nilai: formatTanggalPendek(tmt.tmtCpns) });
    return [{ status: "PNS", isianTmt: tmt.tmtCpns === null ? "tmtPns" : "tmtCpns", tmt: tmt.tmtCpns }];
  }
  const pns = { status: "PNS", isianTmt: "tmtPns", tmt: tmt.tmtPns } as const;
  if (tmt.tmtCpns === null || tmt.tmtCpns === tmt.tmtPns) return [pns];
  if (tmt.tmtCpns < tmt.tmtPns) return [pns, { status: "CPNS", isianTmt: "tmtCpns", tmt: tmt.tmtCpns }];
  const data = { nilai: formatTanggalPendek(tmt.tmtCpns), pns: formatTanggalPendek(tmt.tmtPns) };
  pembaca.peringatkan("tmtCpns", "tmtCpnsSesudahPns", data);
  return [pns];
}

/** Takes the statuses of one reading of a person, and the contract of a PPPK. */
export function catatStatus(bacaan: BacaanOrang, isi: IsianFakta): readonly Perubahan[] {
  const { akhirKontrak } = isi.tmt;
  const semua = statusTertulis(bacaan, isi);
  const [pns, cpns] = semua;
  // Known so far as a PNS since the day on which she became a CPNS.
  const sejakCpns = cpns && bacaan.penilaian.fakta.dari("riwayatStatus", bacaan.kunci).find((satu) => satu.isi.sejak === cpns.tmt);
  if (pns && cpns && sejakCpns?.isi.status === "PNS") {
    bacaan.penilaian.fakta.ganti("riwayatStatus", sejakCpns, { status: "CPNS" });
    return [{ isian: "status", lama: "PNS", baru: "CPNS" }, ...catatSatuStatus(bacaan, pns, null)];
  }
  return semua.flatMap((satu) => catatSatuStatus(bacaan, satu, satu.status.startsWith("PPPK") ? akhirKontrak : null));
}

function catatSatuStatus(bacaan: BacaanOrang, { status, isianTmt, tmt }: StatusBertanggal, akhir: PlainDate | null): readonly Perubahan[] {
  const { fakta: buku } = bacaan.penilaian;
  const kini = faktaBerlaku(buku.dari("riwayatStatus", bacaan.kunci), tmt ?? bacaan.hari.per);
  const seStatus = kini?.isi.status === status ? kini : null;
  const diperpanjang = seStatus === null ? null : perpanjangan(seStatus, { tmt, akhir });
  if (diperpanjang !== null) {
    buku.tambah("riwayatStatus", { pegawaiId: bacaan.kunci, status, sejak: diperpanjang, akhirKontrak: akhir, ...TANPA_SK });
    const lama = seStatus?.isi.akhirKontrak ?? null;
    return [{ isian: "akhirKontrak", lama: teksHari(lama), baru: teksHari(akhir) || teksHari(diperpanjang) }];
  }
  const perubahan = catatFakta(bacaan, {
    tabel: "riwayatStatus",
    isian: "status",
    isianTmt,
    tmt,
    isi: { status, akhirKontrak: akhir, ...TANPA_SK },
    nilai: (isi) => isi.status,
    sebut: (isi) => isi.status,
  });
  if (akhir !== null && seStatus?.isi.akhirKontrak != null && akhir < seStatus.isi.akhirKontrak)
    sebutSekali(bacaan, "akhirKontrak", { nilai: teksHari(akhir), lama: teksHari(seStatus.isi.akhirKontrak) });
  const dicatat = akhir === null ? undefined : faktaBerlaku(buku.dari("riwayatStatus", bacaan.kunci), tmt ?? bacaan.hari.per);
  if (!dicatat || dicatat.isi.status !== status || dicatat.isi.akhirKontrak !== null) return perubahan;
  buku.ganti("riwayatStatus", dicatat, { akhirKontrak: akhir });
  return [...perubahan, { isian: "akhirKontrak", lama: "", baru: teksHari(akhir) }];
}

/** First day of a further contract: one that begins after the known one ends, or ends later than it. */
function perpanjangan(
  { isi: { akhirKontrak: lama, sejak } }: FaktaBuku<"riwayatStatus">,
  { tmt, akhir }: { readonly tmt: PlainDate | null; readonly akhir: PlainDate | null },
): PlainDate | null {
  if (lama === null) return null;
  if (tmt !== null && tmt > lama) return tmt;
  const lanjut = akhir !== null && akhir > lama && (tmt === null || tmt === sejak);
  return lanjut ? hariBerikut(lama) : null;
}
