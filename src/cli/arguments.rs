//! What the user may type, and what it amounts to.

use super::words as say;
use super::{
    audit, check, compare, explain, init, merge, output, plan, rank, report, rubric, score, shell,
    template, verify, worklist,
};
use anyhow::{Context as _, bail};
use clap::{Args, Parser, Subcommand, ValueEnum};
use spbe::assess::Request;
use spbe::diagnostic::Diagnostic;
use spbe::evidence::{Mapping, Stage};
use spbe::lang::Lang;
use spbe::rubric::{Rubric, builtin, builtins, regulations};
use spbe::stream::{Limits, LongTable};
use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::sync::Arc;

#[derive(Debug, Parser)]
#[command(name = "spbe", version, about = say::about(), disable_help_subcommand = true)]
pub(super) struct Cli {
    #[command(flatten)]
    pub(super) global: Global,
    #[command(subcommand)]
    pub(super) command: Command,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    #[command(about = say::about_score(), override_usage = say::usage_of("score", say::several(say::book_value())))]
    Score(score::Arguments),
    #[command(about = say::about_compare(), override_usage = say::usage_of("compare", say::several(say::book_or_table_value())))]
    Compare(compare::Arguments),
    #[command(about = say::about_audit(), override_usage = say::usage_of("audit", say::several(say::table_value())))]
    Audit(audit::Arguments),
    #[command(about = say::about_check())]
    Check(check::Arguments),
    #[command(about = say::about_merge())]
    Merge(merge::Arguments),
    #[command(about = say::about_worklist())]
    Worklist(worklist::Arguments),
    #[command(about = say::about_report(), after_help = say::report_forms())]
    Report(report::Arguments),
    #[command(about = say::about_rank(), override_usage = say::usage_of("rank", say::several(say::book_table_or_folder_value())))]
    Rank(rank::Arguments),
    #[command(about = say::about_plan(), override_usage = say::usage_of("plan", say::usage_plan(say::target_value(), say::book_value())))]
    Plan(plan::Arguments),
    #[command(about = say::about_template())]
    Template(template::Arguments),
    #[command(about = say::about_explain())]
    Explain(explain::Arguments),
    #[command(about = say::about_rubric())]
    Rubric(rubric::Arguments),
    #[command(about = say::about_verify())]
    Verify(verify::Arguments),
    #[command(about = say::about_init())]
    Init(init::Arguments),
    #[command(about = say::about_completions())]
    Completions(shell::Completions),
    #[command(about = say::about_man())]
    Man,
}

impl Command {
    /// The command line as it is parsed where one command alone is asked for: describing the
    /// others takes longer than scoring a book.
    pub(super) fn alone(name: &'static str) -> Option<clap::Command> {
        let own = clap::Command::new(name);
        let own = match name {
            "score" => score::Arguments::augment_args(own),
            "compare" => compare::Arguments::augment_args(own),
            "audit" => audit::Arguments::augment_args(own),
            "check" => check::Arguments::augment_args(own),
            "merge" => merge::Arguments::augment_args(own),
            "worklist" => worklist::Arguments::augment_args(own),
            "report" => report::Arguments::augment_args(own),
            "rank" => rank::Arguments::augment_args(own),
            "plan" => plan::Arguments::augment_args(own),
            "template" => template::Arguments::augment_args(own),
            _ => return None,
        };
        Some(Global::augment_args(clap::Command::new("spbe")).subcommand(own))
    }

    /// The commands that [`Command::alone`] knows: those that people wait for.
    pub(super) const ALONE: [&str; 10] = [
        "score", "compare", "audit", "check", "merge", "worklist", "report", "rank", "plan",
        "template",
    ];
}

