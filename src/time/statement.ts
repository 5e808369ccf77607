import type { Point } from './piece.ts';

/** What one date or range of an expression is said to be. */
export interface Statement {
  /** `before` and `by` are deadlines, `open` has no end, `whole` fills its stretch ("cả năm"), `plain` just names a time. */
  readonly role: 'before' | 'by' | 'open' | 'whole' | 'after' | 'plain';
  /** The beginning of a range, or of what is due by `point`. */
  readonly from: Point | null;
  readonly point: Point;
  /** The end of a range is "trước …": it ends the day before. */
  readonly endsBefore: boolean;
  /** A beginning that surely belongs to the work: "bắt đầu từ …", not the "từ năm 2016" of what the work is about. */
  readonly surelyFrom: boolean;
  /** Likely a part of a report's name, not a time: "báo cáo 6 tháng đầu năm". */
  readonly content: boolean;
  /** "trong", "vào" stand before it. */
  readonly placed: boolean;
  /** How it hangs on the statement before: in one list, as an alternative, or with words between. */
  readonly link: 'list' | 'or' | 'dash' | 'loose';
  /** "kết thúc", "hoàn thành" before it: it ends what an earlier "bắt đầu" begins. */
  readonly finishes: boolean;
  /** "nhân ngày …", "dịp …" before it. */
  readonly event: boolean;
  /** "trước hết", "đến hết": counts to the end of the stretch. */
  readonly toEnd: boolean;
  /** Places of its first and last piece, and its offsets in the source. */
  readonly index: number;
  readonly lastIndex: number;
  readonly start: number;
  readonly end: number;
}
