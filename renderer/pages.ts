import { lazy, type ComponentType, type LazyExoticComponent } from "react";

/** A place in the program: its address, its group in the navigation, and the page that is loaded when it is visited. */
export interface Place {
  readonly path: string;
  readonly group: "utama" | "data" | "analisis" | "sdm" | "berkas" | "pengaturan";
  /** Key of its label in `core/text/navigasi.ts`. */
  readonly name:
    | "beranda"
    | "pegawai"
    | "jabatan"
    | "anjab"
    | "abk"
    | "norma"
    | "fungsi"
    | "skenario"
    | "limaTahun"
    | "formasi"
    | "proyeksi"
    | "peta"
    | "dokumen"
    | "siasn"
    | "bank"
    | "kompetensi"
    | "skp"
    | "presensi"
    | "disiplin"
    | "talenta"
    | "penempatan"
    | "impor"
    | "riwayat"
    | "cadangan"
    | "dataPribadi"
    | "peraturan"
    | "pengaturan"
    | "bantuan";
  readonly page: LazyExoticComponent<ComponentType>;
}

/** Every place that exists, in the order of the navigation. Nested addresses (`/abk/:id`) belong to their page. */
export const PLACES: readonly Place[] = [
  { path: "/", group: "utama", name: "beranda", page: lazy(() => import("./pages/beranda/beranda-page")) },
  { path: "/pegawai", group: "data", name: "pegawai", page: lazy(() => import("./pages/pegawai/pegawai-page")) },
  { path: "/jabatan", group: "data", name: "jabatan", page: lazy(() => import("./pages/jabatan/jabatan-page")) },
  { path: "/anjab", group: "analisis", name: "anjab", page: lazy(() => import("./pages/anjab/anjab-page")) },
  { path: "/abk", group: "analisis", name: "abk", page: lazy(() => import("./pages/abk/abk-page")) },
  { path: "/norma", group: "analisis", name: "norma", page: lazy(() => import("./pages/norma/norma-page")) },
  { path: "/fungsi", group: "analisis", name: "fungsi", page: lazy(() => import("./pages/fungsi/fungsi-page")) },
  { path: "/skenario", group: "analisis", name: "skenario", page: lazy(() => import("./pages/skenario/skenario-page")) },
  { path: "/lima-tahun", group: "analisis", name: "limaTahun", page: lazy(() => import("./pages/lima-tahun/lima-tahun-page")) },
  { path: "/formasi", group: "analisis", name: "formasi", page: lazy(() => import("./pages/formasi/formasi-page")) },
  { path: "/proyeksi", group: "analisis", name: "proyeksi", page: lazy(() => import("./pages/proyeksi/proyeksi-page")) },
  { path: "/peta", group: "analisis", name: "peta", page: lazy(() => import("./pages/peta/peta-page")) },
  { path: "/dokumen", group: "analisis", name: "dokumen", page: lazy(() => import("./pages/dokumen/dokumen-page")) },
  { path: "/siasn", group: "analisis", name: "siasn", page: lazy(() => import("./pages/siasn/siasn-page")) },
  { path: "/bank", group: "analisis", name: "bank", page: lazy(() => import("./pages/bank/bank-page")) },
  { path: "/kompetensi", group: "sdm", name: "kompetensi", page: lazy(() => import("./pages/kompetensi/kompetensi-page")) },
  { path: "/skp", group: "sdm", name: "skp", page: lazy(() => import("./pages/skp/skp-page")) },
  { path: "/presensi", group: "sdm", name: "presensi", page: lazy(() => import("./pages/presensi/presensi-page")) },
  { path: "/disiplin", group: "sdm", name: "disiplin", page: lazy(() => import("./pages/disiplin/disiplin-page")) },
  { path: "/talenta", group: "sdm", name: "talenta", page: lazy(() => import("./pages/talenta/talenta-page")) },
  { path: "/penempatan", group: "sdm", name: "penempatan", page: lazy(() => import("./pages/penempatan/penempatan-page")) },
  { path: "/impor", group: "berkas", name: "impor", page: lazy(() => import("./pages/intake/intake-page")) },
  { path: "/riwayat", group: "berkas", name: "riwayat", page: lazy(() => import("./pages/riwayat/riwayat-page")) },
  { path: "/cadangan", group: "berkas", name: "cadangan", page: lazy(() => import("./pages/cadangan/cadangan-page")) },
  { path: "/data-pribadi", group: "pengaturan", name: "dataPribadi", page: lazy(() => import("./pages/data-pribadi/data-pribadi-page")) },
  { path: "/peraturan", group: "pengaturan", name: "peraturan", page: lazy(() => import("./pages/peraturan/peraturan-page")) },
  { path: "/pengaturan", group: "pengaturan", name: "pengaturan", page: lazy(() => import("./pages/pengaturan/pengaturan-page")) },
  { path: "/bantuan", group: "pengaturan", name: "bantuan", page: lazy(() => import("./pages/bantuan/bantuan-page")) },
];
