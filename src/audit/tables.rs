//! What the rows of one table, or of one agency, tell together.

use super::Verdict;
use super::cells::{Cell, Readings, cells, name};
use super::model::{Model, Reading};
use super::reconcile::{Weighed, Weights, weights};
use super::row::Judged;
use crate::diagnostic::{Diagnostic, catalogue::auditing as finding};
use crate::lang::{Lang, List, Text};
use crate::number::{Exact, Printed, Rounded};
use crate::place::Place;
use crate::published::Published;
use crate::rubric::Rubric;
use crate::words::fold;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The tables that some results come from: for each file and rubric how its numbers are read.
pub(super) struct Tables {
    tables: Vec<Table>,
    /// The models by the digest of their rubric; `None` for a rubric whose grid is too fine.
    models: BTreeMap<String, Option<Arc<Model>>>,
}

struct Table {
    path: Arc<str>,
    file: Arc<str>,
    rubric: Arc<Rubric>,
    readings: Readings,
    rows: Vec<Vec<Cell>>,
}

impl Tables {
    pub(super) fn new(results: &[Published]) -> Self {
        let mut models = BTreeMap::new();
        let mut tables: Vec<Table> = Vec::new();
        for result in results {
            let model = models
                .entry(result.rubric.sha256.clone())
                .or_insert_with(|| Model::new(&result.rubric).map(Arc::new));
            let Some(model) = model else { continue };
            let cells = cells(model, result);
            match tables.iter_mut().find(|table| table.is_of(result)) {
                Some(table) => table.rows.push(cells),
                None => tables.push(Table {
                    path: Arc::clone(&result.source.path),
                    file: Arc::from(result.place.file_name()),
                    rubric: Arc::clone(&result.rubric),
                    readings: Vec::new(),
                    rows: vec![cells],
                }),
            }
        }
        for table in &mut tables {
            if let Some(Some(model)) = models.get(&table.rubric.sha256) {
                table.readings = super::readings::of_table(model, &table.rows);
            }
        }
        Self { tables, models }
    }

    /// The model of a result's rubric and how the numbers of its table are read.
    pub(super) fn of(&self, result: &Published) -> Option<(&Model, &Readings)> {
        let model = self.models.get(&result.rubric.sha256)?.as_deref()?;
        let table = self.tables.iter().find(|table| table.is_of(result))?;
        Some((model, &table.readings))
    }

    /// Tables whose numbers are not scores of their own.
    pub(super) fn findings(&self) -> Vec<Diagnostic> {
        self.tables
            .iter()
            .flat_map(|table| self.contributions(table))
            .collect()
    }

    fn contributions(&self, table: &Table) -> Vec<Diagnostic> {
        let Some(Some(model)) = self.models.get(&table.rubric.sha256) else {
            return Vec::new();
        };
        let readings = table.readings.iter().enumerate();
        let depths = readings.filter(|(_, reading)| **reading == Reading::Contribution);
        depths
            .filter_map(|(depth, _)| {
                let at_depth = |cell: &&Cell| model.nodes[cell.part].depth == Some(depth);
                let rows = table
                    .rows
                    .iter()
                    .filter(|row| row.iter().any(|c| at_depth(&c)));
                let mut cells = table.rows.iter().flatten().filter(at_depth);
                let example = cells.find_map(|cell| example(model, cell))?;
                let kind = kind(&table.rubric, depth)?;
                let above = match depth.checked_sub(1) {
                    None => finding::the_index(),
                    Some(above) => self::kind(&table.rubric, above)?,
                };
                let finding = finding::contributions(kind, above, rows.count(), example);
                Some(finding.at(Place::file(Arc::clone(&table.file))))
            })
            .collect()
    }
}

impl Table {
    fn is_of(&self, result: &Published) -> bool {
        self.path == result.source.path && self.rubric.sha256 == result.rubric.sha256
    }
}

