//! `spbe score FOLDER`: any number of books, one after the other into the outputs, so that none of
//! them stays in memory.

use super::super::arguments::Context;
use super::super::batch::{Batch, Piecewise, Streaming, Summary, Told};
use super::super::output::{Format, Target};
use super::super::{Outcome, inputs, words as say};
use super::Arguments;
use super::outputs::{Outputs, form};
use crate::cli::tell::tell;
use serde::{Deserialize, Serialize};
use spbe::assess::{Assessment, Request, Staged, assess, assess_stages};
use spbe::band::{Chances, band};
use spbe::batch::{Owner, Owners};
use spbe::diagnostic::{Diagnostic, has_errors};
use spbe::evidence::{Evidence, Source};
use spbe::input::Input;
use spbe::ladder::Count;
use spbe::lang::Lang;
use spbe::report::csv::{PlainColumns, ScoreColumns};
use spbe::report::long::PlainRows;
use spbe::report::{self, ScoreLine, long};
use spbe::rubric::for_year;
use spbe::score::{Scorecard, score};
use spbe::sensitivity::sensitivity;
use spbe::stream::{Answers, Finding, Plain, Plainly};
use std::sync::{Arc, Mutex, PoisonError};

/// Whether the books are too many to show each as a tree, or an option is only for many.
pub(super) fn is_meant(arguments: &Arguments, context: &Context) -> anyhow::Result<bool> {
    let long = |target: &Target| form(target.format).is_some();
    let asked = arguments.batch.resume.is_some()
        || arguments.partition.is_some()
        || context.targets.iter().any(long);
    // Nor is a folder of thousands listed twice.
    if asked || inputs::are_wide(&arguments.books) {
        return Ok(true);
    }
    let inputs::Expanded { files, wide, .. } = inputs::expand(&arguments.books, &[])?;
    let mut named = files.iter().zip(inputs::names(&files));
    Ok(wide || named.any(|(path, name)| context.long_table(path, &name).is_some()))
}

/// What the outputs need of one book.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Piece {
    /// Whether it is a table of published results and no book.
    pub(super) table: bool,
    /// How many assessments there are, and a line of each where lines are wanted.
    pub(super) scored: usize,
    pub(super) lines: Vec<ScoreLine>,
    /// Whose books were scored, to find one that is there twice.
    owners: Vec<Owner>,
    /// How many of the findings, the last, are about its assessments and not about the file.
    pub(super) about: usize,
    pub(super) csv: String,
    pub(super) json: Vec<String>,
    pub(super) long: Vec<Long>,
}

/// Rows of the long form that belong into one file of a partitioned table.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Long {
    pub(super) regulation: String,
    pub(super) year: u16,
    pub(super) csv: String,
    pub(super) json_lines: String,
    pub(super) partition: String,
}

/// What has to be made of each book.
#[expect(clippy::struct_excessive_bools, reason = "each form is wanted or not")]
pub(super) struct Wanted {
    pub(super) lang: Lang,
    pub(super) count: Count,
    pub(super) columns: ScoreColumns,
    pub(super) lines: bool,
    pub(super) csv: bool,
    pub(super) json: bool,
    pub(super) long_csv: bool,
    pub(super) long_json_lines: bool,
    pub(super) partition: Option<long::Form>,
    pub(super) rescored: bool,
}

/// Whether the rubric or the year that is asked for has something to say about itself.
fn may_have_caveat(context: &Context) -> bool {
    let request = &context.request;
    let of_year = || request.year.and_then(for_year);
    let rubric = request.rubric.clone().or_else(of_year);
    request.rescore || rubric.is_some_and(|rubric| rubric.is_remarkable())
}

