//! The lines of a YAML file that a finding is about, drawn as compilers do.

use crate::diagnostic::{Diagnostic, Severity};
use crate::lang::{Lang, Text};
use crate::place::{Place, Source, Spot, Window};
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use std::collections::BTreeMap;
use std::ops::Range;

/// Labels farther from the finding than this many lines stand below the drawing instead.
const REACH: u32 = 2000;
/// More labels than this would hide what they explain; the others stand below the drawing.
const MOST: usize = 60;
/// The longest message shown on a terminal, in characters; JSON has all of it.
const LONGEST: usize = 2000;

/// What was drawn of a finding.
pub(super) struct Drawn<'d> {
    /// Whole lines; empty where the finding is not about a YAML text.
    pub(super) text: String,
    /// The labels that are not in the drawing.
    pub(super) left: Vec<&'d (Place, Text)>,
}

/// A place to be marked.
struct Mark<'d> {
    line: u32,
    bytes: Range<usize>,
    /// What is said there; nothing for the finding itself, whose message stands above.
    label: Option<&'d str>,
}

/// Draws the place of a finding and the labels near it.
pub(super) fn draw(diagnostic: &Diagnostic, lang: Lang, colour: bool) -> Drawn<'_> {
    let labels = diagnostic.labels();
    let spot = diagnostic.place().map(|place| (place, place.spot()));
    let Some((place, Spot::Span { source, .. })) = spot else {
        return Drawn {
            text: String::new(),
            left: labels.iter().collect(),
        };
    };
    let mut page = Page::new(source);
    page.add(place, None);
    let mut left = Vec::new();
    for label in labels {
        if page.marks.len() > MOST || !page.add(&label.0, Some(label.1.get(lang))) {
            left.push(label);
        }
    }
    let level = match diagnostic.severity() {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    Drawn {
        text: page.drawn(level, colour),
        left,
    }
}

/// The lines to draw, and what to mark in them.
struct Page<'d> {
    source: &'d Source,
    windows: BTreeMap<u32, Window>,
    marks: Vec<Mark<'d>>,
}

impl<'d> Page<'d> {
    fn new(source: &'d Source) -> Self {
        Self {
            source,
            windows: BTreeMap::new(),
            marks: Vec::new(),
        }
    }

    /// Marks a place, if it is in the same text and near enough.
    fn add(&mut self, place: &Place, label: Option<&'d str>) -> bool {
        let Spot::Span {
            line,
            bytes,
            source,
            ..
        } = place.spot()
        else {
            return false;
        };
        let first = self.marks.first().map_or(*line, |mark| mark.line);
        if source != self.source || line.abs_diff(first) > REACH {
            return false;
        }
        let window = self.windows.entry(*line);
        let window = window.or_insert_with(|| source.window(bytes.start));
        let shown = window.bytes.clone();
        if bytes.start < shown.start || bytes.start > shown.end {
            return false;
        }
        self.marks.push(Mark {
            line: *line,
            bytes: bytes.start..bytes.end.clamp(bytes.start, shown.end),
            label,
        });
        true
    }

    /// The lines from the first to the last that is marked. Those between are left empty, because
    /// they are folded away, unless there is but one, which is shown.
    fn drawn(&self, level: Level<'static>, colour: bool) -> String {
        let Some((&first, _)) = self.windows.first_key_value() else {
            return String::new();
        };
        let mut text = String::new();
        let mut starts = BTreeMap::new();
        let mut above: Option<(u32, &Window)> = None;
        for (&line, window) in &self.windows {
            if let Some((number, drawn)) = above {
                let alone = (line - number == 2)
                    .then(|| self.source.below(drawn))
                    .flatten();
                text.push('\n');
                if let Some(begin) = alone {
                    let between = self.source.window(begin);
                    text.push_str(&harmless(&self.source.shown(&between)));
                }
                (number + 1..line).for_each(|_| text.push('\n'));
            }
            starts.insert(line, text.len());
            text.push_str(&harmless(&self.source.shown(window)));
            above = Some((line, window));
        }
        let marks = self
            .marks
            .iter()
            .enumerate()
            .filter_map(|(position, mark)| {
                let start = starts.get(&mark.line)?;
                let window = self.windows.get(&mark.line)?;
                let at = |offset| start + self.offset_in(window, offset);
                let kind = if position == 0 {
                    AnnotationKind::Primary
                } else {
                    AnnotationKind::Context
                };
                let span = kind.span(at(mark.bytes.start)..at(mark.bytes.end));
                Some(span.label(mark.label.map(harmless)))
            });
        let snippet = Snippet::source(text.as_str())
            .line_start(usize::try_from(first).unwrap_or(1))
            .annotations(marks);
        let renderer = if colour {
            Renderer::styled()
        } else {
            Renderer::plain()
        };
        let drawn = renderer
            .term_width(1000)
            .render(&[Group::with_level(level).element(snippet)]);
        let lines = drawn.lines().map(str::trim_end);
        lines.fold(String::new(), |mut all, line| {
            all.push_str(line);
            all.push('\n');
            all
        })
    }

    /// How many bytes of what is shown of a line stand before an offset of the text.
    fn offset_in(&self, window: &Window, offset: usize) -> usize {
        let before = self.source.text().get(window.bytes.start..offset);
        let cut = if window.cut_before { "…".len() } else { 0 };
        cut + harmless(before.unwrap_or_default()).len()
    }
}

/// Text without characters that would steer a terminal, or turn its direction of writing; tabs
/// are spaces. A very long text is cut.
pub(super) fn harmless(text: &str) -> String {
    let mut shown = String::with_capacity(text.len().min(4 * LONGEST));
    for (count, letter) in text.chars().enumerate() {
        if count == LONGEST {
            shown.push('…');
            break;
        }
        match letter {
            '\t' => shown.push_str("    "),
            // The pictures of the control characters stand in their order.
            '\0'..='\u{1f}' => shown.extend(char::from_u32(0x2400 + u32::from(letter))),
            '\u{7f}' => shown.push('\u{2421}'),
            '\u{80}'..='\u{9f}'
            | '\u{200b}'..='\u{200f}'
            | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{feff}' => shown.push('\u{fffd}'),
            _ => shown.push(letter),
        }
    }
    shown
}