/// `A1 1,35 = 23/17`: the one exact contribution that is printed so.
fn example(model: &Model, cell: &Cell) -> Option<Text> {
    let range = model.printed_as(cell.part, cell.printed, Reading::Contribution);
    let sums = model.nodes[cell.part].free.within(&range);
    let mut sums = sums.iter();
    let exact = model.shown(cell.part, sums.next()?, Reading::Contribution);
    let single = sums.next().is_none() && exact.denominator() > 1;
    let fraction = exact.to_string();
    single.then(|| finding::example(name(model, cell.part), cell.printed, fraction))
}

/// What a level of the tree is called inside a sentence.
pub(super) fn kind(rubric: &Rubric, depth: usize) -> Option<Text> {
    let name = &rubric.kinds.get(depth)?.name;
    let lower = |lang| name.get(lang).to_lowercase();
    Some(Text::new(lower(Lang::Id), lower(Lang::En)))
}

/// Says for every agency with an impossible index whether other weights of the top parts would
/// reconcile all of its rows.
pub(super) fn reconcile(rows: &mut [Judged]) {
    let mut groups: BTreeMap<(String, String), Vec<(usize, Weighed)>> = BTreeMap::new();
    for (at, row) in rows.iter().enumerate() {
        let result = &row.audited.published;
        let agency = result.agency.as_deref().map(fold).unwrap_or_default();
        let own = row.audited.readings.first() != Some(&Reading::Contribution);
        if let Some(weighed) = weighed(result).filter(|_| own) {
            let key = (agency, result.rubric.sha256.clone());
            groups.entry(key).or_default().push((at, weighed));
        }
    }
    for group in groups.into_values().filter(|group| group.len() > 1) {
        let wrong = |row: &Judged| {
            row.audited.verdict == Verdict::Impossible && row.contradicting.contains(&0)
        };
        if !group.iter().any(|(at, _)| rows.get(*at).is_some_and(wrong)) {
            continue;
        }
        let weighed: Vec<Weighed> = group.iter().map(|(_, weighed)| weighed.clone()).collect();
        let results = || {
            group
                .iter()
                .filter_map(|(at, _)| rows.get(*at))
                .map(|row| &row.audited.published)
        };
        let years = List(results().map(|result| result.year).collect::<Vec<u16>>());
        let Some(rubric) = results().next().map(|result| Arc::clone(&result.rubric)) else {
            continue;
        };
        let Some(kind) = kind(&rubric, 0) else {
            continue;
        };
        let finding = match weights(&weighed) {
            Weights::Unknown => continue,
            Weights::None => finding::no_weights_reconcile(kind, years),
            Weights::Some(weights) => {
                let hundred = Exact::from(100);
                let each = rubric.nodes.iter().zip(weights);
                let said = each.map(|(node, weight)| {
                    finding::percent_of(&node.id, short((weight * hundred).half_up(1)))
                });
                finding::weights_reconcile(kind, years, List(said.collect()))
            }
        };
        let indices: Vec<(Place, Text)> = results()
            .filter_map(|result| {
                let index = result.index.as_ref()?;
                Some((
                    index.place.clone(),
                    finding::printed_index_of(result.year, index.value),
                ))
            })
            .collect();
        for (at, _) in &group {
            let Some(row) = rows.get_mut(*at).filter(|row| wrong(row)) else {
                continue;
            };
            let place = row
                .audited
                .published
                .index
                .as_ref()
                .map(|index| index.place.clone());
            let others = indices
                .iter()
                .filter(|(other, _)| Some(other) != place.as_ref());
            let finding = others.fold(finding.clone(), |finding, (place, text)| {
                finding.label(place.clone(), text.clone())
            });
            row.audited.findings.push(finding.at(place));
        }
    }
}

fn short(number: Rounded) -> Text {
    Text::new(number.short(Lang::Id), number.short(Lang::En))
}

/// The index and all top parts of a row, if they are printed.
fn weighed(result: &Published) -> Option<Weighed> {
    let parts: Vec<Printed> = result
        .rubric
        .nodes
        .iter()
        .map(|node| Some(result.parts.get(&node.id)?.value))
        .collect::<Option<_>>()?;
    let index = result.index.as_ref()?.value;
    Some(Weighed { parts, index })
}
