//! From one index to the next, step by step.

use super::{Caption, Ruler, WIDTH, at, frame, hatching};
use crate::number::Exact;
use maud::{Markup, html};

const ROW: f64 = 22.0;
const LEFT: f64 = 64.0;
const RIGHT: f64 = 284.0;

/// One step of the way: an indicator, or several together.
pub(in crate::report::html) struct Step {
    pub(in crate::report::html) label: String,
    pub(in crate::report::html) by: Exact,
    pub(in crate::report::html) shown: String,
}

/// An end of the way: a year and its index.
pub(in crate::report::html) type End = (String, Exact, String);

/// Each bar begins where the one before ends; the last ends at the second index.
pub(in crate::report::html) fn waterfall(
    caption: &Caption<'_>,
    from: &End,
    steps: &[Step],
    to: &End,
) -> Markup {
    let mut reached = from.1;
    let mut lowest = from.1.min(to.1);
    let mut highest = from.1.max(to.1);
    let mut bars = Vec::new();
    for step in steps {
        let before = reached;
        reached += step.by;
        lowest = lowest.min(reached);
        highest = highest.max(reached);
        bars.push((step, before, reached));
    }
    let ruler = Ruler::new((lowest, highest), (LEFT + 6.0, RIGHT - 6.0));
    let rows = f64::from(u32::try_from(steps.len() + 2).unwrap_or(u32::MAX));
    let y = |row: usize| 6.0 + ROW * f64::from(u32::try_from(row).unwrap_or(u32::MAX));
    let pattern = format!("{}-arsir", caption.id);
    let end = |row: usize, end: &End| {
        let (x, top) = (ruler.at(end.1), y(row));
        html! {
            text.tebal x=(at(LEFT - 6.0)) y=(at(top + 15.0)) text-anchor="end" { (end.0) }
            circle.titik cx=(at(x)) cy=(at(top + ROW / 2.0)) r="5" {}
            text.tebal x=(at(WIDTH - 2.0)) y=(at(top + 15.0)) text-anchor="end" { (end.2) }
        }
    };
    let drawing = html! {
        (hatching(&pattern, "turun"))
        (end(0, from))
        @for (row, (step, before, after)) in bars.iter().enumerate() {
            @let top = y(row + 1);
            @let (left, right) = (ruler.at(*before.min(after)), ruler.at(*before.max(after)));
            @let start = ruler.at(*before);
            @let fell = step.by < Exact::ZERO;
            line.sambung x1=(at(start)) y1=(at(top - 7.0)) x2=(at(start)) y2=(at(top + 5.0)) {}
            text x=(at(LEFT - 6.0)) y=(at(top + 15.0)) text-anchor="end" { (step.label) }
            rect class=(if fell { "batang-turun" } else { "batang-naik" })
                x=(at(left)) y=(at(top + 4.0)) width=(at((right - left).max(1.0))) height=(at(ROW - 8.0))
                fill=[fell.then(|| format!("url(#{pattern})"))] data-tepat=(step.by.to_string()) {}
            text x=(at(WIDTH - 2.0)) y=(at(top + 15.0)) text-anchor="end" {
                (if fell { "▼ " } else { "▲ " }) (step.shown)
            }
        }
        @let last = y(steps.len() + 1);
        @let x = ruler.at(to.1);
        line.sambung x1=(at(x)) y1=(at(last - 7.0)) x2=(at(x)) y2=(at(last + 6.0)) {}
        (end(steps.len() + 1, to))
    };
    frame(caption, 12.0 + ROW * rows, &drawing)
}
