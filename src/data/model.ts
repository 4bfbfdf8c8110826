/**
 * The model: what an edition says, once it has been read and checked. Everything here is read-only
 * and refers to other things by id; the maps keep the order of the files.
 */
import type { Caveat } from "./caveats.ts";
import type { CleaningRule } from "./reading-copy.ts";
import type {
  Absence,
  Bound,
  Comparability,
  ComparabilityReason,
  ComparisonKind,
  Coverage,
  Direction,
  Form,
  Kind,
  Language,
  Languages,
  Mark,
  Obligation,
  PlaceLevel,
  PlanKind,
  SetAsideReason,
  TaskKind,
  Verdict,
} from "./vocabulary.ts";

/** A text in every language of the site. */
export type Text = Readonly<Record<Language, string>>;

/** A stretch of whole years, both included: {first: 2016, last: 2020}; a single year has first = last. */
export type Period = { readonly first: number; readonly last: number };

export type Edition = {
  readonly languages: Languages;
  readonly title: Text;
  readonly subtitle: Text;
  readonly description: Text;
  readonly publisher: Text;
  readonly license: { readonly data: string; readonly dataUrl: string; readonly code: string; readonly standing: Text };
  /** Address without the base path and without a closing slash; `SITE_URL` overrides it. */
  readonly site: string;
  /** "/" or "/path/"; `BASE_PATH` overrides it. */
  readonly base: string;
  /** The version that was published last, "2026.1"; undefined until one is. Its date, or as of when the content stands. */
  readonly version: string | undefined;
  readonly date: string;
  /** How large the built site may be; undefined where the edition says nothing. */
  readonly limits: { readonly files: number; readonly megabytes: number } | undefined;
};

export type Place = {
  readonly id: string;
  readonly name: Text;
  readonly level: PlaceLevel;
  readonly parent: string | undefined;
  /** One of the palette's slots, 1 to 5: a place keeps its colour everywhere. */
  readonly color: number;
  readonly mark: Mark;
  readonly description: Text;
};

export type Theme = { readonly id: string; readonly name: Text; readonly description: Text };
export type Topic = {
  readonly id: string;
  readonly name: Text;
  readonly theme: string;
  readonly aliases: readonly string[];
};

export type Indicator = {
  readonly id: string;
  readonly name: Text;
  /** The canonical unit of its level or flow, a unit of units.yaml. */
  readonly unit: string;
  readonly direction: Direction;
  /** false for an amount per head, per area or of air: the parts of a place do not add up to the place's. */
  readonly additive: boolean;
  /** Which forms of amount its sources state, where they state more than one; else []. */
  readonly forms: readonly Form[];
  /** Indicators and facts, by id, that look the same and are another measure. */
  readonly notSameAs: readonly string[];
  readonly theme: string;
  readonly topic: string;
  readonly definition: Text;
  /** What must be known before two of its facts are compared; undefined where there is nothing to say. */
  readonly note: Text | undefined;
  /** Other words for it, for search. */
  readonly aliases: readonly string[];
};

/** A unit as sources state it. `value × factor` is the value in the unit `canonical`. */
export type Unit = { readonly id: string; readonly name: Text; readonly canonical: string; readonly factor: number };

type Correction = {
  readonly at: string;
  readonly printed: string;
  readonly taken: string;
  readonly reason: Text;
};
type RepairRecord = {
  readonly at: string;
  readonly printed: string;
  readonly read: string;
  readonly reason: Text;
};
export type OutlineEntry = { readonly section: string; readonly title: Text };

export type Plan = {
  readonly id: string;
  readonly title: Text;
  readonly short: Text;
  readonly place: string;
  readonly issuer: Text;
  /** ISO date, or a year or month where only that is known. */
  readonly date: string;
  readonly dateNote: Text | undefined;
  readonly period: Period;
  readonly kind: PlanKind;
  readonly coverage: Coverage;
  /** The sections that are held of a document held in part; [] for a whole one. */
  readonly held: readonly string[];
  readonly source: {
    readonly publisher: Text;
    readonly published: string | undefined;
    readonly note: Text | undefined;
  };
  readonly copy: {
    readonly sha256: string;
    readonly rules: readonly CleaningRule[];
    readonly repairs: readonly RepairRecord[];
  };
  /** SHA-256 of facts.csv and of set-aside.csv as they were when last verified against the copy. */
  readonly verified: { readonly facts: string; readonly setAside: string };
  readonly defects: readonly Text[];
  readonly corrections: readonly Correction[];
  readonly outline: readonly OutlineEntry[];
};

/** One stated number (or a stated absence of one). `value` is in `unit`, as the source states it. */
export type Fact = {
  readonly id: string;
  readonly plan: string;
  /** The fact's place in its plan, 0-based. */
  readonly order: number;
  readonly place: string;
  readonly indicator: string | undefined;
  readonly label: Text;
  readonly theme: string;
  readonly topic: string;
  readonly kind: Kind;
  readonly form: Form;
  /** undefined only where the value is absent. */
  readonly bound: Bound | undefined;
  /** undefined exactly where `absent` is given; never 0 for "nothing said". */
  readonly value: number | undefined;
  /** The value's digits as written in facts.csv: "8.20" stays "8.20". "" where absent. */
  readonly digits: string;
  readonly valueMax: number | undefined;
  readonly unit: string;
  readonly period: Period;
  readonly obligation: Obligation | undefined;
  readonly absent: Absence | undefined;
  readonly section: string;
  readonly wording: string;
  /** `line:first-last` in the copy as found. */
  readonly at: string;
  readonly note: Text | undefined;
};

