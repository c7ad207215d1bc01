//! Charts, bound to cells beside the page that hold #N/A where a number is not known: a chart
//! would draw words as zero.

use super::super::super::cells::{self, Shown};
use super::super::super::{Written, chart, style};
use super::super::{known, target, words};
use super::parts::Parts;
use super::{BEFORE, FEED, ID, SCORE, TARGET, WEIGHT, Writer};
use crate::lang::Text;
use crate::score::Scored;
use rust_xlsxwriter::{Chart, ChartSeries, ChartType, ColNum, RowNum};

/// Gives a series its look.
type Look = fn(&mut ChartSeries);

const OWN: ColNum = FEED + 1;
const EARLIER: ColNum = FEED + 2;
const GOAL: ColNum = FEED + 3;
/// The size of a chart in pixels; two fit beside each other.
const SIZE: (u32, u32) = (426, 380);
/// How far from the left edge of its column the right chart begins.
const RIGHT: (ColNum, u32) = (WEIGHT, 76);

impl Writer<'_, '_> {
    /// Fills the cells that the charts of a table are drawn from.
    pub(super) fn feed(&mut self, parts: &Parts, nodes: &[(usize, &Scored)]) -> Written {
        let (lang, remark) = (self.lang(), style::remark());
        let note = words::chart_data();
        cells::text(self.sheet, parts.first - 2, FEED, note.get(lang), &remark)?;
        let before = self.report.before();
        let mut labels = vec![(OWN, self.side.label.clone())];
        labels.extend(before.map(|side| (EARLIER, side.label.clone())));
        if self.target.is_some() {
            labels.push((GOAL, self.word(&words::target())));
        }
        for (column, label) in labels {
            cells::text(self.sheet, parts.first - 1, column, &label, &remark)?;
        }
        for (row, &(position, node)) in (parts.first..).zip(nodes) {
            cells::text(self.sheet, row, FEED, &node.id, &remark)?;
            let mut columns = vec![(OWN, SCORE, known(node))];
            if let Some(before) = before {
                let earlier = before.card.walk().nth(position).and_then(known);
                columns.push((EARLIER, BEFORE, earlier));
            }
            if self.target.is_some() {
                columns.push((GOAL, TARGET, target(self.side.card.rubric())));
            }
            for (column, source, value) in columns {
                let own = cells::address(row, source);
                let formula = format!("IF(ISNUMBER({own}),{own},NA())");
                let decimals = self.side.card.rubric().decimals;
                let shown = value.map_or(Shown::NotAvailable, |value| {
                    Shown::Printed(value.half_up(decimals))
                });
                cells::formula(self.sheet, row, column, &formula, &shown, &remark)?;
            }
        }
        Ok(())
    }

    /// Every part against the target and against the year before.
    pub(super) fn radar(&mut self, parts: &Parts, kind: &Text, top: RowNum) -> Written {
        let mut chart = Chart::new(ChartType::RadarWithMarkers);
        let looks: [Look; 3] = [chart::first, chart::second, chart::goal];
        self.series(&mut chart, parts, looks);
        let (label, count) = (&self.side.label, parts.rows.len());
        let title = words::radar_title(kind);
        let alt = words::radar_alt(kind, label, count);
        self.insert(&mut chart, &title, &alt, (top, ID, 0))
    }

    /// Every part against the target, where there are no years to follow.
    pub(super) fn bars(&mut self, parts: &Parts, kind: &Text, top: RowNum) -> Written {
        let mut chart = Chart::new(ChartType::Column);
        let looks: [Look; 3] = [chart::solid, chart::rise, chart::hatched];
        self.series(&mut chart, parts, looks);
        let title = words::bars_title(kind);
        let alt = words::bars_alt(kind, &self.side.label);
        self.insert(&mut chart, &title, &alt, (top, RIGHT.0, RIGHT.1))
    }

    /// The index over the years.
    pub(super) fn line_of_years(&mut self, years: (RowNum, RowNum), top: RowNum) -> Written {
        let mut chart = Chart::new(ChartType::Line);
        let sheet = self.sheet.name();
        let index = &self.side.card.rubric().index;
        let series = chart.add_series();
        series
            .set_categories((sheet.as_str(), years.0, FEED, years.1, FEED))
            .set_values((sheet.as_str(), years.0, OWN, years.1, OWN))
            .set_name(self.word(index).trim_start_matches('='));
        chart::first(series);
        chart::numbered(series);
        let labels = self.report.years.iter().map(|side| side.label.as_str());
        let labels: Vec<&str> = labels.collect();
        let (from, to) = (labels.first().copied(), labels.last().copied());
        let title = words::trend_title(index);
        let alt = words::trend_alt(index, from.unwrap_or_default(), to.unwrap_or_default());
        chart.legend().set_hidden();
        self.insert(&mut chart, &title, &alt, (top, RIGHT.0, RIGHT.1))
    }

    fn series(&self, chart: &mut Chart, parts: &Parts, looks: [Look; 3]) {
        let sheet = self.sheet.name();
        let columns = [
            (OWN, true),
            (EARLIER, self.report.before().is_some()),
            (GOAL, self.target.is_some()),
        ];
        for ((column, shown), look) in columns.into_iter().zip(looks) {
            if shown {
                let series = chart.add_series();
                series
                    .set_categories((sheet.as_str(), parts.first, FEED, parts.last, FEED))
                    .set_values((sheet.as_str(), parts.first, column, parts.last, column))
                    .set_name((sheet.as_str(), parts.first - 1, column));
                look(series);
            }
        }
    }

    fn insert(
        &mut self,
        drawing: &mut Chart,
        title: &Text,
        alt: &Text,
        (row, column, offset): (RowNum, ColNum, u32),
    ) -> Written {
        let scale = self.side.card.rubric().scale;
        chart::finish(drawing, title, alt, self.report.lang);
        drawing
            .y_axis()
            .set_min(0)
            .set_max(scale.max.approximate())
            .set_num_format("0.0");
        drawing.set_width(SIZE.0).set_height(SIZE.1);
        let sheet = &mut *self.sheet;
        sheet.insert_chart_with_offset(row, column, drawing, offset, 0)?;
        Ok(())
    }
}
