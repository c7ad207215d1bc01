//! From the index of one year to that of the next, part by part, as a table and as a waterfall.

use super::super::super::cells::{self, Shown};
use super::super::super::comparison::Side;
use super::super::super::{Written, chart, rows, style, tree, words as shared};
use super::super::summary::kind;
use super::super::{Report, groups, known, words};
use super::table::EFFECT_DECIMALS;
use super::{ID, KIND, NAME, NAME_WIDTH, SCORES, WEIGHT};
use crate::number::Exact;
use rust_xlsxwriter::{Chart, ChartSeries, ChartType, ColNum, RowNum, Worksheet};

const EFFECT: ColNum = SCORES;
const SO_FAR: ColNum = SCORES + 1;
/// The size of the chart in pixels.
const SIZE: (u32, u32) = (880, 330);
/// Rows that the chart covers.
const ROWS: RowNum = 18;

/// A step: what it is called, its effect on the index, and how high the index is after it.
struct Step {
    label: String,
    effect: Option<Exact>,
    so_far: Option<Exact>,
    /// Whether the column stands on the ground: the index itself.
    whole: bool,
}

/// Writes the table and the chart. Returns the next row.
pub(super) fn write(
    sheet: &mut Worksheet,
    report: &Report<'_>,
    from: &Side<'_>,
    to: &Side<'_>,
    top: RowNum,
) -> Written<RowNum> {
    let lang = report.lang;
    let title = words::movement_title(&from.label, &to.label);
    cells::text(sheet, top, KIND, title.get(lang), &style::heading())?;
    let header = style::header();
    cells::wide_text(
        sheet,
        top + 1,
        KIND..=WEIGHT,
        words::step().get(lang),
        &header,
    )?;
    for (column, text) in [(EFFECT, shared::change()), (SO_FAR, words::so_far())] {
        cells::text(sheet, top + 1, column, text.get(lang), &header)?;
    }
    rows::fit(sheet, top + 1, 2)?;
    let feed = feed_columns(report);
    for (column, text) in (feed + 1..).zip([
        words::index_of(""),
        words::base(),
        words::rise(),
        words::fall(),
    ]) {
        let words = text.get(lang).trim();
        cells::text(sheet, top + 1, column, words, &style::remark())?;
    }
    let mut writer = Writer {
        sheet,
        report,
        feed,
        row: top + 2,
        lowest: None,
    };
    writer.ends(from)?;
    let steps = groups(to);
    let mut so_far = from.card.exact_index();
    for (position, node) in steps {
        let before = from.card.walk().nth(position).and_then(known);
        let total = to.card.rubric().weight;
        let effect = before.zip(known(node));
        let effect = effect.map(|(before, after)| (after - before) * node.weight / total);
        so_far = so_far.zip(effect).map(|(so_far, effect)| so_far + effect);
        let row = to.sheet.node_row(position);
        let exact = |side: &Side<'_>| side.sheet.cell(row, tree::EXACT);
        let weight = to.sheet.cell(row, tree::WEIGHT);
        let whole = to.sheet.cell(tree::INDEX, tree::WEIGHT);
        let (earlier, later) = (exact(from), exact(to));
        let formula = format!("({later}-{earlier})*{weight}/{whole}");
        let formula = report.if_known(&[&earlier, &later], &formula);
        let step = Step {
            label: format!("{} {}", node.id, node.name.get(lang)),
            effect,
            so_far,
            whole: false,
        };
        writer.step(&step, &node.id, &formula)?;
    }
    writer.ends(to)?;
    let ground = ground(writer.lowest);
    let (first, last) = (top + 2, writer.row - 1);
    draw(sheet, report, (from, to), feed, (first, last), ground)?;
    Ok(last + 2 + ROWS + 1)
}

/// The column of the labels of the chart, beside everything that is printed.
fn feed_columns(report: &Report<'_>) -> ColNum {
    super::columns(report.years.len()).max(NAME + 8) + 2
}

struct Writer<'w, 'e> {
    sheet: &'w mut Worksheet,
    report: &'w Report<'e>,
    feed: ColNum,
    row: RowNum,
    /// The lowest that the index gets on its way.
    lowest: Option<Exact>,
}

impl Writer<'_, '_> {
    /// The index of a year, where the waterfall begins or ends.
    fn ends(&mut self, side: &Side<'_>) -> Written {
        let label = words::index_of(&side.label);
        let step = Step {
            label: self.report.word(&label),
            effect: None,
            so_far: side.card.exact_index(),
            whole: true,
        };
        let formula = side.sheet.cell(tree::INDEX, tree::EXACT);
        self.step(&step, &side.label, &formula)
    }