impl Wanted {
    fn new(arguments: &Arguments, context: &Context) -> Self {
        let wants = |format| context.targets.iter().any(|one| one.format == format);
        let json_lines = wants(Format::LongJsonLines);
        let form = if json_lines {
            long::Form::JsonLines
        } else {
            long::Form::Csv
        };
        Self {
            lang: context.lang,
            count: arguments.count(),
            columns: ScoreColumns {
                sensitivity: arguments.sensitivity,
                band: arguments.band,
                simulation: !arguments.set.is_empty(),
                // Books are read one by one, so only what is asked for is known beforehand.
                caveat: may_have_caveat(context),
            },
            lines: wants(Format::Table) || wants(Format::Markdown),
            csv: wants(Format::Csv),
            json: wants(Format::Json),
            long_csv: wants(Format::LongCsv),
            long_json_lines: json_lines,
            partition: arguments.partition.is_some().then_some(form),
            rescored: context.request.rescore,
        }
    }

    /// Of which answers every form that is wanted can be made of levels alone.
    fn takes_plain(&self, arguments: &Arguments) -> Plainly {
        let columns = ScoreColumns {
            caveat: self.columns.caveat,
            ..ScoreColumns::default()
        };
        let columns = self.columns == columns;
        let claimed = arguments.count.is_none();
        if !columns || !claimed || self.json || self.rescored {
            Plainly::Never
        } else if self.any_long() {
            // The long form has every stage.
            Plainly::OfOneStage
        } else {
            Plainly::Always
        }
    }

    fn any_long(&self) -> bool {
        self.long_csv || self.long_json_lines || self.partition.is_some()
    }

    pub(super) fn layout(&self, form: long::Form, partitioned: bool) -> long::Layout {
        long::Layout {
            form,
            partitioned,
            rescored: self.rescored,
        }
    }

    /// All of it as text, for the name under which results are kept.
    fn settings(&self, arguments: &Arguments) -> Vec<String> {
        let kind = format!(
            "score {:?} {:?} {} {} {} {} {} {:?}",
            arguments.count.map(|_| self.count),
            self.columns,
            self.lines,
            self.csv,
            self.json,
            self.long_csv,
            self.long_json_lines,
            self.partition,
        );
        std::iter::once(kind).chain(arguments.set.clone()).collect()
    }
}

pub(super) fn run(arguments: &Arguments, context: &Context) -> anyhow::Result<Outcome> {
    let wanted = Wanted::new(arguments, context);
    let settings = wanted.settings(arguments);
    let settings: Vec<&str> = settings.iter().map(String::as_str).collect();
    let books = Batch::new(&arguments.books, &arguments.batch, context, &settings)?;
    let mut outputs = Outputs::open(arguments, context, &wanted, &books.paths())?;
    let work = |input, diagnostics: &mut Vec<Diagnostic>| {
        piece(input, arguments, context, &wanted, !books.wide, diagnostics)
    };
    let mut refused = Vec::new();
    let mut failed = false;
    let mut passed_over = 0;
    let (mut owners, mut twice) = (Owners::default(), Vec::new());
    let named = books.files.iter();
    let named: Vec<_> = named
        .map(|file| (Arc::clone(&file.name), file.path.clone()))
        .collect();
    let (columns, spent) = (Mutex::new(Vec::new()), Spent::default());
    let streaming = Streaming {
        request: context.request.clone(),
        plain: wanted.takes_plain(arguments),
        work: Box::new(|answers: &mut [Answers], request: &Request| {
            let known = || columns.lock().unwrap_or_else(PoisonError::into_inner);
            let own = known().pop();
            let mut own = own.unwrap_or_else(|| PlainForms::new(&wanted));
            let begun = Piece {
                csv: spent.take(),
                ..Piece::default()
            };
            let portion = portion(begun, answers, request, arguments, &wanted, &mut own);
            known().push(own);
            portion
        }),
        end: Box::new(|_: &Source, about: usize| Piece {
            about,
            ..Piece::default()
        }),
    };
    let mut summary = books.run_streaming(work, &streaming, |told: Told<Piece>| {
        failed |= has_errors(&told.diagnostics);
        if !books.wide {
            context.show_in_brief(&told.diagnostics, &named, &arguments.books);
        }
        let mut piece = told.value;
        let own = std::mem::take(&mut piece.owners).into_iter();
        twice.extend(own.filter_map(|owner| owners.add(owner)));
        passed_over += usize::from(piece.table && books.wide);
        outputs.write(&piece)?;
        spent.give(std::mem::take(&mut piece.csv));
        if wanted.json {
            // What is said about an assessment stands beside it.
            let elsewhere = told.diagnostics.len().saturating_sub(piece.about);
            refused.extend(told.diagnostics.into_iter().take(elsewhere));
        }
        outputs.list(piece, context)
    })?;
    context.show_in_brief(&twice, &named, &arguments.books);
    summary.warnings += twice.len();
    let scored = outputs.scored;
    if scored == 0 && !wanted.json {
        say_summary(&summary, 0, passed_over);
        return Ok(Outcome::Nothing);
    }
    outputs.finish(&refused, context, &wanted)?;
    say_summary(&summary, scored, passed_over);
    Ok(match (scored == 0, failed) {
        (true, _) => Outcome::Nothing,
        (false, true) => Outcome::Findings,
        (false, false) => Outcome::Clean,
    })
}

