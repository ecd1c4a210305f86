import type { DrafIsian } from "../../core/contract/draf";
import { samaIsian } from "../../core/draf";
import { bolehKini } from "./boleh";
import { call, onFileChanged } from "./call";
import { announcePendingEdits } from "./pending-edits";
import { queryClient, useShell } from "./query";
import { createSharedValue } from "./shared-value";

/** Content of a draft that is being forgotten. */
const DIBUANG = Symbol("dibuang");

/** Drafts that this window wrote or threw away, newer than what was read; null for one that is gone. */
const milikJendela = createSharedValue<ReadonlyMap<string, DrafIsian | null>>(new Map());

/** Drafts that a form of this window took over when it opened. */
const diambil = new Set<string>();

/** Why drafts cannot be kept in the data file at present; null while they can. */
const galatTulis = createSharedValue<unknown>(null);

/** What has still to reach the data file, in the order in which it was typed; a later text of a form takes the place of an earlier one. */
const menunggu = new Map<string, unknown>();
let berjalan: Promise<void> | null = null;

onFileChanged(() => {
  menunggu.clear();
  diambil.clear();
  milikJendela.set(new Map());
  galatTulis.set(null);
});
announcePendingEdits(() => kirim());
// A page that goes waits for no answer: whatever is left is sent at once.
window.addEventListener("pagehide", () => {
  for (const [id, isi] of menunggu) void tulis(id, isi).catch(() => null);
});

/** The draft of a form, as this window knows it. */
export function bacaDraf(id: string): DrafIsian | null {
  const milik = milikJendela.get().get(id);
  if (milik !== undefined) return milik;
  return queryClient.getQueryData<readonly DrafIsian[]>(["draf.list", {}])?.find((satu) => satu.id === id) ?? null;
}

/** The draft of a form that opens now and goes on with it. */
export function ambilDraf(id: string): DrafIsian | null {
  const draf = bacaDraf(id);
  if (draf !== null) diambil.add(id);
  return draf;
}

/** Forgets the draft of a form that holds nothing unsaved any more, unless another window keeps one of its own under that name. */
export function lepasDraf(id: string): void {
  if (diambil.has(id) || (milikJendela.get().get(id) ?? null) !== null) buangDraf(id);
}

/** Keeps what stands in a form, at once on screen and as soon as the former text has arrived in the data file; nothing when it is kept already. */
export function simpanDraf(id: string, isi: unknown): void {
  const lama = bacaDraf(id);
  if (lama !== null && samaIsian(lama.isi, isi)) return;
  ingat(id, { id, isi, waktu: new Date().toISOString() });
  antre(id, isi);
}

/** Forgets a draft, whichever window keeps it; nothing when there is none. */
export function buangDraf(id: string): void {
  if (bacaDraf(id) === null) return;
  ingat(id, null);
  antre(id, DIBUANG);
}

function ingat(id: string, draf: DrafIsian | null): void {
  milikJendela.set(new Map(milikJendela.get()).set(id, draf));
}

function antre(id: string, isi: unknown): void {
  // Whoever only reads leaves nothing behind in the data file.
  if (!bolehKini("draf.save")) return;
  menunggu.delete(id);
  menunggu.set(id, isi);
  void kirim();
}

/** Writes one draft after another until none waits, or until one cannot be written; that one waits for the next key. */
function kirim(): Promise<void> {
  if (menunggu.size > 0) berjalan ??= kirimSemua();
  return berjalan ?? Promise.resolve();
}

async function kirimSemua(): Promise<void> {
  for (;;) {
    const [berikut] = menunggu;
    if (berikut === undefined) break;
    const [id, isi] = berikut;
    menunggu.delete(id);
    try {
      await tulis(id, isi);
      if (galatTulis.get() !== null) galatTulis.set(null);
    } catch (galat) {
      if (!menunggu.has(id)) menunggu.set(id, isi);
      galatTulis.set(galat);
      break;
    }
  }
  // At once and not when this promise settles: what is typed in between must find that nobody sends it.
  berjalan = null;
}

async function tulis(id: string, isi: unknown): Promise<void> {
  await (isi === DIBUANG ? call("draf.drop", { id }) : call("draf.save", { id, isi }));
}

/** How many forms cannot be kept in the data file at present. */
export function banyakDrafTakTertulis(): number {
  return galatTulis.get() === null ? 0 : menunggu.size;
}

/** Whether the drafts of the data file are known, so that a form may open. One that cannot read them opens nevertheless. */
export function useDrafTerbaca(): boolean {
  return !useShell("draf.list", {}).isPending;
}

/** The draft of a form, followed; whoever shows it is not drawn anew for the drafts of other forms. */
export function useDraf(id: string): DrafIsian | null {
  const milik = milikJendela.useValue((semua) => semua.get(id));
  const terbaca = useShell("draf.list", {}).data?.find((satu) => satu.id === id) ?? null;
  return milik === undefined ? terbaca : milik;
}

/** Every draft of the open data file, those of this window included, latest first. */
export function useSemuaDraf(): readonly DrafIsian[] {
  const milik = milikJendela.useValue((semua) => semua);
  const terbaca = useShell("draf.list", {}).data ?? [];
  return [...milik.values(), ...terbaca.filter(({ id }) => !milik.has(id))]
    .filter((satu) => satu !== null)
    .toSorted((a, b) => (a.waktu < b.waktu ? 1 : -1));
}

/** Why what is typed cannot be kept as a draft at present; null while it can. */
export function useGalatDraf(): unknown {
  return galatTulis.useValue((galat) => galat);
}
