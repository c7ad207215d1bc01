//! `spbe score FOLDER`: any number of books, one after the other into the outputs, so that none of
//! them stays in memory.

use super::super::arguments::Context;
use super::super::batch::{Batch, Summary, Told};
use super::super::output::{Format, Sink, Target};
use super::super::{Outcome, inputs, words as say};
use super::Arguments;
use super::parts::Parts;
use serde::{Deserialize, Serialize};
use spbe::assess::{Assessment, Staged, assess, assess_stages};
use spbe::band::{Chances, band};
use spbe::diagnostic::{Diagnostic, has_errors};
use spbe::input::Input;
use spbe::ladder::Count;
use spbe::lang::Lang;
use spbe::report::csv::ScoreColumns;
use spbe::report::{self, ScoreLine, long};
use spbe::rubric::for_year;
use spbe::score::{Scorecard, score};
use spbe::sensitivity::sensitivity;
use std::path::PathBuf;
use std::sync::Arc;

/// Whether the books are too many to show each as a tree, or an option is only for many.
pub(super) fn is_meant(arguments: &Arguments, context: &Context) -> anyhow::Result<bool> {
    let long = |target: &Target| form(target.format).is_some();
    let asked = arguments.batch.resume.is_some()
        || arguments.partition.is_some()
        || context.targets.iter().any(long);
    Ok(asked || inputs::expand(&arguments.books, &[])?.wide)
}

/// What the outputs need of one book.
#[derive(Debug, Default, Serialize, Deserialize)]
struct Piece {
    /// Whether it is a table of published results and no book.
    table: bool,
    /// One for each agency and year.
    lines: Vec<ScoreLine>,
    /// How many of the findings, the last, are about its assessments and not about the file.
    about: usize,
    csv: String,
    json: Vec<String>,
    long: Vec<Long>,
}

/// Rows of the long form that belong into one file of a partitioned table.
#[derive(Debug, Serialize, Deserialize)]
struct Long {
    regulation: String,
    year: u16,
    csv: String,
    json_lines: String,
    partition: String,
}

/// What has to be made of each book.
#[expect(clippy::struct_excessive_bools, reason = "each form is wanted or not")]
struct Wanted {
    lang: Lang,
    count: Count,
    columns: ScoreColumns,
    csv: bool,
    json: bool,
    long_csv: bool,
    long_json_lines: bool,
    partition: Option<long::Form>,
    rescored: bool,
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
            csv: wants(Format::Csv),
            json: wants(Format::Json),
            long_csv: wants(Format::LongCsv),
            long_json_lines: json_lines,
            partition: arguments.partition.is_some().then_some(form),
            rescored: context.request.rescore,
        }
    }

    fn any_long(&self) -> bool {
        self.long_csv || self.long_json_lines || self.partition.is_some()
    }

    fn layout(&self, form: long::Form, partitioned: bool) -> long::Layout {
        long::Layout {
            form,
            partitioned,
            rescored: self.rescored,
        }
    }

    /// All of it as text, for the name under which results are kept.
    fn settings(&self, arguments: &Arguments) -> Vec<String> {
        let kind = format!(
            "score {:?} {:?} {} {} {} {} {:?}",
            arguments.count.map(|_| self.count),
            self.columns,
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
    let mut lines = Vec::new();
    let mut refused = Vec::new();
    let mut failed = false;
    let mut passed_over = 0;
    let named = books.files.iter();
    let named: Vec<_> = named
        .map(|file| (Arc::clone(&file.name), file.path.clone()))
        .collect();
    let summary = books.run(work, |told: Told<Piece>| {
        failed |= has_errors(&told.diagnostics);
        if !books.wide {
            context.show_in_brief(&told.diagnostics, &named, &arguments.books);
        }
        let piece = told.value;
        passed_over += usize::from(piece.table && books.wide);
        outputs.write(&piece)?;
        if wanted.json {
            // What is said about an assessment stands beside it.
            let elsewhere = told.diagnostics.len().saturating_sub(piece.about);
            refused.extend(told.diagnostics.into_iter().take(elsewhere));
        }
        lines.extend(piece.lines);
        Ok(())
    })?;
    if lines.is_empty() && !wanted.json {
        say_summary(&summary, 0, passed_over);
        return Ok(Outcome::Nothing);
    }
    outputs.finish(&lines, &refused, context, &wanted)?;
    say_summary(&summary, lines.len(), passed_over);
    Ok(match (lines.is_empty(), failed) {
        (true, _) => Outcome::Nothing,
        (false, true) => Outcome::Findings,
        (false, false) => Outcome::Clean,
    })
}

fn say_summary(summary: &Summary, scored: usize, passed_over: usize) {
    let (files, failed, warnings) = (summary.files, summary.failed, summary.warnings);
    eprint!("{}", say::scored_files(files, scored, failed, warnings));
    if passed_over > 0 {
        eprint!(" {}", say::passed_over(passed_over));
    }
    if failed + warnings > 0 {
        eprint!(" {}", say::see_check());
    }
    eprintln!();
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
    let checked = if wanted.any_long() {
        assess_stages(evidence, &context.request)
    } else {
        let checked = assess(evidence, &context.request);
        checked.map(|found| found.into_iter().map(Staged::from).collect())
    };
    diagnostics.extend(checked.diagnostics);
    let mut piece = Piece::default();
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
            piece
                .long
                .extend(long(&earlier.counting(wanted.count), wanted));
        }
        piece.long.extend(long(&last, wanted));
        about.extend(last.diagnostics.iter().cloned());
        let mut score = score(Arc::new(last));
        score.band = arguments.band.then(|| band(&score));
        score.sensitivity = arguments.sensitivity.then(|| sensitivity(&score));
        piece.add(&score, wanted);
    }
    piece.about = about.len();
    diagnostics.extend(about);
    piece
}

