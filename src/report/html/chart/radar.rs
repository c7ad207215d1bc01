//! The groups of indicators as a web, against the target and the year before.

use super::{Caption, Ruler, WIDTH, at, frame, hatching, points};
use crate::lang::{Lang, Say};
use crate::number::Exact;
use crate::report::html::words as say;
use crate::report::scorecard::bounds_words;
use crate::rubric::Rubric;
use crate::score::Scored;
use maud::{Markup, html};

const CENTRE: (f64, f64) = (180.0, 158.0);
const RADIUS: f64 = 118.0;
const HEIGHT: f64 = 350.0;

/// One web. A score that is not known yet is drawn at its lowest and at its highest.
pub(in crate::report::html) fn radar(
    caption: &Caption<'_>,
    rubric: &Rubric,
    groups: &[&Scored],
    before: Option<(&str, &[&Scored])>,
    labels: (&str, Option<Exact>),
    lang: Lang,
) -> Markup {
    let (year, target) = labels;
    let ruler = Ruler::new((rubric.scale.min, rubric.scale.max), (0.0, RADIUS));
    let count = groups.len();
    let ring = |value: Exact| {
        (0..count)
            .map(|axis| corner(axis, count, ruler.at(value)))
            .collect::<Vec<_>>()
    };
    let web = |values: &[Exact]| {
        let corners = values.iter().enumerate();
        corners
            .map(|(axis, &value)| corner(axis, count, ruler.at(value)))
            .collect::<Vec<_>>()
    };
    let low: Vec<Exact> = groups.iter().map(|node| node.value.low).collect();
    let high: Vec<Exact> = groups.iter().map(|node| node.value.high).collect();
    let open = low != high;
    let earlier = before
        .as_ref()
        .map(|(_, nodes)| nodes.iter().map(|node| node.value.low).collect::<Vec<_>>());
    let drawing = html! {
        (hatching(&format!("{}-arsir", caption.id), "arsir"))
        @for level in rubric.levels() {
            @let value = Exact::from(i128::from(level));
            polygon.jaring points=(points(&ring(value))) {}
        }
        @for axis in 0..count {
            @let (x, y) = corner(axis, count, RADIUS);
            line.jaring x1=(at(CENTRE.0)) y1=(at(CENTRE.1)) x2=(at(x)) y2=(at(y)) {}
        }
        polygon.tahun-ini points=(points(&web(&low))) fill={ "url(#" (caption.id) "-arsir)" } {}
        @if open { polygon.tertinggi points=(points(&web(&high))) {} }
        @if let Some(earlier) = &earlier { polygon.tahun-lalu points=(points(&web(earlier))) {} }
        @if let Some(target) = target { polygon.target points=(points(&ring(target))) {} }
        @for (x, y) in web(&low) { circle.titik cx=(at(x)) cy=(at(y)) r="3.5" {} }
        @for level in rubric.levels().skip(1) {
            @let value = Exact::from(i128::from(level));
            @if value < rubric.scale.max { text.angka-sumbu x=(at(CENTRE.0 + 4.0)) y=(at(CENTRE.1 - ruler.at(value) - 2.0)) { (level) } }
        }
        @for (axis, node) in groups.iter().enumerate() {
            @let (x, y) = corner(axis, count, RADIUS + 21.0);
            text.tebal x=(at(x)) y=(at(y)) text-anchor="middle" { (node.id) }
            text.kecil x=(at(x)) y=(at(y + 11.0)) text-anchor="middle" {
                (bounds_words(node.value, rubric.decimals, lang))
            }
        }
        (legend(year, before.as_ref().map(|one| one.0), open, target, lang))
    };
    frame(caption, HEIGHT, &drawing)
}

/// A corner of the web: the first axis points up, the others follow clockwise.
fn corner(axis: usize, count: usize, distance: f64) -> (f64, f64) {
    let share = |number: usize| f64::from(u32::try_from(number).unwrap_or(u32::MAX));
    let angle = std::f64::consts::TAU * share(axis) / share(count.max(1));
    (
        CENTRE.0 + distance * angle.sin(),
        CENTRE.1 - distance * angle.cos(),
    )
}

fn legend(
    year: &str,
    before: Option<&str>,
    open: bool,
    target: Option<Exact>,
    lang: Lang,
) -> Markup {
    let mut entries: Vec<(&str, String)> = Vec::new();
    if open {
        entries.push(("tahun-ini", say::lowest_of(year).say(lang)));
        entries.push(("tertinggi", say::highest_of(year).say(lang)));
    } else {
        entries.push(("tahun-ini", year.to_owned()));
    }
    entries.extend(before.map(|year| ("tahun-lalu", year.to_owned())));
    entries.extend(target.map(|target| ("target", say::target_of(target).say(lang))));
    // Two entries a line.
    let place = |at: usize| {
        let column = if at.is_multiple_of(2) {
            20.0
        } else {
            WIDTH / 2.0 + 10.0
        };
        let line = if at < 2 { 0.0 } else { 18.0 };
        (column, 316.0 + line)
    };
    html! {
        @for (position, (class, words)) in entries.iter().enumerate() {
            @let (x, y) = place(position);
            line class=(class) x1=(at(x)) y1=(at(y)) x2=(at(x + 30.0)) y2=(at(y)) {}
            @if *class == "tahun-ini" { circle.titik cx=(at(x + 15.0)) cy=(at(y)) r="3.5" {} }
            text x=(at(x + 36.0)) y=(at(y + 4.0)) { (words) }
        }
    }
}
