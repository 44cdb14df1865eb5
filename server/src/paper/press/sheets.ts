/** What the press draws: words and pictures only, already cut to what the reader may see. Plain data, so that it may travel to another thread and be told apart by its digest. */
export type Sheet = OrderSheet | FormSheet | StickerSheet;

/** Index into the pictures that travel with the sheet; null: there is none. */
export type PictureIndex = number | null;

/** What stands at the head of every record. */
export interface Head {
  readonly title: string;
  /** `翠湖花园管理处 客户服务中心`. */
  readonly issuer: string;
  readonly no: string;
  /** What the code opens. */
  readonly qr: string;
  /** `补打 2`, `电子件`; null: the first print. */
  readonly mark: string | null;
}

/** `span`: columns of twelve. */
export interface Cell {
  readonly label: string;
  readonly text: string;
  readonly span: number;
}

export interface FeeLine {
  readonly code: string;
  readonly name: string;
  readonly price: string;
  readonly quantity: string;
  readonly amount: string;
}

export interface Fees {
  readonly head: FeeLine & { readonly consent: string };
  readonly lines: readonly FeeLine[];
  /** `合计 壹佰壹拾捌元整` and `¥118.00`; null: nothing is priced, or not for this reader. */
  readonly total: { readonly words: string; readonly figure: string } | null;
  /** Said instead of lines: `免费：公共区域`. */
  readonly free: string | null;
  /** Who agreed, by what way, before whom. */
  readonly consent: readonly string[];
}

export interface SignatureBox {
  readonly label: string;
  readonly picture: PictureIndex;
  /** Written where there is no picture. */
  readonly name: string;
  readonly note: string;
}

/** A strip is a run of bold words and plain ones. `box`: a box to tick. */
export interface StripPart {
  readonly label: string;
  readonly text: string;
  readonly large?: boolean;
  readonly boxes?: readonly { readonly text: string; readonly ticked: boolean }[];
}

export interface Slip {
  readonly copy: string;
  readonly strip: readonly StripPart[];
}

/** WRK-10: the three-part order. Every slip says the same but for its strip. */
export interface OrderSheet {
  readonly kind: 'order';
  readonly head: Head;
  readonly rows: readonly (readonly Cell[])[];
  readonly fees: Fees;
  readonly signatures: readonly SignatureBox[];
  readonly slips: readonly Slip[];
  /** On pages of their own behind the slips; null: none, or not asked for. */
  readonly photos: Extract<Section, { photos: unknown }> | null;
  /** `沿此线裁开`. */
  readonly cut: string;
  readonly words: SheetWords;
}

export type Section = { readonly title: string } & (
  | { readonly rows: readonly (readonly Cell[])[] }
  | { readonly photos: readonly { readonly picture: PictureIndex; readonly caption: string }[] }
  | { readonly signatures: readonly SignatureBox[] }
);

/** A record with headings: registration, close-out, report. */
export interface FormSheet {
  readonly kind: 'form';
  readonly head: Head;
  readonly sections: readonly Section[];
  readonly words: SheetWords;
}

export interface Sticker {
  readonly name: string;
  readonly qr: string;
  /** `翠湖花园`. */
  readonly community: string;
  /** `24 小时热线 0000-0000`. */
  readonly hotline: string;
}

export interface StickerSheet {
  readonly kind: 'stickers';
  readonly stickers: readonly Sticker[];
  /** `扫码报修`. */
  readonly call: string;
  readonly words: SheetWords;
}

/** Said on every page by the press itself. */
export interface SheetWords {
  /** `第 {page} 页，共 {pages} 页`. */
  readonly page: string;
  /** Before the list of characters that our font does not have. */
  readonly missing: string;
}

export interface PressJob {
  readonly id: number;
  readonly sheet: Sheet;
  /** JPEG or PNG; null: the file is gone. */
  readonly pictures: readonly (Uint8Array | null)[];
}

export interface Printed {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** Code points that were replaced: `U+20BB7`. */
  readonly replaced: readonly string[];
}

export type PressAnswer =
  | ({ readonly id: number; readonly ok: true } & Printed)
  | { readonly id: number; readonly ok: false; readonly error: string };
