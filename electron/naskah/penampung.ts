import { Writable } from "node:stream";

/** Gathers the packed bytes as the writer lets go of them. */
export class Penampung extends Writable {
  readonly #potongan: Uint8Array[] = [];

  override _write(potongan: Buffer, _penyandian: BufferEncoding, selesai: () => void): void {
    // The compressor hands out short views of large buffers; copies let those go.
    this.#potongan.push(Uint8Array.prototype.slice.call(potongan));
    selesai();
  }

  ambil(): Uint8Array {
    const utuh = Buffer.concat(this.#potongan.splice(0));
    return new Uint8Array(utuh.buffer, utuh.byteOffset, utuh.byteLength);
  }
}
