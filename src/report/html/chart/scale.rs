//! The index on the scale of its ratings.

use super::{Caption, Ruler, WIDTH, at, frame};
use crate::lang::{Lang, Say, Text};
use crate::number::Exact;
use crate::rubric::Rubric;
use crate::score::Bounds;
use maud::{Markup, html};

const LEFT: f64 = 8.0;
const TOP: f64 = 26.0;
const BAR: f64 = 18.0;
const HEIGHT: f64 = 92.0;
/// The names of more ratings than this would cover each other.
const NAMED: usize = 6;

/// The ratings from left to right, where the index stands among them, and where it stood before.
pub(in crate::report::html) fn scale(
    caption: &Caption<'_>,
    rubric: &Rubric,
    index: Bounds,
    now: &Text,
    before: Option<Exact>,
    lang: Lang,
) -> Markup {
    let ends = (rubric.scale.min, rubric.scale.max);
    let ruler = Ruler::new(ends, (LEFT, WIDTH - LEFT));
    let middle = TOP + BAR / 2.0;
    let drawing = html! {
        @for (position, band) in rubric.bands.iter().enumerate() {
            @let (from, to) = (ruler.at(band.from.max(ends.0)), ruler.at(band.to));
            @let within = index.exact().is_some() && *now == band.name;
            rect class=(if within { "pita-kini" } else if position % 2 == 0 { "pita-a" } else { "pita-b" })
                x=(at(from)) y=(at(TOP)) width=(at((to - from).max(0.0))) height=(at(BAR)) {}
            @if position > 0 {
                line.sumbu x1=(at(from)) y1=(at(TOP)) x2=(at(from)) y2=(at(TOP + BAR + 4.0)) {}
                text.kecil x=(at(from)) y=(at(TOP + BAR + 15.0)) text-anchor="middle" {
                    (band.from.half_up(rubric.decimals).say(lang))
                }
            }
            @if rubric.bands.len() <= NAMED {
                // Neighbours stand on two lines, because long names are wider than their ratings.
                @let line = if position % 2 == 0 { 28.0 } else { 41.0 };
                text.kecil x=(at(f64::midpoint(from, to))) y=(at(TOP + BAR + line)) text-anchor="middle" {
                    (band.name.get(lang))
                }
            }
        }
        @if let Some(before) = before {
            @let x = ruler.at(before);
            circle.lalu cx=(at(x)) cy=(at(middle)) r="5" {}
        }
        @match index.exact() {
            Some(exact) => {
                @let x = ruler.at(exact);
                path.penunjuk d={ "M" (at(x)) " " (at(TOP + 3.0)) " l-7 -11 h14 z" } {}
                line.jarum x1=(at(x)) y1=(at(TOP)) x2=(at(x)) y2=(at(TOP + BAR)) {}
                text.tebal x=(at(x.clamp(24.0, WIDTH - 24.0))) y="12" text-anchor="middle" {
                    (exact.half_up(rubric.decimals).say(lang))
                }
            }
            None => {
                @let (low, high) = (ruler.at(index.low), ruler.at(index.high));
                rect.rentang x=(at(low)) y=(at(TOP - 4.0)) width=(at(high - low)) height=(at(BAR + 8.0)) {}
                text.tebal x=(at(low.max(24.0))) y="12" text-anchor="middle" {
                    (index.low.half_up(rubric.decimals).say(lang))
                }
                @if high - low > 48.0 {
                    text.tebal x=(at(high.min(WIDTH - 24.0))) y="12" text-anchor="middle" {
                        (index.high.half_up(rubric.decimals).say(lang))
                    }
                }
            }
        }
    };
    frame(caption, HEIGHT, &drawing)
}
