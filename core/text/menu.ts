import type { SusunanMenu } from "../menu";

/** The menus of the desktop program, in their order. */
export const TEKS_MENU = {
  berkas: "Berkas",
  sunting: "Sunting",
  lihat: "Lihat",
  pergi: "Pergi",
  alat: "Alat",
  bantuan: "Bantuan",
} as const;

/** Lines that the system itself does, or that only the menu has. */
export const TEKS_BUTIR_MENU = {
  urungkan: "Urungkan",
  ulangi: "Ulangi",
  potong: "Potong",
  salin: "Salin",
  tempel: "Tempel",
  pilihSemua: "Pilih semua",
  layarPenuh: "Layar penuh",
  keluar: "Keluar",
  unduh: "Unduh dokumen",
} as const;

/** Editing of text, which also a page needs that has no commands to offer. */
export const MENU_SUNTING_TEKS = [
  { id: "potong", label: TEKS_BUTIR_MENU.potong, peran: "cut" },
  { id: "salin", label: TEKS_BUTIR_MENU.salin, peran: "copy" },
  { id: "tempel", label: TEKS_BUTIR_MENU.tempel, peran: "paste" },
  { id: "pilih-semua", label: TEKS_BUTIR_MENU.pilihSemua, peran: "selectAll" },
] as const;

export const BUTIR_LAYAR_PENUH = { id: "layar-penuh", label: TEKS_BUTIR_MENU.layarPenuh, peran: "togglefullscreen" } as const;
export const BUTIR_KELUAR = { id: "keluar", label: TEKS_BUTIR_MENU.keluar, peran: "quit" } as const;

/** The menus until the page has said what it offers, and while it offers nothing. */
export const MENU_AWAL: SusunanMenu = [
  { label: TEKS_MENU.berkas, isi: [BUTIR_KELUAR] },
  { label: TEKS_MENU.sunting, isi: [...MENU_SUNTING_TEKS] },
  { label: TEKS_MENU.lihat, isi: [BUTIR_LAYAR_PENUH] },
];
