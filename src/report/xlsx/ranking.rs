//! A ranking as a workbook: a sheet for each year and rubric, the groups, and where it came from.

use super::names::Names;
use super::sheet::{Sheet, Table, Value, origin};
use super::{Written, XlsxError, words, workbook};
use crate::evidence::Source;
use crate::lang::{Lang, Say, label, ranking as say};
use crate::rank::{GroupMedian, Ranked, Ranking};
use crate::report::caveat;
use rust_xlsxwriter::Worksheet;

/// The bytes of a workbook (.xlsx) with a ranking to sort and filter, the value of every part and
/// its difference from the median of the group, and the groups.
///
/// `sources` are the files it was made from. `created` is the date the workbook bears, in seconds
/// since 1970; without one, a constant.
///
/// # Errors
///
/// When `created` lies outside the years that the format knows.
pub fn ranking<'s>(
    ranking: &'s Ranking,
    sources: impl Iterator<Item = &'s Source>,
    lang: Lang,
    created: Option<i64>,
) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = workbook(say::rank().get(lang), created)?;
    let mut names = Names::default();
    let fields = ranking
        .rows
        .chunk_by(|one, next| one.year == next.year && one.rubric.sha256 == next.rubric.sha256);
    for rows in fields {
        let Some(first) = rows.first() else { continue };
        let title = say::heading(first.year, &first.rubric.index);
        let name = names.give(title.get(lang));
        field(
            workbook.add_worksheet().set_name(name)?,
            rows,
            title.get(lang),
            lang,
        )?;
    }
    let name = names.give(say::groups_sheet().get(lang));
    groups(
        workbook.add_worksheet().set_name(name)?,
        &ranking.groups,
        lang,
    )?;
    let name = names.give(words::provenance().get(lang));
    let rubrics = ranking.rows.iter().map(|row| &*row.rubric);
    origin(
        workbook.add_worksheet().set_name(name)?,
        rubrics,
        sources,
        lang,
    )?;
    Ok(workbook.save_to_buffer()?)
}

fn field(sheet: &mut Worksheet, rows: &[Ranked], title: &str, lang: Lang) -> Written {
    let mut parts: Vec<&str> = Vec::new();
    for node in rows.iter().flat_map(|row| row.rubric.walk()).take(200) {
        let known = |row: &Ranked| row.parts().iter().any(|part| part.id == node.id);
        if !parts.contains(&node.id.as_str()) && rows.iter().any(known) {
            parts.push(&node.id);
        }
    }
    let mut widths = vec![10, 44, 9, 12, 14, 10, 16, 12, 12, 10, 10];
    widths.extend(parts.iter().flat_map(|_| [8, 12]));
    let mut sheet = Sheet::begin(sheet, title, &widths, lang)?;
    if rows.iter().any(|row| row.printed) {
        sheet.line(say::by_print().get(lang))?;
    }
    for line in rows
        .first()
        .map_or_else(Vec::new, |row| caveat::lines(&row.rubric, lang))
    {
        sheet.line(&line)?;
    }
    let mut columns = [
        say::rank(),
        say::agency(),
        say::index(),
        say::exact_index(),
        label::rating(),
        say::percentile(),
        say::group(),
        say::rank_in_group(),
        say::size_of_group(),
        say::median_of_group(),
        say::against_group(),
    ]
    .map(|text| text.say(lang))
    .to_vec();
    for id in &parts {
        columns.push((*id).to_owned());
        columns.push(say::gap_of(id).say(lang));
    }
    let mut table = Table {
        columns,
        ..Table::default()
    };
    for row in rows {
        let decimals = row.rubric.decimals;
        let printed = row.index.half_up(decimals).exact();
        let named = row.agency.as_deref().map(str::to_owned);
        let standings = row.parts();
        let mut values = vec![
            Value::whole(row.rank),
            Value::Text(named.unwrap_or_else(|| label::unnamed_agency().say(lang))),
            Value::Number(printed, decimals),
            if row.printed {
                Value::Empty
            } else {
                Value::Text(row.index.to_string())
            },
            Value::text(row.rating(lang)),
            Value::Number(row.percentile.half_up(1).exact(), 1),
            Value::Text(row.group.name().say(lang)),
            Value::whole(row.group_rank),
            Value::whole(row.group_of),
            Value::Number(row.group_median.half_up(decimals).exact(), decimals),
            Value::Change(
                (row.index - row.group_median).half_up(decimals).exact(),
                decimals,
            ),
        ];
        for id in &parts {
            let part = standings.iter().find(|part| part.id == *id);
            match part {
                Some(part) => values.extend([
                    Value::Number(part.value.half_up(decimals).exact(), decimals),
                    Value::Change(part.gap().half_up(decimals).exact(), decimals),
                ]),
                None => values.extend([Value::Empty, Value::Empty]),
            }
        }
        table.row(values);
    }
    sheet.table(&table, true)
}

fn groups(sheet: &mut Worksheet, groups: &[GroupMedian], lang: Lang) -> Written {
    let widths = [30, 20, 10, 10, 10, 10, 60];
    let title = say::groups_sheet();
    let mut sheet = Sheet::begin(sheet, title.get(lang), &widths, lang)?;
    let columns = [
        label::year(),
        say::group(),
        say::count(),
        say::highest(),
        say::median(),
        say::lowest(),
        say::median_of(say::part()),
    ];
    let mut table = Table::of(&columns, lang);
    for group in groups {
        let decimals = group.rubric.decimals;
        let number =
            |exact: crate::number::Exact| Value::Number(exact.half_up(decimals).exact(), decimals);
        let parts = group.parts.iter();
        let parts =
            parts.map(|(id, median)| format!("{id} {}", median.half_up(decimals).say(lang)));
        table.row(vec![
            Value::Text(say::heading(group.year, &group.rubric.index).say(lang)),
            Value::Text(group.group.name().say(lang)),
            Value::whole(group.count),
            number(group.highest),
            number(group.median),
            number(group.lowest),
            Value::Text(parts.collect::<Vec<_>>().join(" · ")),
        ]);
    }
    sheet.table(&table, true)
}
