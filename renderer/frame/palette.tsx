import { Spotlight } from "@mantine/spotlight";
import { IconSearch } from "@tabler/icons-react";
import { useDeferredValue, useEffect, useMemo, useRef, useState, type RefObject } from "react";
import { useLocation } from "wouter";
import { TEKS_PALET } from "../../core/text/navigasi";
import { formatAngka } from "../../core/text/number";
import { TOMBOL } from "../../core/text/tombol";
import { useRemembered } from "../data/remembered";
import { usePaletteActions, type ActionEntry } from "./palette-actions";
import { GO_KINDS, useGoEntries, type GoEntry } from "./palette-entries";
import classes from "./palette.module.css";
import { findEntries, type Found } from "./palette-search";

const MOST = 6;
const MOST_ACTIONS = 12;
const MOST_RECENT = 5;
const LIMITS = { halaman: 20, abk: MOST, anjab: MOST, pegawai: MOST, jabatan: MOST, unit: MOST, dokumen: MOST, ketentuan: MOST } as const;

/** Ctrl+K: finds pages, actions, people, jabatan, units, documents and rules, and goes there. */
export function Palette() {
  const [query, setQuery] = useState("");
  const list = useRef<HTMLDivElement>(null);
  return (
    <Spotlight.Root
      query={query}
      onQueryChange={setQuery}
      shortcut={TOMBOL.umum.cari.kunci[0].replace("Ctrl", "mod")}
      tagsToIgnore={[]}
      triggerOnContentEditable
      scrollable
      maxHeight={440}
      yOffset={72}
      transitionProps={{ duration: 0 }}
      overlayProps={{ backgroundOpacity: 0.3, blur: 0 }}
      attributes={{ content: { "aria-label": TEKS_PALET.judul } }}
      classNames={{ actionsGroup: classes["group"] ?? "", action: classes["action"] ?? "" }}
    >
      <Spotlight.Search placeholder={TEKS_PALET.isian} aria-label={TEKS_PALET.isian} leftSection={<IconSearch size={18} stroke={1.6} />} />
      <Spotlight.ActionsList ref={list}>
        <Results query={query} list={list} />
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}

/** Exists only while the palette is open, so that people and jabatan are not read before they are looked for. */
function Results(props: { readonly query: string; readonly list: RefObject<HTMLDivElement | null> }) {
  const query = useDeferredValue(props.query.trim());
  const [, navigate] = useLocation();
  const actions = usePaletteActions();
  const entries = useGoEntries();
  const { recent, remember } = useRecent();
  const groups = useMemo(() => {
    const kinds: readonly Kind[] = [
      ...GO_KINDS.map((kind): Kind => ({ kind, entries: entries[kind], limit: LIMITS[kind] })),
      { kind: "tindakan", entries: actions, limit: MOST_ACTIONS },
    ];
    return query === "" ? withoutQuery(kinds, recent) : withQuery(kinds, query);
  }, [entries, actions, query, recent]);
  useFirstSelected(props.list, query);
  if (groups.length === 0) return <Spotlight.Empty>{TEKS_PALET.tidakAda(query)}</Spotlight.Empty>;
  return groups.map(({ kind, found }) => (
    <Group
      key={kind}
      label={TEKS_PALET.kelompok[kind]}
      found={found}
      onChoose={(entry) => {
        remember(entry.id);
        if ("href" in entry) navigate(entry.href);
        else entry.run();
      }}
    />
  ));
}

type PaletteEntry = GoEntry | ActionEntry;
interface Kind {
  readonly kind: keyof typeof TEKS_PALET.kelompok;
  readonly entries: readonly PaletteEntry[];
  readonly limit: number;
}
interface FoundKind extends Pick<Kind, "kind"> {
  readonly found: Found<PaletteEntry>;
}

/** The kinds with what they found, the best first; words with slips only where nothing is meant as it is written. */
function withQuery(kinds: readonly Kind[], query: string): readonly FoundKind[] {
  for (const slips of [false, true]) {
    const found = kinds
      .map(({ kind, entries, limit }) => ({ kind, found: findEntries(entries, query, { limit, slips }) }))
      .filter((one) => one.found.shown.length > 0)
      .toSorted((a, b) => a.found.rank - b.found.rank);
    if (found.length > 0) return found;
  }
  return [];
}

/** Before anything is asked for: what was chosen last, then pages and the usual actions; thousands of people would hide them. */
function withoutQuery(kinds: readonly Kind[], recent: readonly string[]): readonly FoundKind[] {
  const all = new Map(kinds.flatMap(({ entries }) => entries.map((entry) => [entry.id, entry])));
  const last = recent.flatMap((id) => all.get(id) ?? []);
  const plain = kinds
    .filter(({ kind }) => kind === "halaman" || kind === "tindakan")
    .map(({ kind, entries }) => ({ kind, found: everything(entries.filter((entry) => !("onlyAsked" in entry) || !entry.onlyAsked)) }));
  return [{ kind: "terakhir" as const, found: everything(last) }, ...plain].filter(({ found }) => found.shown.length > 0);
}

function everything(entries: readonly PaletteEntry[]): Found<PaletteEntry> {
  return { shown: entries, more: 0, rank: 0 };
}

const NOTHING_RECENT: { readonly terakhir: readonly string[] } = { terakhir: [] };

/** What was chosen last, the latest first; kept over restarts. People are left out: what is kept on a computer tells nothing about them. */
function useRecent() {
  const [{ terakhir: recent }, change] = useRemembered("palet", NOTHING_RECENT);
  const remember = (id: string): void => {
    if (id.startsWith("/pegawai/")) return;
    change({ terakhir: [id, ...recent.filter((one) => one !== id)].slice(0, MOST_RECENT) });
  };
  return { recent, remember };
}

function Group(props: { readonly label: string; readonly found: Found<PaletteEntry>; readonly onChoose: (entry: PaletteEntry) => void }) {
  const { shown, more } = props.found;
  return (
    <Spotlight.ActionsGroup label={props.label}>
      {shown.map((entry) => (
        <Spotlight.Action
          key={entry.id}
          label={entry.label}
          description={entry.description}
          leftSection={<entry.EntryIcon size={18} stroke={1.6} aria-hidden />}
          onClick={() => props.onChoose(entry)}
        />
      ))}
      {more > 0 ? <Spotlight.Empty py={6}>{TEKS_PALET.lainnya(formatAngka(more))}</Spotlight.Empty> : null}
    </Spotlight.ActionsGroup>
  );
}

/**
 * Enter takes the first result. The palette marks it when the query changes, but the results for it appear a moment later,
 * so the mark is set again once they stand.
 */
function useFirstSelected(list: RefObject<HTMLDivElement | null>, query: string): void {
  useEffect(() => {
    list.current?.querySelector("[data-selected]")?.removeAttribute("data-selected");
    if (query !== "") list.current?.querySelector("[data-action]")?.setAttribute("data-selected", "true");
  }, [list, query]);
}
