//! Many files in one run: at once, in the order of their paths, whatever is wrong with some.

mod interrupt;
mod resume;
mod summary;
mod told;

pub(super) use interrupt::{CODE, Interrupted};
pub(super) use summary::Summary;
pub(super) use told::Told;

use super::arguments::Context;
use super::inputs::{self, Expanded};
use super::progress::Progress;
use super::{ledger, output, rerun, words as say};
use crate::cli::tell::tell;
use clap::Args;
use resume::{Key, Resume};
use serde::Serialize;
use serde::de::DeserializeOwned;
use sha2::{Digest, Sha256};
use spbe::assess::Request;
use spbe::batch::{gave_up, in_order};
use spbe::diagnostic::{Checked, Diagnostic, Severity, has_errors};
use spbe::evidence::{Mapping, Source};
use spbe::input::{Input, read_loaded};
use spbe::merge::Assignment;
use spbe::place::Place;
use spbe::rubric::builtins;
use spbe::stream::{
    Answers, Failure, Finding, Findings, LongTable, Plainly, Surveyed, more_findings,
};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use told::{failed, told};

/// The options of every command that takes many files.
#[derive(Args, Debug)]
pub(super) struct Options {
    #[arg(long, value_name = say::file_value(), help = say::help_resume())]
    pub(super) resume: Option<PathBuf>,
}

/// One file of a batch.
pub(super) struct File {
    pub(super) path: PathBuf,
    /// What places call it.
    pub(super) name: Arc<str>,
}

/// What became of some answers of a long table.
pub(super) struct Piecewise<T> {
    pub(super) value: T,
    /// Findings about the table.
    pub(super) of_table: Vec<Diagnostic>,
    /// Findings about single assessments.
    pub(super) about: Vec<Finding>,
}

/// What a command does with the answers of a long table.
pub(super) struct Streaming<'s, T> {
    /// Which answers are asked for.
    pub(super) request: Request,
    /// Of which answers it needs nothing but their levels.
    pub(super) plain: Plainly,
    /// What it makes of some of them.
    pub(super) work: Work<'s, T>,
    /// The result of the table as a whole, with so many findings about single assessments.
    pub(super) end: End<'s, T>,
}

type Work<'s, T> = Box<dyn Fn(&mut [Answers], &Request) -> Piecewise<T> + Sync + 's>;
type End<'s, T> = Box<dyn Fn(&Source, usize) -> T + Sync + 's>;

/// A file that was worked on, or one that is to be read as it comes.
enum Done<T> {
    Whole(Told<T>, Option<Key>, bool),
    Long(Box<LongTable>),
}

/// A run over many files.
pub(super) struct Batch<'a> {
    pub(super) files: Vec<File>,
    /// Whether a folder, a pattern or very many files were given, so that what is said of each has
    /// to fit on one line.
    pub(super) wide: bool,
    /// Whether nobody has named each file.
    in_folder: bool,
    context: &'a Context,
    resume: Option<Resume>,
    /// Digest of everything besides a file that its result depends on.
    run: String,
}

impl<'a> Batch<'a> {
    /// The files that paths stand for. `settings` is everything beyond the global options that a
    /// result depends on.
    pub(super) fn new(
        paths: &[PathBuf],
        options: &Options,
        context: &'a Context,
        settings: &[&str],
    ) -> anyhow::Result<Self> {
        let targets = context
            .targets
            .iter()
            .filter_map(|target| target.path.as_deref());
        let apart: Vec<&Path> = targets.chain(options.resume.as_deref()).collect();
        let Expanded {
            mut files,
            wide,
            passed_over,
        } = inputs::expand(paths, &apart)?;
        context.show(&passed_over);
        if wide {
            files.sort();
            files.dedup();
        }
        if files.len() > 1 {
            interrupt::watch();
        }
        let names = inputs::names_in(&files, wide);
        let files = files.into_iter().zip(names);
        // What is only made again is made from the inputs, not from results that were kept.
        let resume = options.resume.as_deref().filter(|_| !rerun::is_aside());
        let resume = resume.map(Resume::open).transpose()?;
        let kept = options.resume.as_slice();
        for path in context.targets.iter().filter_map(|one| one.path.as_deref()) {
            output::refuse_input(path, kept)?;
        }
        let run = match resume {
            Some(_) => digest(context, settings),
            None => String::new(),
        };
        Ok(Self {
            files: files.map(|(path, name)| File { path, name }).collect(),
            wide,
            in_folder: wide,
            context,
            resume,
            run,
        })
    }

    /// The same run, where each finding is shown in full later and needs no line of its own.
    pub(super) fn in_full(mut self) -> Self {
        self.wide = false;
        self
    }

    /// The paths of all files.
    pub(super) fn paths(&self) -> Vec<PathBuf> {
        self.files.iter().map(|file| file.path.clone()).collect()
    }

