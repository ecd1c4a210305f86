/** The menu of a table's columns, and the line that says how many rows are shown. */
export const TEKS_KOLOM = {
  judul: "Kolom",
  menu: (tabel: string) => `Kolom tabel ${tabel}`,
  menuSempit: (tabel: string, banyak: number) => `Kolom tabel ${tabel}, ${banyak} disembunyikan`,
  sempit: (banyak: number) => `${banyak} kolom disembunyikan karena jendela sempit. Centang untuk tetap menampilkannya.`,
  kesamping: (kolom: string) => `${kolom} (jendela sempit)`,
  naik: (kolom: string) => `Pindahkan kolom ${kolom} ke kiri`,
  turun: (kolom: string) => `Pindahkan kolom ${kolom} ke kanan`,
  sempitkan: (kolom: string) => `Persempit kolom ${kolom}`,
  lebarkan: (kolom: string) => `Perlebar kolom ${kolom}`,
  kembalikan: "Kembalikan susunan semula",
} as const;
