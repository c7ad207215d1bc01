//! Charts as drawings inside the page. Positions may be binary numbers, for nobody reads them;
//! every number that is written comes from the scorecard.

mod radar;
mod scale;
mod trend;
mod waterfall;

pub(super) use radar::radar;
pub(super) use scale::scale;
pub(super) use trend::{Point, trend};
pub(super) use waterfall::{Step, waterfall};

use crate::number::Exact;
use maud::{Markup, html};

/// The width of every chart in its own units, which are pixels on a narrow telephone.
const WIDTH: f64 = 360.0;

/// What a chart is called, and what it shows in words.
pub(in crate::report::html) struct Caption<'c> {
    /// A name that is the chart's alone on its page.
    pub(in crate::report::html) id: &'c str,
    pub(in crate::report::html) title: String,
    pub(in crate::report::html) description: String,
}

/// The frame of a chart, with its title and description for those who do not see it.
fn frame(caption: &Caption<'_>, height: f64, drawing: &Markup) -> Markup {
    let Caption {
        id,
        title,
        description,
    } = caption;
    html! {
        figure.bagan {
            svg viewBox={ "0 0 " (at(WIDTH)) " " (at(height)) } role="img"
                aria-labelledby={ (id) "-t " (id) "-d" } {
                title id={ (id) "-t" } { (title) }
                desc id={ (id) "-d" } { (description) }
                (drawing)
            }
            figcaption { (title) }
        }
    }
}

/// Lines from the lower left to the upper right, so that an area is told without its colour.
fn hatching(id: &str, class: &str) -> Markup {
    html! {
        pattern id=(id) width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)" {
            rect class={ (class) "-dasar" } width="6" height="6" {}
            line class={ (class) "-garis" } x1="0" y1="0" x2="0" y2="6" stroke-width="3" {}
        }
    }
}

/// A coordinate as it is written: one decimal, and no negative zero.
fn at(position: f64) -> String {
    let rounded = (position * 10.0).round() / 10.0;
    let short = format!("{:.1}", if rounded == 0.0 { 0.0 } else { rounded });
    short
        .strip_suffix(".0")
        .map_or(short.clone(), str::to_owned)
}

/// Positions of values between two ends of a scale.
#[derive(Clone, Copy)]
struct Ruler {
    low: f64,
    high: f64,
    start: f64,
    end: f64,
}

impl Ruler {
    fn new(values: (Exact, Exact), positions: (f64, f64)) -> Self {
        Self {
            low: values.0.approximate(),
            high: values.1.approximate(),
            start: positions.0,
            end: positions.1,
        }
    }

    fn at(&self, value: Exact) -> f64 {
        let span = self.high - self.low;
        let share = if span > 0.0 {
            (value.approximate() - self.low) / span
        } else {
            0.0
        };
        self.start + share * (self.end - self.start)
    }
}

/// `x,y x,y …`, as outlines are written.
fn points(points: &[(f64, f64)]) -> String {
    let pairs: Vec<String> = points
        .iter()
        .map(|&(x, y)| format!("{},{}", at(x), at(y)))
        .collect();
    pairs.join(" ")
}

#[cfg(test)]
mod tests {
    use super::at;

    #[test]
    fn positions_are_short() {
        assert_eq!(at(-0.04), "0");
        assert_eq!(at(12.25), "12.3");
        assert_eq!(at(7.0), "7");
    }
}
