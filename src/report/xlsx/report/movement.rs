//! The sheet *Gerak Indeks*: from the index of one year to that of the next, part by part, as a
//! table and as a waterfall.

use super::super::cells::{self, Shown};
use super::super::comparison::Side;
use super::super::{Written, chart, header, page, rows, style, tree, words as shared};
use super::summary::kind;
use super::years::EFFECT_DECIMALS;
use super::{Report, groups, known, words};
use crate::lang::Lang;
use crate::number::Exact;
use rust_xlsxwriter::{Chart, ChartSeries, ChartType, ColNum, RowNum, Worksheet};

const STEP: ColNum = 0;
const EFFECT: ColNum = 1;
const SO_FAR: ColNum = 2;
/// The first of the columns beside the page that the chart is drawn from.
const FEED: ColNum = SO_FAR + 2;
const WIDTHS: [u16; 3] = [72, 16, 16];
const HEADER: RowNum = 3;
/// The size of the chart in pixels.
const SIZE: (u32, u32) = (728, 400);

/// A step: what it is called, its effect on the index, and how high the index is after it.
struct Step {
    label: String,
    effect: Option<Exact>,
    so_far: Option<Exact>,
    /// Whether the column stands on the ground: the index itself.
    whole: bool,
}

pub(super) fn write(
    sheet: &mut Worksheet,
    report: &Report<'_>,
    (from, to): (&Side<'_>, &Side<'_>),
) -> Written {
    header(sheet, (from, to), report.lang)?;
    let mut writer = Writer {
        sheet,
        report,
        row: HEADER + 1,
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
            label: format!("{} {}", node.id, node.name.get(report.lang)),
            effect,
            so_far,
            whole: false,
        };
        writer.step(&step, &node.id, &formula)?;
    }
    writer.ends(to)?;
    let ground = ground(writer.lowest);
    let last = writer.row - 1;
    let remark = words::steps_remark();
    cells::text(
        sheet,
        last + 1,
        STEP,
        remark.get(report.lang),
        &style::remark(),
    )?;
    draw(sheet, (from, to), report.lang, last, ground)?;
    sheet.set_print_area(0, STEP, last + 25, SO_FAR)?;
    Ok(())
}

fn header(sheet: &mut Worksheet, (from, to): (&Side<'_>, &Side<'_>), lang: Lang) -> Written {
    page::set_up(sheet, page::Paper::Portrait, lang);
    let title = words::movement_title(&from.label, &to.label);
    cells::text(sheet, 0, STEP, title.get(lang), &style::title())?;
    let agency = to.card.assessment.agency.as_deref().unwrap_or_default();
    cells::text(sheet, 1, STEP, agency, &style::heading())?;
    let headers = [words::step(), shared::effect_on_index(), words::so_far()];
    header::widths(sheet, STEP, WIDTHS)?;
    header::names(sheet, HEADER, STEP, &headers, lang)?;
    rows::fit(sheet, HEADER, 2)?;
    let note = words::chart_data();
    cells::text(sheet, HEADER - 1, FEED, note.get(lang), &style::remark())?;
    let feeds = [shared::index(), words::base(), words::rise(), words::fall()];
    for (column, text) in (FEED + 1..).zip(feeds) {
        cells::text(sheet, HEADER, column, text.get(lang), &style::remark())?;
    }
    Ok(())
}

struct Writer<'w, 'e> {
    sheet: &'w mut Worksheet,
    report: &'w Report<'e>,
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
        cells::text(self.sheet, row, STEP, &step.label, &wrapped)?;
        rows::fit(self.sheet, row, rows::lines(&step.label, WIDTHS[0]))?;
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
        cells::text(self.sheet, row, FEED, short, &remark)?;
        let so_far = cells::address(row, SO_FAR);
        let unless =
            |needed: &str, formula: String| format!("IF(ISNUMBER({needed}),{formula},NA())");
        let shown = |value: Option<Exact>| value.map_or(Shown::NotAvailable, Shown::Exact);
        if step.whole {
            let formula = unless(&so_far, so_far.clone());
            let value = shown(step.so_far);
            return cells::formula(self.sheet, row, FEED + 1, &formula, &value, &remark);
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
        for (column, (formula, value)) in (FEED + 2..).zip(cells_of_step) {
            let formula = unless(&so_far, formula);
            cells::formula(self.sheet, row, column, &formula, &shown(value), &remark)?;
        }
        Ok(())
    }
}

/// Where the axis begins: steps are small beside the index, and would hardly be seen above zero.
fn ground(lowest: Option<Exact>) -> Exact {
    let low = lowest.unwrap_or(Exact::ZERO) - Exact::new(1, 10);
    let twice = low + low;
    Exact::new((twice.numerator() / twice.denominator()).max(0), 2)
}

/// The waterfall: stacked columns of which one is not seen.
fn draw(
    sheet: &mut Worksheet,
    (from, to): (&Side<'_>, &Side<'_>),
    lang: Lang,
    last: RowNum,
    ground: Exact,
) -> Written {
    let mut drawing = Chart::new(ChartType::ColumnStacked);
    let name = sheet.name();
    let looks: [fn(&mut ChartSeries); 4] = [chart::solid, chart::hidden, chart::rise, chart::fall];
    for (column, look) in (FEED + 1..).zip(looks) {
        let series = drawing.add_series();
        series
            .set_categories((name.as_str(), HEADER + 1, FEED, last, FEED))
            .set_values((name.as_str(), HEADER + 1, column, last, column))
            .set_name((name.as_str(), HEADER, column))
            .set_gap(40)
            .set_overlap(100);
        look(series);
    }
    let rubric = to.card.rubric();
    let depth = groups(to).first().map_or(0, |(_, node)| node.depth);
    let kind = kind(rubric, depth);
    let title = words::waterfall_title(&from.label, &to.label, ground);
    let alt = words::waterfall_alt(&from.label, &to.label, kind);
    chart::finish(&mut drawing, &title, &alt, lang);
    // What lifts the columns is nothing to name.
    drawing.legend().delete_entries(&[1]);
    let axis = drawing.y_axis();
    axis.set_min(ground.approximate()).set_num_format("0.0");
    drawing.set_width(SIZE.0).set_height(SIZE.1);
    sheet.insert_chart(last + 3, STEP, &drawing)?;
    Ok(())
}
