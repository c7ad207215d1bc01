//! How charts look: series differ in colour, in line and in marker, for printers without colour
//! and for readers who do not tell colours apart.

use crate::lang::{Lang, Text};
use rust_xlsxwriter::{
    Chart, ChartDataLabel, ChartDataLabelPosition, ChartFont, ChartFormat, ChartLegendPosition,
    ChartLine, ChartLineDashType, ChartMarker, ChartMarkerType, ChartPatternFill,
    ChartPatternFillType, ChartSeries, ChartSolidFill, Color,
};

const FIRST: Color = Color::RGB(0x1F4E79);
const SECOND: Color = Color::RGB(0xC55A11);
const GOAL: Color = Color::RGB(0x595959);
const RISE: Color = Color::RGB(0x2E7D32);
const FALL: Color = Color::RGB(0xB23B3B);

/// The series that the chart is about.
pub(super) fn first(series: &mut ChartSeries) {
    line(
        series,
        FIRST,
        ChartLineDashType::Solid,
        ChartMarkerType::Circle,
        2.25,
    );
}

/// A series to compare with.
pub(super) fn second(series: &mut ChartSeries) {
    line(
        series,
        SECOND,
        ChartLineDashType::Dash,
        ChartMarkerType::Diamond,
        1.5,
    );
}

/// What is to be reached.
pub(super) fn goal(series: &mut ChartSeries) {
    line(
        series,
        GOAL,
        ChartLineDashType::RoundDot,
        ChartMarkerType::Square,
        1.25,
    );
}

/// Puts its number above each value.
pub(super) fn numbered(series: &mut ChartSeries) {
    let mut label = ChartDataLabel::new();
    label
        .show_value()
        .set_position(ChartDataLabelPosition::Above)
        .set_num_format("0.00");
    series.set_data_label(&label);
}

fn line(
    series: &mut ChartSeries,
    colour: Color,
    dashes: ChartLineDashType,
    marker: ChartMarkerType,
    width: f64,
) {
    let mut line = ChartLine::new();
    line.set_color(colour)
        .set_width(width)
        .set_dash_type(dashes);
    let fill = ChartSolidFill::new().set_color(colour).clone();
    let mut own = ChartMarker::new();
    own.set_type(marker)
        .set_size(5)
        .set_format(ChartFormat::new().set_solid_fill(&fill));
    series
        .set_format(ChartFormat::new().set_line(&line))
        .set_marker(&own);
}

/// A column that is filled.
pub(super) fn solid(series: &mut ChartSeries) {
    fill(series, FIRST);
}

/// A column of something that rose.
pub(super) fn rise(series: &mut ChartSeries) {
    fill(series, RISE);
}

/// A column of something that fell.
pub(super) fn fall(series: &mut ChartSeries) {
    pattern(series, FALL);
}

/// A column to compare with.
pub(super) fn hatched(series: &mut ChartSeries) {
    pattern(series, GOAL);
}

fn pattern(series: &mut ChartSeries, colour: Color) {
    let mut pattern = ChartPatternFill::new();
    pattern
        .set_pattern(ChartPatternFillType::DiagonalStripesDarkUpwards)
        .set_foreground_color(colour)
        .set_background_color(Color::White);
    let mut border = ChartLine::new();
    border.set_color(colour);
    series.set_format(
        ChartFormat::new()
            .set_pattern_fill(&pattern)
            .set_border(&border),
    );
}

/// A column that only lifts those above it.
pub(super) fn hidden(series: &mut ChartSeries) {
    series.set_format(ChartFormat::new().set_no_fill().set_no_border());
}

fn fill(series: &mut ChartSeries, colour: Color) {
    let fill = ChartSolidFill::new().set_color(colour).clone();
    series.set_format(ChartFormat::new().set_solid_fill(&fill));
}

/// Title, text for those who do not see it, and legend.
pub(super) fn finish(chart: &mut Chart, title: &Text, alt: &Text, lang: Lang) {
    let mut font = ChartFont::new();
    font.set_bold().set_size(11);
    // A title that begins with `=` would be taken for the address of a cell.
    let words = title.get(lang).trim_start_matches('=');
    chart.title().set_name(words).set_font(&font);
    chart.set_alt_text(alt.get(lang));
    chart.legend().set_position(ChartLegendPosition::Bottom);
}
