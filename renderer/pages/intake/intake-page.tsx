import { Text } from "@mantine/core";
import { useMemo } from "react";
import type { KeadaanImpor } from "../../../core/contract/intake";
import { TEKS_IMPOR } from "../../../core/text/intake";
import { TEKS_PRATINJAU } from "../../../core/text/intake-pratinjau";
import type { DraftChanges, Said } from "../../data/draft-changes";
import { useBoleh } from "../../data/kunci";
import { useOwnUndo, type UndoPlace } from "../../data/undo-place";
import { EmptyState } from "../../ui/empty-state";
import { JobProgress } from "../../ui/job-progress";
import { PageHeader } from "../../ui/page-header";
import { Waiting } from "../../ui/waiting";
import { Chooser } from "./chooser";
import { DraftUndo } from "./draft-undo";
import classes from "./intake.module.css";
import { Failure, Outcome } from "./outcome";
import { Preview } from "./preview";
import { Reading } from "./reading";
import { useIntake } from "./use-intake";

/** Where office files are read, looked at, mended and accepted. While a draft is open, undo belongs to it. */
export default function IntakePage() {
  if (useBoleh("intake.apply")) return <Intake />;
  return (
    <>
      <PageHeader title={TEKS_IMPOR.judul} />
      <EmptyState title={TEKS_IMPOR.untukPenyusun}>{TEKS_IMPOR.bukanPenyusun}</EmptyState>
    </>
  );
}

function Intake() {
  const work = useIntake();
  const { shown, changes } = work;
  const state = shown.view === "draft" ? shown.state : null;
  useOwnUndo(useUndoOfDraft(state, changes));
  const ready = state?.tahap === "siap" ? state : null;
  return (
    <div className={classes["page"]}>
      <PageHeader
        title={TEKS_IMPOR.judul}
        description={
          <Description said={state === null ? null : changes.said} usual={ready ? TEKS_PRATINJAU.penjelasan : TEKS_IMPOR.penjelasan} />
        }
        actions={ready ? <DraftUndo state={ready} changes={changes} /> : null}
      />
      <JobProgress running={changes.running} />
      <Stage work={work} />
    </div>
  );
}

/** The line below the title: what the page is for, or what was just said about the work on it. */
function Description(props: { readonly said: Said | null; readonly usual: string }) {
  const { said, usual } = props;
  return (
    <Text span size="sm" role="status" {...(said ? { fw: 550, ...(said.failed && { c: "red" }) } : { c: "dimmed" })}>
      {said?.sentence ?? usual}
    </Text>
  );
}

/** Undo of the draft, from the first file read until it is accepted or thrown away; nothing can be taken back while it is read or written. */
function useUndoOfDraft(state: KeadaanImpor | null, { undo, redo }: DraftChanges): UndoPlace | null {
  const owns = state !== null && state.tahap !== "selesai" && state.tahap !== "gagal";
  const undoSentence = state?.tahap === "siap" ? state.dapatKembali : null;
  const redoSentence = state?.tahap === "siap" ? state.dapatUlang : null;
  return useMemo(() => (owns ? { undoSentence, redoSentence, undo, redo } : null), [owns, undoSentence, redoSentence, undo, redo]);
}

function Stage(props: { readonly work: ReturnType<typeof useIntake> }) {
  const { shown, begin, changes, cancel, leave } = props.work;
  if (shown.view === "waiting") return <Waiting />;
  if (shown.view === "choose") return <Chooser note={shown.note} onFiles={begin} />;
  if (shown.view === "preparing") return <Reading title={TEKS_IMPOR.menyiapkan} note={TEKS_IMPOR.membacaPenjelasan} percent={0} />;
  const { draf, state } = shown;
  switch (state.tahap) {
    case "membaca":
      return (
        <Reading
          title={TEKS_IMPOR.membaca(state.berkas, state.keBerapa, state.dari)}
          note={TEKS_IMPOR.membacaPenjelasan}
          percent={state.persen}
          onCancel={cancel}
        />
      );
    case "siap":
      return <Preview key={draf} draf={draf} state={state} changes={changes} onDiscard={cancel} />;
    case "menerapkan":
      return <Reading title={TEKS_IMPOR.menerapkan} note={TEKS_IMPOR.menerapkanPenjelasan} percent={state.persen} onCancel={cancel} />;
    case "selesai":
      return <Outcome outcome={state} onLeftovers={changes.saveLeftovers} onNext={leave} />;
    case "gagal":
      return <Failure sentence={state.pesan} onNext={leave} />;
  }
}