export type Task = {
  readonly id: string;
  readonly plan: string;
  readonly order: number;
  readonly kind: TaskKind;
  readonly place: string;
  readonly title: Text;
  readonly section: string;
  readonly leads: readonly string[];
  readonly theme: string;
  readonly topic: string;
  readonly facts: readonly string[];
  readonly note: Text | undefined;
};

export type SetAside = {
  readonly plan: string;
  readonly at: string;
  readonly token: string;
  readonly reason: SetAsideReason;
  readonly note: string;
};

/**
 * A person's decision on a pair that a rule cannot judge, from comparisons.yaml. It overrules the
 * rule: fields that are given replace what the rule found, and a pair no rule finds is added.
 */
export type Decision = {
  readonly kind: ComparisonKind;
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly verdict: Verdict | undefined;
  readonly class: Comparability;
  readonly reasons: readonly ComparabilityReason[];
  readonly caveat: Text;
  /** Where comparisons.yaml has it; undefined where it was read from no file. */
  readonly line?: number;
};

/** A difference in `unit`: exact where `bound` is "eq", else what the bounds of the two sides leave of it (gt: more than). */
export type Margin = { readonly value: number; readonly bound: Bound; readonly unit: string };

/** Per cent, not rounded, with what the bounds of the two sides leave of it. */
export type Percentage = { readonly value: number; readonly bound: Bound };

type AnyComparison = {
  /** Never changes: made of the kind and of what asks, so that a later answer moves no address. */
  readonly id: string;
  readonly kind: ComparisonKind;
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly reasons: readonly ComparabilityReason[];
  /** What a reader must know of it, as codes and numbers; wording/comparison-caveats.ts has the words. */
  readonly caveats: readonly Caveat[];
  /** Whether a person decided it (comparisons.yaml) or a rule found it. */
  readonly decided: boolean;
  /** Whether it rests on our arithmetic (a share, a sum, a pace, an implied base) beyond taking one printed number from another. */
  readonly derived: boolean;
};

/** The kinds that answer with a percentage: left as % of right; the growth needed, % a year. */
export type PercentageKind = "share" | "pace";

type AnyCompared = AnyComparison & {
  readonly standing: "compared";
  readonly class: Exclude<Comparability, "not-comparable">;
  /**
   * Right minus left for outcome, revision, trend and pace, left minus right for the others. undefined where there is none:
   * words have none, and of bounds at one number nothing is left to say.
   */
  readonly margin: Margin | undefined;
};

/** A pair that was compared, with its answer. */
export type Compared =
  | (AnyCompared & {
      readonly kind: Exclude<ComparisonKind, PercentageKind>;
      readonly verdict: Verdict;
      readonly percentage?: undefined;
    })
  | (AnyCompared & { readonly kind: PercentageKind; readonly verdict?: undefined; readonly percentage: Percentage });

/** A pair that looks alike and is not compared: there is no number and no order to say of it, only why. */
export type NotCompared = AnyComparison & {
  readonly standing: "not-compared";
  readonly class: "not-comparable";
  /** An outcome whose report cannot be held against the target says so; no other pair has a verdict. */
  readonly verdict?: "not-checkable" | undefined;
  readonly margin?: undefined;
  readonly percentage?: undefined;
};

/** A target that nothing answers: no right side, and so nothing to be comparable with. */
type Unanswered = AnyComparison & {
  readonly standing: "unanswered";
  readonly class?: undefined;
  readonly verdict: "not-reported" | "pending" | "not-repeated";
  readonly margin?: undefined;
  readonly percentage?: undefined;
};

/**
 * Facts that answer one another. `left` is the target, the town, the body text or the base; `right`
 * the result, the city, the annex or the parts, the later goal; empty where nothing answers.
 * What a comparison has depends on its `standing`: nothing that is missing has a default.
 */
export type Comparison = Compared | NotCompared | Unanswered;

/** A drawing that can be cited, embedded and downloaded: which view, of what, drawn how. */
export type ChartSpec = {
  readonly id: string;
  readonly title: Text;
  readonly view: string;
  /** What the view is asked: an indicator, a plan, a place, a topic …, by the view's own option names. */
  readonly options: Readonly<Record<string, string>>;
};

export type Report = {
  readonly edition: Edition;
  readonly places: ReadonlyMap<string, Place>;
  readonly themes: ReadonlyMap<string, Theme>;
  readonly topics: ReadonlyMap<string, Topic>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly units: ReadonlyMap<string, Unit>;
  readonly plans: ReadonlyMap<string, Plan>;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly tasks: ReadonlyMap<string, Task>;
  readonly setAside: readonly SetAside[];
  readonly decisions: readonly Decision[];
  readonly charts: ReadonlyMap<string, ChartSpec>;
};
