/** What the windows of one browser tell each other; a window does not hear itself. */
export function antarJendela<T>(nama: string) {
  const saluran = new BroadcastChannel(nama);
  return {
    kirim: (pesan: T): void => {
      // It reaches windows of this address alone, and has no other to name.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      saluran.postMessage(pesan);
    },
    /** @returns takes the hearing back */
    dengar: (lakukan: (pesan: T) => void): (() => void) => {
      const heard = ({ data }: MessageEvent<T>): void => lakukan(data);
      saluran.addEventListener("message", heard);
      return () => saluran.removeEventListener("message", heard);
    },
  };
}
