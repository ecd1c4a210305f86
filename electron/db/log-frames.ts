import { closeSync, openSync, readSync } from "node:fs";

/** Bytes of the header of a log, and of that of each frame, before its page. https://sqlite.org/fileformat2.html, 4.1 and 4.2 */
export const LOG_HEADER_BYTES = 32;
const FRAME_HEADER_BYTES = 24;
/** First four bytes of a write-ahead log; the last bit tells the byte order of its sums. */
const LOG_MARK = 0x377f0682;

type Sums = readonly [first: number, second: number];

/** Carries the sums of a log on over some of its bytes. */
function sumsAfter(before: Sums, bytes: Buffer, isLittleEndian: boolean): Sums {
  let [first, second] = before;
  for (let at = 0; at < bytes.length; at += 8) {
    const [one, other] = isLittleEndian
      ? [bytes.readUInt32LE(at), bytes.readUInt32LE(at + 4)]
      : [bytes.readUInt32BE(at), bytes.readUInt32BE(at + 4)];
    first = (first + one + second) >>> 0;
    second = (second + other + first) >>> 0;
  }
  return [first, second];
}

function isLittle(header: Buffer): boolean {
  return header.readUInt32BE(0) === LOG_MARK;
}

function sumsIn(bytes: Buffer, at: number): Sums {
  return [bytes.readUInt32BE(at), bytes.readUInt32BE(at + 4)];
}

const isSame = (one: Sums, other: Sums): boolean => one[0] === other[0] && one[1] === other[1];

/** Whether these bytes begin a log, with right sums of themselves. */
export function isLogHeader(header: Buffer): boolean {
  const mark = header.readUInt32BE(0);
  if (mark !== LOG_MARK && mark !== LOG_MARK + 1) return false;
  return isSame(sumsAfter([0, 0], header.subarray(0, 24), isLittle(header)), sumsIn(header, 24));
}

/**
 * Whether a frame of a log was damaged after it had been written: SQLite takes a log up to its first frame that does not fit, as if the power had gone
 * in the midst of writing it, and says nothing of what stands behind. Where a whole write follows upon the end of another there, the earlier one had been on
 * the disk before, and whoever made it was told so. Of the very last write nobody can tell.
 */
export function isLogBroken(path: string, header: Buffer): boolean {
  const isLittleEndian = isLittle(header);
  const salts = sumsIn(header, 16);
  let before = sumsIn(header, 24);
  let isWhole = true;
  // Behind the frame that does not fit: whether the frames since the end of a write fit each other.
  let isGoingOn = false;
  for (const frame of framesOf(path, header.readUInt32BE(8))) {
    const ends = frame.readUInt32BE(4) !== 0;
    const ours = isSame(sumsIn(frame, 8), salts);
    const sums = sumsIn(frame, 16);
    const follows: boolean = (isWhole || isGoingOn) && ours && isSame(fullSums(before, frame, isLittleEndian), sums);
    if (isWhole && !follows) isWhole = false;
    else if (!isWhole && follows && ends) return true;
    if (!isWhole) isGoingOn = follows || (ours && ends);
    before = sums;
  }
  return false;
}

function fullSums(before: Sums, frame: Buffer, isLittleEndian: boolean): Sums {
  return sumsAfter(sumsAfter(before, frame.subarray(0, 8), isLittleEndian), frame.subarray(FRAME_HEADER_BYTES), isLittleEndian);
}

function* framesOf(path: string, pageBytes: number): Generator<Buffer> {
  const log = openSync(path, "r");
  try {
    const frame = Buffer.alloc(FRAME_HEADER_BYTES + pageBytes);
    for (let at = LOG_HEADER_BYTES; readSync(log, frame, 0, frame.length, at) === frame.length; at += frame.length) yield frame;
  } finally {
    closeSync(log);
  }
}