    /// Writes a row and goes on to the next. The formula is of the effect, or of the index.
    fn step(&mut self, step: &Step, short: &str, formula: &str) -> Written {
        let row = self.row;
        let format = if step.whole {
            style::index()
        } else {
            style::plain()
        };
        let wrapped = format.clone().set_text_wrap();
        cells::wide_text(self.sheet, row, KIND..=WEIGHT, &step.label, &wrapped)?;
        rows::fit(self.sheet, row, rows::lines(&step.label, NAME_WIDTH + 20))?;
        let number =
            |value: Option<Exact>| value.map_or_else(|| self.report.incomplete(), Shown::Exact);
        let so_far = style::score(format.clone(), EFFECT_DECIMALS);
        if step.whole {
            cells::blank(self.sheet, row, EFFECT..=EFFECT, &format)?;
            let shown = number(step.so_far);
            cells::formula(self.sheet, row, SO_FAR, formula, &shown, &so_far)?;
        } else {
            let effect = style::change(format, EFFECT_DECIMALS);
            let shown = number(step.effect);
            cells::formula(self.sheet, row, EFFECT, formula, &shown, &effect)?;
            let (above, own) = (cells::address(row - 1, SO_FAR), cells::address(row, EFFECT));
            let sum = self
                .report
                .if_known(&[&above, &own], &format!("{above}+{own}"));
            let shown = number(step.so_far);
            cells::formula(self.sheet, row, SO_FAR, &sum, &shown, &so_far)?;
        }
        self.bars(step, short)?;
        let known = self.lowest.into_iter().chain(step.so_far);
        self.lowest = known.min();
        self.row += 1;
        Ok(())
    }

    /// The cells of the chart: the index, what lifts a step to its height, a rise and a fall.
    fn bars(&mut self, step: &Step, short: &str) -> Written {
        let row = self.row;
        let remark = style::remark();
        cells::text(self.sheet, row, self.feed, short, &remark)?;
        let so_far = cells::address(row, SO_FAR);
        let unless =
            |needed: &str, formula: String| format!("IF(ISNUMBER({needed}),{formula},NA())");
        let shown = |value: Option<Exact>| value.map_or(Shown::NotAvailable, Shown::Exact);
        if step.whole {
            let formula = unless(&so_far, so_far.clone());
            let value = shown(step.so_far);
            return cells::formula(self.sheet, row, self.feed + 1, &formula, &value, &remark);
        }
        let (above, own) = (cells::address(row - 1, SO_FAR), cells::address(row, EFFECT));
        let known = step.so_far.zip(step.effect);
        let base = known.map(|(so_far, effect)| so_far.min(so_far - effect));
        let known = known.map(|(_, effect)| effect);
        let rise = known.map(|effect| effect.max(Exact::ZERO));
        let fall = known.map(|effect| (-effect).max(Exact::ZERO));
        let cells_of_step = [
            (format!("MIN({above},{so_far})"), base),
            (format!("MAX({own},0)"), rise),
            (format!("MAX(-{own},0)"), fall),
        ];
        for (column, (formula, value)) in (self.feed + 2..).zip(cells_of_step) {
            let formula = unless(&so_far, formula);
            cells::formula(self.sheet, row, column, &formula, &shown(value), &remark)?;
        }
        Ok(())
    }
}

/// Where the axis begins: steps are small beside the index, and would hardly be seen above zero.
fn ground(lowest: Option<Exact>) -> Exact {
    let halves =
        lowest.map(|lowest| (lowest + lowest).numerator() / (lowest + lowest).denominator());
    let below = halves.unwrap_or(0).saturating_sub(1).max(0);
    Exact::new(below, 2)
}

/// The waterfall: stacked columns of which one is not seen.
fn draw(
    sheet: &mut Worksheet,
    report: &Report<'_>,
    (from, to): (&Side<'_>, &Side<'_>),
    feed: ColNum,
    (first, last): (RowNum, RowNum),
    ground: Exact,
) -> Written {
    let mut drawing = Chart::new(ChartType::ColumnStacked);
    let name = sheet.name();
    let looks: [fn(&mut ChartSeries); 4] = [chart::solid, chart::hidden, chart::rise, chart::fall];
    for (column, look) in (feed + 1..).zip(looks) {
        let series = drawing.add_series();
        series
            .set_categories((name.as_str(), first, feed, last, feed))
            .set_values((name.as_str(), first, column, last, column))
            .set_name((name.as_str(), first - 1, column))
            .set_gap(40)
            .set_overlap(100);
        look(series);
    }
    let rubric = to.card.rubric();
    let depth = groups(to).first().map_or(0, |(_, node)| node.depth);
    let kind = kind(rubric, depth);
    let title = words::waterfall_title(&from.label, &to.label, ground);
    let alt = words::waterfall_alt(&from.label, &to.label, kind);
    chart::finish(&mut drawing, &title, &alt, report.lang);
    // What lifts the columns is nothing to name.
    drawing.legend().delete_entries(&[1]);
    let axis = drawing.y_axis();
    axis.set_min(ground.approximate()).set_num_format("0.0");
    drawing.set_width(SIZE.0).set_height(SIZE.1);
    sheet.insert_chart(last + 2, ID, &drawing)?;
    Ok(())
}
