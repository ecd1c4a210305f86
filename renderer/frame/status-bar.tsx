import { Button, CloseButton, Loader, Progress } from "@mantine/core";
import { useElementSize } from "@mantine/hooks";
import { IconAlertTriangle, IconCheck, IconInfoCircle } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import { TEKS_JOB } from "../../core/text/job";
import { TEKS_BILAH } from "../../core/text/navigasi";
import { TEKS_UMUM } from "../../core/text/umum";
import { call } from "../data/call";
import { untell, useNotice, type Notice } from "../data/notice";
import { usePlace } from "../data/place";
import { useShell } from "../data/query";
import classes from "./status-bar.module.css";

/** Height that dialogs and drawers leave free at the bottom of the window. */
const HEIGHT_VARIABLE = "--tepat-bilah";

/**
 * The line at the bottom of the window where notices are said, one at a time, the newest last. Its room is always kept, so that none ever
 * covers what is worked on. A notice goes with its page, and once a further step has made it old news; an error when it is closed.
 */
export function StatusBar() {
  const notice = useNotice();
  useGoneWithPage();
  useGoneWithNextStep();
  const { ref, height } = useElementSize<HTMLDivElement>();
  useEffect(() => {
    if (height > 0) document.documentElement.style.setProperty(HEIGHT_VARIABLE, `${Math.ceil(height) + 1}px`);
  }, [height]);
  const failed = notice?.tone === "error" ? notice : null;
  const said = notice?.tone === "error" ? null : notice;
  return (
    <div className={classes["bar"]} data-tone={notice?.tone}>
      <div ref={ref} className={classes["line"]}>
        <div role="status" aria-label={TEKS_BILAH.kabar} className={classes["said"]}>
          {said ? <Said notice={said} /> : null}
        </div>
        <div role="alert" aria-label={TEKS_BILAH.galat} className={classes["said"]} tabIndex={failed ? 0 : undefined}>
          {failed ? <Said notice={failed} /> : null}
        </div>
        {notice?.offers?.map(({ label, act }) => (
          <Button key={label} variant="subtle" size="compact-sm" onClick={act}>
            {label}
          </Button>
        ))}
        {notice?.running ? (
          <Button variant="subtle" size="compact-sm" onClick={notice.running.cancel}>
            {TEKS_JOB.batalkan}
          </Button>
        ) : null}
        {notice && notice.tone !== "busy" ? <CloseButton size="sm" aria-label={TEKS_UMUM.tutup} onClick={() => untell(notice.id)} /> : null}
      </div>
    </div>
  );
}

const ICONS = { done: IconCheck, kept: IconInfoCircle, error: IconAlertTriangle } as const;

function Said(props: { readonly notice: Notice }) {
  const { tone, sentence, running } = props.notice;
  const ToneIcon = tone === "busy" ? null : ICONS[tone];
  const status = running?.status;
  return (
    <>
      {ToneIcon ? <ToneIcon size={16} aria-hidden /> : <Loader size={14} />}
      <span>{status ? `${sentence}: ${status.sentence}` : sentence}</span>
      {status ? (
        <Progress
          className={classes["progress"] ?? ""}
          value={status.total === 0 ? 0 : (status.done / status.total) * 100}
          aria-label={status.sentence}
        />
      ) : null}
    </>
  );
}

function useGoneWithPage(): void {
  const notice = useNotice();
  const place = usePlace();
  useEffect(() => {
    if (notice && notice.tone !== "busy" && notice.place !== null && notice.place !== place) untell(notice.id);
  }, [notice, place]);
}

/** What was said about one step is no longer news after the next, and an offer to undo it no longer the last word. */
function useGoneWithNextStep(): void {
  const notice = useNotice();
  const newest = useShell("history.list", { jumlah: 1 }).data?.langkah[0]?.nomor ?? 0;
  const [since, setSince] = useState<{ readonly notice: number; readonly nomor: number } | null>(null);
  const id = notice?.tone === "done" || notice?.tone === "kept" ? notice.id : null;
  useEffect(() => {
    if (id === null) return;
    // What is on screen may have been read before the step that the notice is about.
    call("history.list", { jumlah: 1 }).then(
      ({ langkah }) => setSince({ notice: id, nomor: langkah[0]?.nomor ?? 0 }),
      () => null,
    );
  }, [id]);
  useEffect(() => {
    if (since && since.notice === id && newest > since.nomor) untell(since.notice);
  }, [since, id, newest]);
}