fn say_summary(summary: &Summary, scored: usize, passed_over: usize) {
    let (files, failed, warnings) = (summary.files, summary.failed, summary.warnings);
    let mut said = say::scored_files(files, scored, failed, warnings);
    if passed_over > 0 {
        said.push(' ');
        said += &say::passed_over(passed_over);
    }
    if failed + warnings > 0 {
        said.push(' ');
        said += &say::see_check();
    }
    tell!("{said}");
}

/// One book, assessed, scored and put into every form that is wanted.
fn piece(
    input: Input,
    arguments: &Arguments,
    context: &Context,
    wanted: &Wanted,
    named: bool,
    diagnostics: &mut Vec<Diagnostic>,
) -> Piece {
    let evidence = match input {
        Input::Evidence(evidence) => evidence,
        Input::Table(table) => {
            diagnostics.push(table.not_a_book(named));
            return Piece {
                table: true,
                ..Piece::default()
            };
        }
    };
    let mut piece = Piece::default();
    let about = piece.take(evidence, &context.request, arguments, wanted, diagnostics);
    piece.about = about.len();
    diagnostics.extend(about);
    piece
}

/// What makes each form that is wanted of levels alone.
struct PlainForms {
    columns: PlainColumns,
    /// The long form as CSV, as JSON lines, and in a folder.
    long: [Option<PlainRows>; 3],
}

impl PlainForms {
    fn new(wanted: &Wanted) -> Self {
        let rows = |form, partitioned| PlainRows::new(wanted.layout(form, partitioned));
        Self {
            columns: PlainColumns::new(wanted.lang, wanted.columns.caveat),
            long: [
                wanted.long_csv.then(|| rows(long::Form::Csv, false)),
                wanted
                    .long_json_lines
                    .then(|| rows(long::Form::JsonLines, false)),
                wanted.partition.map(|form| rows(form, true)),
            ],
        }
    }
}

impl Long {
    fn new(regulation: &str, year: u16) -> Self {
        Self {
            regulation: regulation.to_owned(),
            year,
            csv: String::new(),
            json_lines: String::new(),
            partition: String::new(),
        }
    }
}

/// Texts that are written and may be filled again. A part of a long table makes a megabyte of rows;
/// to take that memory from the system anew for each cost as much time as the rows.
#[derive(Default)]
struct Spent(Mutex<Vec<String>>);

impl Spent {
    /// So many are kept.
    const KEPT: usize = 32;
    /// None that is longer.
    const LONGEST: usize = 8 << 20;

    fn take(&self) -> String {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.pop().unwrap_or_default()
    }

    fn give(&self, mut text: String) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() < Self::KEPT && (1..=Self::LONGEST).contains(&text.capacity()) {
            text.clear();
            kept.push(text);
        }
    }
}