    /// Does `work` on what each file holds and hands the results to `each` in the order of the
    /// files. `work` adds its findings to those of the reader.
    pub(super) fn run<T>(
        &self,
        work: impl Fn(Input, &mut Vec<Diagnostic>) -> T + Sync,
        each: impl FnMut(Told<T>) -> anyhow::Result<()>,
    ) -> anyhow::Result<Summary>
    where
        T: Default + Send + Serialize + DeserializeOwned,
    {
        self.run_on(work, None, each)
    }

    /// The same, but a long table of many agencies is read as it comes: `each` has a result for some
    /// of them at a time, and at last one with all findings.
    pub(super) fn run_streaming<T>(
        &self,
        work: impl Fn(Input, &mut Vec<Diagnostic>) -> T + Sync,
        streaming: &Streaming<'_, T>,
        each: impl FnMut(Told<T>) -> anyhow::Result<()>,
    ) -> anyhow::Result<Summary>
    where
        T: Default + Send + Serialize + DeserializeOwned,
    {
        self.run_on(work, Some(streaming), each)
    }

    fn run_on<T>(
        &self,
        work: impl Fn(Input, &mut Vec<Diagnostic>) -> T + Sync,
        streaming: Option<&Streaming<'_, T>>,
        mut each: impl FnMut(Told<T>) -> anyhow::Result<()>,
    ) -> anyhow::Result<Summary>
    where
        T: Default + Send + Serialize + DeserializeOwned,
    {
        let progress = Progress::new(self.files.len());
        let mut summary = Summary {
            files: self.files.len(),
            ..Summary::default()
        };
        let mut done = 0;
        let one = |file: &File| {
            let streams = streaming.is_some();
            (!interrupt::is_asked()).then(|| self.one(file, streams, &work))
        };
        in_order(&self.files, one, |file, result| {
            let result = match result {
                Ok(None) => return Err(self.interrupted(done)),
                Ok(Some(result)) => result?,
                Err(words) => {
                    let finding = gave_up(Place::file(Arc::clone(&file.name)), &words);
                    Done::Whole(failed(vec![finding]), None, false)
                }
            };
            let (told, key, kept) = match (result, streaming) {
                (Done::Whole(told, key, kept), _) => (told, key, kept),
                (Done::Long(table), Some(streaming)) => {
                    match self.long(file, *table, streaming, &mut each, done)? {
                        Some(told) => (told, None, false),
                        None => self.whole(file, &work)?,
                    }
                }
                (Done::Long(_), None) => self.whole(file, &work)?,
            };
            if let (Some(resume), Some(key), false) = (&self.resume, &key, kept) {
                resume.add(key, &told)?;
            }
            done += 1;
            summary.count(&told, kept);
            progress.aside(|| {
                if self.wide {
                    self.say_in_a_line(&told);
                }
                each(told)
            })?;
            progress.advance();
            Ok(())
        })?;
        drop(progress);
        if let Some(resume) = self.resume.as_ref().filter(|_| summary.kept > 0) {
            tell!("{}", say::kept_from(summary.kept, resume.path().display()));
        }
        Ok(summary)
    }

    /// A long table; `None` if it is better read as any other.
    fn long<T: Default + Send>(
        &self,
        file: &File,
        table: LongTable,
        streaming: &Streaming<'_, T>,
        each: &mut impl FnMut(Told<T>) -> anyhow::Result<()>,
        done: usize,
    ) -> anyhow::Result<Option<Told<T>>> {
        match table.survey() {
            Ok(Some(table)) => self.stream(file, &table, streaming, each, done).map(Some),
            Ok(None) => Ok(None),
            Err(Failure::Refused(why) | Failure::Broken(why)) => Ok(Some(failed(vec![*why]))),
        }
    }

    /// A long table, whose results are handed on as they come; the last one is returned.
    fn stream<T: Send>(
        &self,
        file: &File,
        table: &Surveyed,
        streaming: &Streaming<'_, T>,
        each: &mut impl FnMut(Told<T>) -> anyhow::Result<()>,
        done: usize,
    ) -> anyhow::Result<Told<T>> {
        ledger::read_digested(&file.path, table.sha256().to_owned());
        interrupt::watch();
        let request = table.request(&streaming.request);
        let work = |answers: &mut [Answers]| (streaming.work)(answers, &request);
        let (mut of_table, mut about) = (Findings::default(), Findings::default());
        let said = table.run(&request, streaming.plain, work, |piece| {
            if interrupt::is_asked() {
                return Err(Ended::By(self.interrupted(done)));
            }
            of_table.extend(piece.of_table);
            about.extend(piece.about);
            let told = Told {
                readable: true,
                value: piece.value,
                diagnostics: Vec::new(),
            };
            each(told).map_err(Ended::By)
        });
        let said = match said {
            Ok(said) => said,
            Err(Ended::By(error)) => return Err(error),
            // Half of a table would pass for the whole.
            Err(Ended::Failed(Failure::Refused(why) | Failure::Broken(why))) => {
                self.context.show(&[*why]);
                anyhow::bail!("{}", say::cannot_read(file.path.display()));
            }
        };
        let mut diagnostics = said.diagnostics;
        let (kept, errors, others) = of_table.into_parts();
        diagnostics.extend(kept);
        let (kept, more_errors, more_others) = about.into_parts();
        let (errors, others) = (errors + more_errors, others + more_others);
        diagnostics.extend(more_findings(&file.name, errors, others));
        let value = (streaming.end)(&said.source, kept.len());
        diagnostics.extend(kept);
        Ok(Told {
            readable: true,
            value,
            diagnostics,
        })
    }

