//! What a batch of scores is written to, piece by piece.

use super::super::arguments::Context;
use super::super::output::{Format, Sink, Target};
use super::Arguments;
use super::many::{Piece, Wanted};
use super::parts::Parts;
use spbe::diagnostic::Diagnostic;
use spbe::report::{self, ScoreLine, long};
use std::path::PathBuf;

/// Everything that is written, piece by piece where the form allows it.
pub(super) struct Outputs {
    sinks: Vec<(Format, Sink)>,
    parts: Option<Parts>,
    began: bool,
    /// How many assessments there were.
    pub(super) scored: usize,
    /// Those that are still to be listed.
    lines: Vec<ScoreLine>,
}

/// So many assessments stand in one table; those of a nation over many years stand in several, so
/// that they need not be in memory together.
const TABLE: usize = 10_000;

/// The forms of scores.
pub(super) const FORMS: [Format; 6] = [
    Format::Table,
    Format::Markdown,
    Format::Csv,
    Format::Json,
    Format::LongCsv,
    Format::LongJsonLines,
];

pub(super) fn form(format: Format) -> Option<long::Form> {
    match format {
        Format::LongCsv => Some(long::Form::Csv),
        Format::LongJsonLines => Some(long::Form::JsonLines),
        _ => None,
    }
}

impl Outputs {
    pub(super) fn open(
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
            scored: 0,
            lines: Vec::new(),
        })
    }

    pub(super) fn write(&mut self, piece: &Piece) -> anyhow::Result<()> {
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

    /// Adds assessments to the tables.
    pub(super) fn list(&mut self, piece: Piece, context: &Context) -> anyhow::Result<()> {
        self.scored += piece.scored;
        self.lines.extend(piece.lines);
        if self.lines.len() < TABLE {
            return Ok(());
        }
        self.write_table(context)
    }

    /// Writes a table of what is to be listed.
    fn write_table(&mut self, context: &Context) -> anyhow::Result<()> {
        let lines = std::mem::take(&mut self.lines);
        for (format, sink) in &mut self.sinks {
            let document = || report::score_lines(&lines, context.lang);
            match format {
                Format::Table => {
                    let colour = context.colour && sink.is_standard();
                    sink.write(&report::terminal(&document(), context.width, colour))?;
                }
                Format::Markdown => sink.write(&report::markdown(&document()))?,
                _ => {}
            }
        }
        Ok(())
    }

    pub(super) fn finish(
        mut self,
        refused: &[Diagnostic],
        context: &Context,
        wanted: &Wanted,
    ) -> anyhow::Result<()> {
        let lang = context.lang;
        if !self.lines.is_empty() || self.scored == 0 {
            self.write_table(context)?;
        }
        for (format, mut sink) in self.sinks {
            if format == Format::Json {
                let nothing = self.scored == 0;
                let simulation = wanted.columns.simulation && !nothing;
                let tail = report::json::score_tail(nothing, refused, simulation, lang);
                sink.write(&tail)?;
            }
            sink.finish()?;
        }
        self.parts.map_or(Ok(()), Parts::finish)
    }
}
