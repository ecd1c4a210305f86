/** Hands bytes to the user as a download: a save dialog on the desktop, the download folder in a browser. */
export function saveFile(nama: string, isi: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(isi)], { type: "application/octet-stream" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = nama;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