impl Piece {
    fn add(&mut self, score: &Scorecard, wanted: &Wanted) {
        self.lines.push(ScoreLine::of(score));
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

/// Everything that is written, piece by piece where the form allows it.
struct Outputs {
    sinks: Vec<(Format, Sink)>,
    parts: Option<Parts>,
    began: bool,
}

fn form(format: Format) -> Option<long::Form> {
    match format {
        Format::LongCsv => Some(long::Form::Csv),
        Format::LongJsonLines => Some(long::Form::JsonLines),
        _ => None,
    }
}

impl Outputs {
    fn open(
        arguments: &Arguments,
        context: &Context,
        wanted: &Wanted,
        inputs: &[PathBuf],
    ) -> anyhow::Result<Self> {
        // With a folder for it, the long form is not wanted on standard output as well.
        let to_folder = |target: &&Target| {
            wanted.partition.is_some() && target.path.is_none() && form(target.format).is_some()
        };
        let mut sinks = Vec::new();
        for target in context.targets.iter().filter(|target| !to_folder(target)) {
            let known = [Format::Table, Format::Markdown, Format::Csv, Format::Json];
            if !known.contains(&target.format) && form(target.format).is_none() {
                anyhow::bail!("{}", say::no_such_form(target.format.word()));
            }
            let mut sink = Sink::open(target, inputs, context)?;
            sink.write(&match target.format {
                Format::Csv => report::csv::score_header(wanted.columns),
                Format::Json => report::json::score_head(),
                other => form(other)
                    .map_or_else(String::new, |form| long::head(wanted.layout(form, false))),
            })?;
            sinks.push((target.format, sink));
        }
        let parts = arguments.partition.as_deref().zip(wanted.partition);
        let parts = parts
            .map(|(folder, form)| Parts::new(folder, wanted.layout(form, true), context))
            .transpose()?;
        Ok(Self {
            sinks,
            parts,
            began: false,
        })
    }

    fn write(&mut self, piece: &Piece) -> anyhow::Result<()> {
        for (format, sink) in &mut self.sinks {
            match format {
                Format::Csv => sink.write(&piece.csv)?,
                Format::Json => {
                    for (position, one) in piece.json.iter().enumerate() {
                        if self.began || position > 0 {
                            sink.write(",")?;
                        }
                        sink.write(one)?;
                    }
                }
                Format::LongCsv => {
                    for one in &piece.long {
                        sink.write(&one.csv)?;
                    }
                }
                Format::LongJsonLines => {
                    for one in &piece.long {
                        sink.write(&one.json_lines)?;
                    }
                }
                _ => {}
            }
        }
        self.began |= !piece.json.is_empty();
        if let Some(parts) = &mut self.parts {
            for one in &piece.long {
                parts.write(&one.regulation, one.year, &one.partition)?;
            }
        }
        Ok(())
    }

    fn finish(
        self,
        lines: &[ScoreLine],
        refused: &[Diagnostic],
        context: &Context,
        wanted: &Wanted,
    ) -> anyhow::Result<()> {
        let lang = context.lang;
        for (format, mut sink) in self.sinks {
            match format {
                Format::Table => {
                    let document = report::score_lines(lines, lang);
                    let colour = context.colour && sink.is_standard();
                    let text = report::terminal(&document, context.width, colour);
                    sink.write(&text)?;
                }
                Format::Markdown => {
                    sink.write(&report::markdown(&report::score_lines(lines, lang)))?;
                }
                Format::Json => {
                    let simulation = wanted.columns.simulation && !lines.is_empty();
                    let nothing = lines.is_empty();
                    let tail = report::json::score_tail(nothing, refused, simulation, lang);
                    sink.write(&tail)?;
                }
                _ => {}
            }
            sink.finish()?;
        }
        self.parts.map_or(Ok(()), Parts::finish)
    }
}
