const ENTER = new Set(["\r", "\n"]);
const CTRL_C = "\u0003";
const BACKSPACE = new Set(["\u007f", "\b"]);

/** What is typed into the terminal without being shown; null where there is no terminal, and when it is given up. */
export async function tanyaRahasia(tanya: string): Promise<string | null> {
  const { stdin, stderr } = process;
  if (!stdin.isTTY) return null;
  stderr.write(`${tanya} `);
  stdin.setRawMode(true);
  stdin.resume();
  stdin.setEncoding("utf8");
  try {
    return await new Promise<string | null>((selesai) => {
      let isi = "";
      const baca = (teks: string): void => {
        for (const huruf of teks) {
          if (ENTER.has(huruf) || huruf === CTRL_C) {
            stdin.off("data", baca);
            selesai(huruf === CTRL_C ? null : isi);
            return;
          }
          isi = BACKSPACE.has(huruf) ? isi.slice(0, -1) : isi + huruf;
        }
      };
      stdin.on("data", baca);
    });
  } finally {
    stdin.setRawMode(false);
    stdin.pause();
    stderr.write("\n");
  }
}