/// Some answers of a long table, in every form that is wanted, added to a piece that was begun.
fn portion(
    mut piece: Piece,
    answers: &mut [Answers],
    request: &Request,
    arguments: &Arguments,
    wanted: &Wanted,
    plainly: &mut PlainForms,
) -> Piecewise<Piece> {
    let (mut of_table, mut about) = (Vec::new(), Vec::new());
    for one in answers {
        match one {
            Answers::Plain(plain) => {
                piece.add_plain(plain, plainly, wanted);
                about.extend(plain.note());
            }
            Answers::Read(portion) => {
                let evidence = std::mem::take(&mut portion.evidence);
                let found = piece.take(evidence, request, arguments, wanted, &mut of_table);
                about.extend(found.into_iter().map(Finding::from));
            }
        }
    }
    Piecewise {
        value: piece,
        of_table,
        about,
    }
}

impl Piece {
    /// Assesses and scores some evidence; returns the findings about single assessments.
    fn take(
        &mut self,
        evidence: Vec<Evidence>,
        request: &Request,
        arguments: &Arguments,
        wanted: &Wanted,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Vec<Diagnostic> {
        let checked = if wanted.any_long() {
            assess_stages(evidence, request)
        } else {
            let checked = assess(evidence, request);
            checked.map(|found| found.into_iter().map(Staged::from).collect())
        };
        diagnostics.extend(checked.diagnostics);
        let mut about = Vec::new();
        for mut staged in checked.value.unwrap_or_default() {
            let unset = staged.last.simulate(&arguments.set);
            if has_errors(&unset) {
                // A score without what was assumed would pass for the simulation.
                diagnostics.extend(unset);
                continue;
            }
            let last = if arguments.band {
                staged.last.doubting(&Chances::default())
            } else {
                staged.last.counting(wanted.count)
            };
            for earlier in staged.earlier {
                self.long
                    .extend(long(&earlier.counting(wanted.count), wanted));
            }
            self.long.extend(long(&last, wanted));
            about.extend(last.diagnostics.iter().cloned());
            self.owners.extend(Owner::of(&last));
            let mut score = score(Arc::new(last));
            score.band = arguments.band.then(|| band(&score));
            score.sensitivity = arguments.sensitivity.then(|| sensitivity(&score));
            self.add(&score, wanted);
        }
        about
    }

    fn add_plain(&mut self, plain: &Plain, plainly: &mut PlainForms, wanted: &Wanted) {
        self.scored += 1;
        if wanted.lines {
            self.lines.push(ScoreLine::of_plain(plain));
        }
        if wanted.csv {
            plainly.columns.write(plain, &mut self.csv);
        }
        if wanted.any_long() {
            let (regulation, year) = (&plain.rubric.id, plain.year);
            // One after the other into the same file, as long as they belong there.
            let last = self.long.last();
            if !last.is_some_and(|last| last.year == year && last.regulation == *regulation) {
                self.long.push(Long::new(regulation, year));
            }
            let Some(long) = self.long.last_mut() else {
                return;
            };
            let [csv, json_lines, partition] = &mut plainly.long;
            for (rows, text) in [
                (csv, &mut long.csv),
                (json_lines, &mut long.json_lines),
                (partition, &mut long.partition),
            ] {
                if let Some(rows) = rows {
                    rows.write(plain, text);
                }
            }
        }
    }

    fn add(&mut self, score: &Scorecard, wanted: &Wanted) {
        self.scored += 1;
        if wanted.lines {
            self.lines.push(ScoreLine::of(score));
        }
        if wanted.csv {
            let rows = report::csv::score_rows(score, wanted.columns, wanted.lang);
            self.csv.push_str(&rows);
        }
        if wanted.json {
            self.json.push(report::json::score_part(score, wanted.lang));
        }
    }
}

fn long(assessment: &Assessment, wanted: &Wanted) -> Option<Long> {
    let rows = |form, partitioned, is_wanted: bool| {
        if is_wanted {
            long::rows(assessment, wanted.layout(form, partitioned))
        } else {
            String::new()
        }
    };
    wanted.any_long().then(|| Long {
        regulation: assessment.rubric.id.clone(),
        year: assessment.year,
        csv: rows(long::Form::Csv, false, wanted.long_csv),
        json_lines: rows(long::Form::JsonLines, false, wanted.long_json_lines),
        partition: wanted
            .partition
            .map(|form| rows(form, true, true))
            .unwrap_or_default(),
    })
}
