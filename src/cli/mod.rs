//! The command line: clap types beside what they drive. Nothing here computes.

mod arguments;
mod audit;
mod batch;
mod check;
mod compare;
mod exceptions;
mod explain;
mod failure;
mod init;
mod inputs;
mod ledger;
mod merge;
mod output;
mod plan;
mod progress;
mod rank;
mod reference;
mod report;
mod rerun;
mod rubric;
mod schema;
mod score;
mod shell;
mod tell;
mod template;
mod usage;
mod verify;
mod words;
mod worklist;

use anyhow::Error;
use arguments::{Cli, Command, Context};
use clap::FromArgMatches;
use std::io;
use std::process::ExitCode;
use tell::tell;

/// How a command that could run has ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    /// Done, and nothing to complain about.
    Clean,
    /// Done, but the input has errors.
    Findings,
    /// Nothing could be done; the findings say why.
    Nothing,
}

impl Outcome {
    /// Of a command that was done, by whether the input has errors.
    fn found(errors: bool) -> Self {
        if errors { Self::Findings } else { Self::Clean }
    }
}

/// Parses the arguments, runs the command, and turns its outcome into an exit code: 0 clean,
/// 1 findings, 2 could not run, 130 interrupted.
pub(crate) fn main() -> ExitCode {
    words::set_language(usage::language(std::env::args_os()));
    quiet_panics();
    let arguments = usage::arguments();
    let parse = |command: clap::Command| {
        let matches = command.try_get_matches_from(&arguments)?;
        Cli::from_arg_matches(&matches)
    };
    // Wording every command takes longer than parsing, and only help and errors show it.
    let alone = usage::command_alone(&arguments).and_then(|command| parse(command).ok());
    let parsed = match alone {
        Some(cli) => Ok(cli),
        None => parse(usage::command()).or_else(|_| parse(usage::command_in_words())),
    };
    let cli = match parsed {
        Ok(cli) => cli,
        Err(error) => return usage::explain(&error),
    };
    if let Some(code) = usage::torn_apart() {
        return code;
    }
    if let Some(journal) = &cli.global.journal
        && !rerun::is_aside()
        && let Err(error) = ledger::open(journal)
    {
        tell!("{}: {}", words::error_word(), failure::said(&error));
        return ExitCode::from(2);
    }
    let code = match run(cli) {
        Ok(Outcome::Clean) => 0,
        Ok(Outcome::Findings) => 1,
        Ok(Outcome::Nothing) => 2,
        Err(error) if is_closed_pipe(&error) => 0,
        Err(error) => {
            tell!("{}: {}", words::error_word(), failure::said(&error));
            if error.is::<batch::Interrupted>() {
                batch::CODE
            } else {
                2
            }
        }
    };
    match ledger::close(code) {
        Ok(()) => ExitCode::from(code),
        Err(error) => {
            tell!("{}: {}", words::error_word(), failure::said(&error));
            ExitCode::from(2)
        }
    }
}

fn run(cli: Cli) -> anyhow::Result<Outcome> {
    // These two write neither a form of report nor one file.
    match &cli.command {
        Command::Completions(command) => return shell::completions(command),
        Command::Man => return shell::man(&cli.global.output, cli.global.force),
        _ => {}
    }
    let context = Context::new(&cli.global)?;
    let outcome = match cli.command {
        Command::Score(command) => score::run(&command, &context),
        Command::Compare(command) => compare::run(&command, &context),
        Command::Audit(command) => audit::run(&command, &context),
        Command::Check(command) => check::run(&command, &context),
        Command::Merge(command) => merge::run(&command, &context),
        Command::Rank(command) => rank::run(&command, &context),
        Command::Plan(command) => plan::run(&command, &context),
        Command::Template(command) => template::run(&command, &context),
        Command::Worklist(command) => worklist::run(&command, &context),
        Command::Verify(command) => verify::run(&command, &context),
        Command::Explain(command) => explain::run(&command, &context),
        Command::Init(command) => init::run(&command, &context),
        Command::Report(command) => report::run(&command, &context),
        Command::Rubric(command) => rubric::run(&command, &context),
        Command::Completions(_) | Command::Man => Ok(Outcome::Clean),
    }?;
    if outcome != Outcome::Nothing {
        context.save_map()?;
    }
    Ok(outcome)
}

/// Whoever read our output, `head` for example, has had enough: not an error.
fn is_closed_pipe(error: &Error) -> bool {
    error.chain().any(|cause| {
        cause
            .downcast_ref::<io::Error>()
            .is_some_and(|io| io.kind() == io::ErrorKind::BrokenPipe)
    })
}

/// A file that makes the spreadsheet reader panic becomes a finding; the panic itself is not for
/// the user. Any other panic is a mistake of ours and keeps its message.
fn quiet_panics() {
    let default = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        if !spbe::evidence::book::is_reading() && !spbe::batch::is_guarded() {
            default(panic);
        }
    }));
}
