//! An audit as a workbook: every row with its verdict to sort and filter, every finding with its
//! place, and where the tables came from.

use super::names::Names;
use super::sheet::{Sheet, Table, Value, origin};
use super::{Written, XlsxError, words, workbook};
use crate::audit::{Audit, Audited, Verdict};
use crate::diagnostic::Diagnostic;
use crate::lang::{Lang, Say, label};
use crate::number::Rounded;
use crate::report::caveat;
use rust_xlsxwriter::Worksheet;

/// The bytes of a workbook (.xlsx) with the verdict on every row and all findings.
///
/// `created` is the date the workbook bears, in seconds since 1970; without one, a constant.
///
/// # Errors
///
/// When `created` lies outside the years that the format knows.
pub fn audit(audit: &Audit, lang: Lang, created: Option<i64>) -> Result<Vec<u8>, XlsxError> {
    let count = |verdict| audit.count(verdict);
    let [consistent, rounding, impossible] = Verdict::ALL.map(count);
    let title = label::audited(
        label::published(audit.rows.len()),
        consistent,
        rounding,
        impossible,
    );
    let mut workbook = workbook(title.get(lang), created)?;
    let mut names = Names::default();
    let name = names.give(label::verdict().get(lang));
    verdicts(
        workbook.add_worksheet().set_name(name)?,
        audit,
        title.get(lang),
        lang,
    )?;
    let name = names.give(label::findings_sheet().get(lang));
    findings(workbook.add_worksheet().set_name(name)?, audit, lang)?;
    let name = names.give(words::provenance().get(lang));
    let rubrics = audit.rows.iter().map(|row| &*row.published.rubric);
    let sources = audit.rows.iter().map(|row| &row.published.source);
    origin(
        workbook.add_worksheet().set_name(name)?,
        rubrics,
        sources,
        lang,
    )?;
    Ok(workbook.save_to_buffer()?)
}

fn verdicts(sheet: &mut Worksheet, audit: &Audit, title: &str, lang: Lang) -> Written {
    let widths = [44, 8, 10, 12, 22, 22, 14, 40, 34];
    let mut sheet = Sheet::begin(sheet, title, &widths, lang)?;
    sheet.line(label::what_verdicts_mean().get(lang))?;
    let mut rubrics: Vec<_> = audit
        .rows
        .iter()
        .map(|row| &*row.published.rubric)
        .collect();
    rubrics.dedup_by_key(|rubric| &rubric.sha256);
    for line in rubrics
        .iter()
        .flat_map(|rubric| caveat::lines(rubric, lang))
    {
        sheet.line(&line)?;
    }
    let columns = [
        label::agency(),
        label::year(),
        label::printed(),
        label::from_parts(),
        label::possible(),
        label::exact_values(),
        label::verdict(),
        label::repairs(),
        label::place(),
    ];
    let mut table = Table {
        // The headers of terminals break in two lines.
        columns: columns
            .map(|text| text.say(lang).replace('\n', " "))
            .to_vec(),
        ..Table::default()
    };
    for row in &audit.rows {
        let values = verdict(row, lang);
        if row.verdict == Verdict::Impossible {
            table.strong(values);
        } else {
            table.row(values);
        }
    }
    sheet.table(&table, true)
}

fn verdict(row: &Audited, lang: Lang) -> Vec<Value> {
    let (index, published) = (&row.index, &row.published);
    let rounded = |number: Rounded| Value::Number(number.exact(), number.decimals());
    let printed = published.index.as_ref();
    let printed = printed.map(|one| one.value.value().half_up(one.value.decimals()));
    let possible = match index.possible.as_slice() {
        [] => Value::Empty,
        [one] => rounded(*one),
        [low, .., high] => Value::Text(format!("{}–{}", low.say(lang), high.say(lang))),
    };
    let exact = match (index.singled_out(), index.exact_count) {
        (Some(exact), _) => Value::Text(exact.say(lang)),
        (None, 0) => Value::Empty,
        (None, count) => Value::Text(label::exact_of(count, index.open).say(lang)),
    };
    let repairs: Vec<String> = row
        .repairs
        .iter()
        .map(|repair| {
            let each = repair.cells.iter().map(|cell| {
                let values = cell.consistent.iter().take(3);
                let values: Vec<String> = values.map(|one| one.value.say(lang)).collect();
                let more = if cell.consistent.len() > 3 {
                    "; …"
                } else {
                    ""
                };
                format!("{} → {}{more}", cell.field, values.join("; "))
            });
            each.collect::<Vec<_>>().join(" + ")
        })
        .collect();
    let named = published.agency.clone();
    vec![
        Value::Text(named.unwrap_or_else(|| label::unnamed_agency().say(lang))),
        Value::Text(published.year.to_string()),
        printed.map_or(Value::Empty, rounded),
        index.from_parts.map_or(Value::Empty, rounded),
        possible,
        exact,
        Value::Text(row.verdict.name().say(lang)),
        Value::Text(repairs.join("\n")),
        Value::Text(published.place.to_string()),
    ]
}

fn findings(sheet: &mut Worksheet, audit: &Audit, lang: Lang) -> Written {
    let widths = [44, 8, 36, 12, 10, 90];
    let title = label::findings_sheet();
    let mut sheet = Sheet::begin(sheet, title.get(lang), &widths, lang)?;
    let columns = [
        label::agency(),
        label::year(),
        label::place(),
        label::kind_of_finding(),
        label::code(),
        label::message(),
    ];
    let mut table = Table::of(&columns, lang);
    let mut add = |owner: Option<&Audited>, finding: &Diagnostic| {
        let agency = owner.and_then(|row| row.published.agency.clone());
        let place = finding.place().map(ToString::to_string);
        table.row(vec![
            agency.map_or(Value::Empty, Value::Text),
            owner.map_or(Value::Empty, |row| {
                Value::Text(row.published.year.to_string())
            }),
            place.map_or(Value::Empty, Value::Text),
            Value::Text(finding.severity().say(lang)),
            Value::text(finding.code().as_str()),
            Value::text(finding.message(lang)),
        ]);
    };
    for finding in &audit.findings {
        add(None, finding);
    }
    for row in &audit.rows {
        for finding in &row.findings {
            add(Some(row), finding);
        }
    }
    sheet.table(&table, true)
}
