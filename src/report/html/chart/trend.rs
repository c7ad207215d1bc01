//! The index from year to year.

use super::{Caption, Ruler, WIDTH, at, frame, points};
use crate::lang::Lang;
use crate::number::Exact;
use crate::rubric::Rubric;
use maud::{Markup, html};

const LEFT: f64 = 34.0;
/// Room for the names of ratings beside the years, so that no number stands upon a name.
const RIGHT: f64 = 72.0;
const TOP: f64 = 22.0;
const BOTTOM: f64 = 186.0;
const HEIGHT: f64 = 214.0;

/// The index of one year.
pub(in crate::report::html) struct Point {
    pub(in crate::report::html) label: String,
    /// The index, or its lowest and highest while answers are missing.
    pub(in crate::report::html) low: Exact,
    pub(in crate::report::html) high: Exact,
    /// The number as it is shown beside the point.
    pub(in crate::report::html) shown: String,
    /// Whether only a printed result is known.
    pub(in crate::report::html) printed: bool,
    /// Whether the year before was measured with the same rubric, so that a line may join them.
    pub(in crate::report::html) joined: bool,
}

pub(in crate::report::html) fn trend(
    caption: &Caption<'_>,
    rubric: &Rubric,
    years: &[Point],
    lang: Lang,
) -> Markup {
    let ruler = Ruler::new((rubric.scale.min, rubric.scale.max), (BOTTOM, TOP));
    let count = |number: usize| f64::from(u32::try_from(number).unwrap_or(u32::MAX));
    let step = (WIDTH - LEFT - RIGHT) / count(years.len().max(1));
    let x = |position: usize| LEFT + step * (count(position) + 0.5);
    let y = |value: Exact| ruler.at(value);
    let lines = years
        .windows(2)
        .enumerate()
        .filter_map(|(position, pair)| match pair {
            [from, to] if to.joined => {
                Some([(x(position), y(from.low)), (x(position + 1), y(to.low))])
            }
            _ => None,
        });
    let drawing = html! {
        @for (position, band) in rubric.bands.iter().enumerate() {
            @let (from, to) = (y(band.from.max(rubric.scale.min)), y(band.to));
            rect class=(if position % 2 == 0 { "pita-a" } else { "pita-b" })
                x=(at(LEFT)) y=(at(to)) width=(at(WIDTH - LEFT - 4.0)) height=(at((from - to).max(0.0))) {}
            text.kecil x=(at(LEFT - 4.0)) y=(at(from - 2.0)) text-anchor="end" {
                (band.from.half_up(rubric.decimals).short(lang))
            }
            text.latar x=(at(WIDTH - 8.0)) y=(at(to + 10.0)) text-anchor="end" { (band.name.get(lang)) }
        }
        @for line in lines { polyline.tren points=(points(&line)) {} }
        @for (position, year) in years.iter().enumerate() {
            @let (cx, low, high) = (x(position), y(year.low), y(year.high));
            @if year.low != year.high {
                line.jarum x1=(at(cx)) y1=(at(low)) x2=(at(cx)) y2=(at(high)) {}
                circle.titik cx=(at(cx)) cy=(at(high)) r="4" {}
            }
            @if year.printed {
                rect.tercetak x=(at(cx - 4.0)) y=(at(low - 4.0)) width="8" height="8" {}
            } @else {
                circle.titik cx=(at(cx)) cy=(at(low)) r="4.5" {}
            }
            text.tebal x=(at(cx)) y=(at(high - 9.0)) text-anchor="middle" { (year.shown) }
            text x=(at(cx)) y=(at(HEIGHT - 10.0)) text-anchor="middle" { (year.label) }
        }
    };
    frame(caption, HEIGHT, &drawing)
}