/// Options that every command knows; they stand below its own in its help.
#[derive(Args, Debug)]
#[command(next_display_order = 100)]
pub(super) struct Global {
    #[arg(long, global = true, value_name = "id|en", value_parser = ["id", "en"], help = say::help_lang())]
    lang: Option<String>,
    #[arg(long, global = true, value_name = "auto|always|never", help = say::help_color())]
    color: Option<Colour>,
    #[arg(long, global = true, value_name = say::id_or_file(), help = say::help_rubric())]
    rubric: Option<String>,
    #[arg(long, global = true, help = say::help_rescore())]
    rescore: bool,
    #[arg(long, global = true, value_name = say::name_value(), help = say::help_agency())]
    agency: Option<String>,
    #[arg(long, global = true, value_name = say::year_value(), help = say::help_year())]
    year: Option<u16>,
    #[arg(long, global = true, value_name = say::stage_value(), help = say::help_stage())]
    stage: Option<StageName>,
    #[arg(long, global = true, value_name = say::map_value(), help = say::help_map())]
    map: Vec<String>,
    #[arg(long, global = true, value_name = say::sheet_value(), help = say::help_sheet())]
    sheet: Option<String>,
    #[arg(long, global = true, value_name = say::row_value(), help = say::help_header())]
    header: Option<u32>,
    #[arg(long, global = true, value_name = say::file_value(), help = say::help_save_map())]
    save_map: Option<PathBuf>,
    #[arg(long, global = true, value_name = say::format_value(), help = say::help_report())]
    report: Vec<String>,
    #[arg(short, long, global = true, value_name = say::file_value(), help = say::help_output())]
    pub(super) output: Vec<String>,
    #[arg(long, global = true, help = say::help_force())]
    pub(super) force: bool,
    #[arg(long, global = true, value_name = say::file_value(), help = say::help_journal())]
    pub(super) journal: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Colour {
    Auto,
    Always,
    Never,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum StageName {
    Mandiri,
    Dokumen,
    Interviu,
    Visitasi,
    Akhir,
}

/// What the global options amount to.
#[derive(Clone, Debug)]
pub(super) struct Context {
    pub(super) lang: Lang,
    pub(super) colour: bool,
    /// Colour on standard error, where findings go.
    pub(super) colour_findings: bool,
    pub(super) width: u16,
    pub(super) request: Request,
    /// What the columns of books hold that are not recognised.
    pub(super) mapping: Option<Mapping>,
    /// Where the mapping is kept for the next time.
    save_map: Option<PathBuf>,
    pub(super) targets: Vec<output::Target>,
    /// Where findings go in the forms of build servers.
    pub(super) findings_targets: Vec<output::FindingsTarget>,
    pub(super) force: bool,
    /// The options that decide how a book is read, as they were given.
    reading: Vec<String>,
}

impl Context {
    pub(super) fn new(global: &Global) -> anyhow::Result<Self> {
        let lang = say::language();
        let colours = |terminal: bool| match global.color.unwrap_or(Colour::Auto) {
            Colour::Always => true,
            Colour::Never => false,
            Colour::Auto => terminal && std::env::var_os("NO_COLOR").is_none_or(|v| v.is_empty()),
        };
        let rubric = global
            .rubric
            .as_deref()
            .map(|name| load_rubric(name, lang))
            .transpose()?;
        let stage = global.stage.map(|stage| match stage {
            StageName::Mandiri => Stage::Mandiri,
            StageName::Dokumen => Stage::Dokumen,
            StageName::Interviu => Stage::Interviu,
            StageName::Visitasi => Stage::Visitasi,
            StageName::Akhir => Stage::Akhir,
        });
        let (targets, findings_targets) = output::targets(&global.report, &global.output)?;
        Ok(Self {
            lang,
            colour: colours(std::io::stdout().is_terminal()),
            colour_findings: colours(std::io::stderr().is_terminal()),
            width: width(),
            request: Request {
                rubric,
                agency: global.agency.clone(),
                year: global.year,
                stage,
                rescore: global.rescore,
                several_years: false,
            },
            mapping: read_mapping(global, lang)?,
            save_map: global.save_map.clone(),
            targets,
            findings_targets,
            force: global.force,
            reading: global.reading(),
        })
    }

    /// Keeps the mapping for the next time, once it has shown to fit.
    pub(super) fn save_map(&self) -> anyhow::Result<()> {
        match (&self.save_map, &self.mapping) {
            (Some(path), Some(mapping)) => {
                output::write_file(path, mapping.to_yaml().as_bytes(), self.force)
            }
            _ => Ok(()),
        }
    }

    /// A file that is a long table of many agencies. With a mapping its columns are not told by
    /// their headers, and standard input comes only once.
    pub(super) fn long_table(&self, path: &Path, name: &Arc<str>) -> Option<LongTable> {
        let known = self.mapping.is_none() && path.as_os_str() != "-";
        known
            .then(|| LongTable::open(path, name, Limits::default()))
            .flatten()
    }

    /// Shows findings to a person, on standard error.
    pub(super) fn show(&self, diagnostics: &[Diagnostic]) {
        let text = spbe::report::findings(diagnostics, self.lang, self.colour_findings);
        // A closed standard error leaves nobody to tell.
        let _ = output::write_to(std::io::stderr(), &text, self.colour_findings);
    }

    /// The same for the book of an earlier year: the year that was given is that of a new one.
    pub(super) fn of_earlier_year(&self) -> Self {
        let mut context = self.clone();
        if let Some(at) = context.reading.iter().position(|word| word == "--year") {
            context.reading.drain(at..=at + 1);
        }
        context
    }

    /// Shows findings to a person who asked for something else: of many that say the same, one,
    /// with the command that shows them all. `files` are what places call the files and their
    /// paths; `given` are the paths of the command, which stand for all of them.
    pub(super) fn show_in_brief(
        &self,
        diagnostics: &[Diagnostic],
        files: &[(Arc<str>, PathBuf)],
        given: &[PathBuf],
    ) {
        let path_of = |name: &str| files.iter().find(|(known, _)| **known == *name);
        let command = |names: &[&str]| {
            let paths: Vec<&Path> = match names {
                [name] => vec![path_of(name)?.1.as_path()],
                _ => given.iter().map(PathBuf::as_path).collect(),
            };
            let paths: Option<Vec<&str>> = paths.iter().map(|path| path.to_str()).collect();
            // What was read from standard input is gone.
            let paths = paths.filter(|paths| !paths.contains(&"-"))?;
            let words = ["spbe", "check"].into_iter().chain(paths);
            let words = words.chain(self.reading.iter().map(String::as_str));
            Some(words.map(quoted).collect::<Vec<_>>().join(" "))
        };
        let (lang, colour) = (self.lang, self.colour_findings);
        let text = spbe::report::findings_in_brief(diagnostics, lang, colour, command);
        // A closed standard error leaves nobody to tell.
        let _ = output::write_to(std::io::stderr(), &text, colour);
    }
}

impl Global {
    /// The options that decide how a book is read.
    fn reading(&self) -> Vec<String> {
        let mut words = Vec::new();
        let mut option = |name: &str, value: Option<String>| {
            words.extend(value.map(|value| [format!("--{name}"), value]));
        };
        option("lang", self.lang.clone());
        option("rubric", self.rubric.clone());
        option("agency", self.agency.clone());
        option("year", self.year.map(|year| year.to_string()));
        let stage = self.stage.and_then(|stage| stage.to_possible_value());
        option("stage", stage.map(|stage| stage.get_name().to_owned()));
        for one in &self.map {
            option("map", Some(one.clone()));
        }
        option("sheet", self.sheet.clone());
        option("header", self.header.map(|row| row.to_string()));
        let mut words: Vec<String> = words.into_iter().flatten().collect();
        words.extend(self.rescore.then(|| "--rescore".to_owned()));
        words
    }
}

/// A word of a command as every shell takes it.
fn quoted(word: &str) -> String {
    let plain = |letter: char| letter.is_alphanumeric() || "-_./\\:=,+@~".contains(letter);
    if word.chars().all(plain) && !word.is_empty() {
        return word.to_owned();
    }
    format!("\"{word}\"")
}

/// The width of the terminal, of `COLUMNS`, or 100.
fn width() -> u16 {
    let columns = std::env::var("COLUMNS")
        .ok()
        .and_then(|columns| columns.parse().ok());
    let terminal = || terminal_size::terminal_size().map(|(width, _)| width.0);
    columns.or_else(terminal).unwrap_or(100).clamp(20, 400)
}

/// What `--map`, `--sheet` and `--header` say.
fn read_mapping(global: &Global, lang: Lang) -> anyhow::Result<Option<Mapping>> {
    let checked = Mapping::from_options(&global.map, global.sheet.as_deref(), global.header);
    for file in &global.map {
        super::ledger::read_file(file.as_ref());
    }
    let mapping = checked.value.with_context(|| {
        let findings = spbe::report::findings(&checked.diagnostics, lang, false);
        format!("{}\n{}", say::mapping_refused(), findings.trim_end())
    })?;
    if let (Some(path), None) = (&global.save_map, &mapping) {
        bail!("{}", say::nothing_to_save(path.display()));
    }
    Ok(mapping)
}

/// The rubric of a regulation as people call it: `59/2020`, `PermenPANRB 59/2020`.
fn of_regulation(name: &str) -> Option<Arc<Rubric>> {
    let name = name.trim();
    regulations().find(|rubric| {
        let number = rubric.regulation.split_once(' ').map(|(_, number)| number);
        rubric.regulation.eq_ignore_ascii_case(name) || number == Some(name)
    })
}

/// A rubric by its id, from a file, or by its regulation.
pub(super) fn load_rubric(name: &str, lang: Lang) -> anyhow::Result<Arc<Rubric>> {
    if let Some(rubric) = builtin(name) {
        return Ok(rubric);
    }
    let path = Path::new(name);
    if !path.exists() {
        if let Some(rubric) = of_regulation(name) {
            return Ok(rubric);
        }
        let known: Vec<String> = builtins().map(|rubric| rubric.id.clone()).collect();
        bail!("{}", say::no_such_rubric(name, known.join(", ")));
    }
    let checked = Rubric::read(path, name);
    super::ledger::read_file(path);
    let Some(rubric) = checked.value else {
        let findings = spbe::report::findings(&checked.diagnostics, lang, false);
        bail!("{}\n{}", say::rubric_refused(name), findings.trim_end());
    };
    // What it extends stands beside it, under its name.
    let extension = rubric.extends.iter();
    let bases = extension.flat_map(|one| {
        let others = one.changes.iter().map(|change| &change.by);
        others.chain([&one.base]).filter(|id| builtin(id).is_none())
    });
    for base in bases {
        for file in [base.clone(), format!("{base}.yaml")] {
            super::ledger::read_file(&path.with_file_name(file));
        }
    }
    Ok(Arc::new(rubric))
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn a_command_alone_takes_what_it_takes_among_the_others() {
        let arguments = |command: &clap::Command| -> Vec<String> {
            let known = command.get_arguments();
            known.map(|argument| format!("{argument:?}")).collect()
        };
        let whole = Cli::command();
        for name in Command::ALONE {
            let alone = Command::alone(name).unwrap();
            assert_eq!(arguments(&alone), arguments(&whole));
            let of = |command: &clap::Command| arguments(command.find_subcommand(name).unwrap());
            assert_eq!(of(&alone), of(&whole), "{name}");
        }
    }
}