    fn one<T>(
        &self,
        file: &File,
        streams: bool,
        work: impl Fn(Input, &mut Vec<Diagnostic>) -> T,
    ) -> anyhow::Result<Done<T>>
    where
        T: Default + DeserializeOwned,
    {
        let table = || self.context.long_table(&file.path, &file.name);
        if let Some(table) = streams.then(table).flatten() {
            return Ok(Done::Long(Box::new(table)));
        }
        let (told, key, kept) = self.whole(file, work)?;
        Ok(Done::Whole(told, key, kept))
    }

    /// One file, read or remembered; whether it was remembered, and under what to remember it.
    fn whole<T>(
        &self,
        file: &File,
        work: impl Fn(Input, &mut Vec<Diagnostic>) -> T,
    ) -> anyhow::Result<(Told<T>, Option<Key>, bool)>
    where
        T: Default + DeserializeOwned,
    {
        let Some(resume) = &self.resume else {
            let checked = inputs::open(&file.path, Arc::clone(&file.name), self.context)?;
            let checked = self.but_lists(file, checked);
            return Ok((told(checked, work), None, false));
        };
        let bytes = match inputs::load(&file.path, &file.name)? {
            Ok(bytes) => bytes,
            Err(finding) => return Ok((failed(vec![*finding]), None, false)),
        };
        ledger::read(&file.path, &bytes);
        let path = file.path.to_string_lossy().into_owned();
        let key = Key {
            name: file.name.to_string(),
            sha256: format!("{:x}", Sha256::digest(&bytes)),
            run: self.run.clone(),
            path,
        };
        if let Some(known) = resume.find(&key) {
            return Ok((known, Some(key), true));
        }
        let checked = read_loaded(
            &bytes,
            &key.path,
            Arc::clone(&file.name),
            self.context.mapping.as_ref(),
        );
        let checked = self.but_lists(file, checked);
        Ok((told(checked, work), Some(key), false))
    }

    /// A list of owners that lies in a folder among books is none that failed.
    fn but_lists(&self, file: &File, checked: Checked<Input>) -> Checked<Input> {
        let unknown = |one: &Diagnostic| ["E0230", "E0231"].contains(&one.code().as_str());
        let may_be = self.in_folder && checked.value.is_none();
        if !may_be || !checked.diagnostics.iter().any(unknown) {
            return checked;
        }
        match Assignment::passed_over(&file.path, &file.name) {
            Some(note) => Checked {
                value: None,
                diagnostics: vec![note],
            },
            None => checked,
        }
    }

    /// One line for a file that failed or was passed over: the place and the cause.
    fn say_in_a_line<T>(&self, told: &Told<T>) {
        let failed = has_errors(&told.diagnostics);
        let worth_it = |one: &&Diagnostic| match one.severity() {
            Severity::Error => true,
            // Nothing else is heard of a file that was not even read.
            Severity::Warning | Severity::Note => !failed && !told.readable,
        };
        let mut errors = told.diagnostics.iter().filter(worth_it);
        let Some(first) = errors.next() else { return };
        let text =
            spbe::report::finding_line(first, self.context.lang, self.context.colour_findings);
        let more = match errors.count() {
            0 => String::new(),
            count => say::and_more(count),
        };
        let line = format!("{text}{more}\n");
        // A closed standard error leaves nobody to tell.
        let _ = output::write_to(std::io::stderr(), &line, self.context.colour_findings);
    }

    fn interrupted(&self, done: usize) -> anyhow::Error {
        let files = self.files.len();
        let said = match &self.resume {
            Some(resume) => say::interrupted_resumable(done, files, resume.path().display()),
            None => say::interrupted(done, files),
        };
        Interrupted(said).into()
    }
}

/// Why a long table was not read to its end.
enum Ended {
    By(anyhow::Error),
    Failed(Failure),
}

impl From<Failure> for Ended {
    fn from(why: Failure) -> Self {
        Self::Failed(why)
    }
}

/// Everything besides a file that its result depends on: the program, its rubrics, the options.
fn digest(context: &Context, settings: &[&str]) -> String {
    let request = &context.request;
    let rubric = request.rubric.as_ref().map(|rubric| rubric.sha256.clone());
    let shipped: Vec<String> = builtins().map(|rubric| rubric.sha256.clone()).collect();
    let all = serde_json::json!([
        env!("CARGO_PKG_VERSION"),
        shipped,
        rubric,
        request.agency,
        request.year,
        request.stage,
        request.rescore,
        context.lang.code(),
        context.mapping.as_ref().map(Mapping::to_yaml),
        settings,
    ]);
    format!("{:x}", Sha256::digest(all.to_string()))[..16].to_owned()
}
