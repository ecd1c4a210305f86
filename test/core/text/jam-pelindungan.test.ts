import { describe, expect, it } from "vitest";
import { jamDari, tenggatInsiden } from "../../../core/pelindungan/jam";
import type { Saat } from "../../../core/pelindungan/saat";
import { kalimatCatatan, kalimatJam } from "../../../core/text/jam-pelindungan";

const mulai = "2026-11-27T08:00+07:00" as Saat;
const pada = (berhenti: string | null): string =>
  kalimatJam(
    jamDari({ mulai, tenggat: tenggatInsiden({ diketahui: mulai }), berhenti: berhenti as Saat | null }, "2026-11-28T08:00+07:00" as Saat),
  );

describe("a clock on paper", () => {
  it("tells what is left of one that runs, and when one was stopped: a stopped one has nothing left", () => {
    const sampai = "(paling lambat 30 November 2026 pukul 08.00 WIB)";
    expect(pada(null)).toBe(`sisa 2 hari ${sampai}`);
    expect(pada("2026-11-28T07:30+07:00")).toBe(`Selesai dalam tenggat, 28 November 2026 pukul 07.30 WIB ${sampai}`);
    expect(pada("2026-11-30T08:01+07:00")).toBe(`Selesai terlambat, 30 November 2026 pukul 08.01 WIB ${sampai}`);
  });
});

describe("a line of the file of an incident", () => {
  it("tells when, who, how many and what, as far as it was written", () => {
    const catatan = { jenis: "subjek", saat: mulai, kepada: "Semua pegawai", banyak: 42, isi: "Lewat surat." } as const;
    expect(kalimatCatatan(catatan)).toBe(
      "27 November 2026 pukul 08.00 WIB: Pemberitahuan kepada subjek data (Semua pegawai, 42 orang). Lewat surat.",
    );
    expect(kalimatCatatan({ ...catatan, jenis: "tindakan", kepada: "", banyak: null, isi: "" })).toBe(
      "27 November 2026 pukul 08.00 WIB: Tindakan penanganan",
    );
  });
});
