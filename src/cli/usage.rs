//! clap in the user's language: headings, help and errors of usage.

mod meant;
mod synonyms;
mod torn;

use super::arguments::{self, Cli};
use super::tell::tell;
use super::{failure, is_closed_pipe, words as say};
use clap::error::ErrorKind;
use clap::{Arg, ArgAction, Command, CommandFactory};
use spbe::lang::Lang;
use std::ffi::OsString;
use std::io::Write as _;
use std::process::ExitCode;

/// The language of this run: `--lang`, else `SPBE_LANG`, else Indonesian, whatever the system's
/// locale, so that results do not depend on the machine.
pub(super) fn language(arguments: impl Iterator<Item = OsString>) -> Lang {
    let arguments: Vec<String> = arguments
        .map(|argument| argument.to_string_lossy().into_owned())
        .collect();
    let following = |pair: &[String]| (pair[0] == "--lang").then(|| pair[1].clone());
    let given = arguments
        .iter()
        .find_map(|argument| argument.strip_prefix("--lang=").map(str::to_owned))
        .or_else(|| arguments.windows(2).find_map(following))
        .or_else(|| std::env::var("SPBE_LANG").ok());
    match given.as_deref() {
        Some("en") => Lang::En,
        _ => Lang::Id,
    }
}

/// The arguments of this run. `spbe help score`, as other programs know it, is `spbe score --help`.
pub(super) fn arguments() -> Vec<OsString> {
    let mut arguments: Vec<OsString> = std::env::args_os().collect();
    let is_option = |argument: &OsString| argument.to_string_lossy().starts_with('-');
    let is_value = |at: usize| {
        ["--lang", "--color"]
            .iter()
            .any(|name| arguments[at - 1] == *name)
    };
    let first = (1..arguments.len()).find(|&at| !is_option(&arguments[at]) && !is_value(at));
    if let Some(at) = first
        && ["help", "bantuan"]
            .iter()
            .any(|name| arguments[at] == *name)
    {
        arguments.remove(at);
        arguments.push("--help".into());
    }
    arguments
}

/// The command line as it is parsed.
pub(super) fn command() -> Command {
    localise(Cli::command())
}

/// The command line with no more than the command that these arguments name, where it is one that
/// people wait for. What it does not parse is for [`command_in_words`] to parse or to refuse.
pub(super) fn command_alone(arguments: &[OsString]) -> Option<Command> {
    let named = arguments.iter().find_map(|argument| {
        let mut known = arguments::Command::ALONE.into_iter();
        known.find(|name| argument == name)
    });
    arguments::Command::alone(named?)
}

/// The command line as it is shown, with every word in the language of this run.
pub(super) fn command_in_words() -> Command {
    // Built, so that global options stand in every command and get their heading there too.
    let mut command = command();
    command.build();
    headings(command)
}

fn localise(command: Command) -> Command {
    let help = Arg::new("help")
        .short('h')
        .long("help")
        .action(ArgAction::Help)
        .help(say::help_help());
    let top = command.get_name() == "spbe";
    let mut command = command
        .disable_help_flag(true)
        .disable_help_subcommand(true)
        .disable_version_flag(true)
        .arg(help)
        .subcommand_help_heading(say::commands_heading())
        .help_template(format!(
            "{{about}}\n\n{} {{usage}}\n\n{{all-args}}{{after-help}}",
            say::usage_heading()
        ));
    if top {
        command = command.arg(
            Arg::new("version")
                .short('V')
                .long("version")
                .action(ArgAction::Version)
                .help(say::help_version()),
        );
    }
    command.mut_subcommands(localise)
}

/// Headings above options and arguments; what they accept is said in their help.
fn headings(mut command: Command) -> Command {
    let usage = command.render_usage().to_string();
    let usage = usage
        .trim_start_matches("Usage: ")
        .replace(
            "[OPTIONS]",
            &format!("[{}]", say::options_heading().to_uppercase()),
        )
        .replace("<COMMAND>", &format!("<{}>", say::command_value()));
    let name = command.get_bin_name().unwrap_or_default().to_owned();
    if let (Some(example), None) = (meant::example(&name), command.get_after_help())
        && name != "spbe"
    {
        command = command.after_help(format!("{}\n  {example}", say::example_heading()));
    }
    command
        .override_usage(usage)
        .mut_args(|argument| {
            let positional = argument.is_positional();
            // What a command is about stands before what every command knows.
            let heading = if positional {
                say::arguments_heading()
            } else if argument.is_global_set() {
                say::reference_global()
            } else {
                say::options_heading()
            };
            // Arguments stand in the order in which they are given, not in that of their names.
            let argument = match argument.get_index() {
                Some(place) => argument.display_order(place),
                None => argument,
            };
            argument
                .help_heading(heading)
                .hide_possible_values(true)
                .hide_default_value(true)
        })
        .mut_subcommands(headings)
}

/// Prints help, or what is wrong with the arguments and what was perhaps meant.
pub(super) fn explain(error: &clap::Error) -> ExitCode {
    if !error.use_stderr() {
        // Help and version; a closed pipe is not an error.
        let printed = error.print().and_then(|()| std::io::stdout().flush());
        let Err(error) = printed.map_err(anyhow::Error::from) else {
            return ExitCode::SUCCESS;
        };
        if is_closed_pipe(&error) {
            return ExitCode::SUCCESS;
        }
        tell!("{}: {}", say::error_word(), failure::said(&error));
        return ExitCode::from(2);
    }
    let missing = [
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand,
        ErrorKind::MissingSubcommand,
    ];
    if missing.contains(&error.kind()) && !is_command_given() {
        super::tell::say(&say::start());
        return ExitCode::from(2);
    }
    if error.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand {
        let _ = error.print();
        return ExitCode::from(2);
    }
    tell!("{}: {}", say::error_word(), meant::message(error));
    for hint in meant::hints(error) {
        tell!("  {}: {hint}", say::help_label());
    }
    ExitCode::from(2)
}

/// Says what was perhaps meant where a command line can be followed, but only because a value
/// that stands in several words was taken for files that are not there.
pub(super) fn torn_apart() -> Option<ExitCode> {
    let (word, meant) = meant::torn_apart()?;
    tell!("{}: {}", say::error_word(), say::no_such_path(word));
    tell!("  {}: {}", say::help_label(), say::quotes(meant));
    Some(ExitCode::from(2))
}

/// Whether any word of the command line is a command.
fn is_command_given() -> bool {
    let command = command();
    let mut words = std::env::args_os().skip(1);
    words.any(|word| command.find_subcommand(word).is_some())
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_command_line_is_sound() {
        super::command_in_words().debug_assert();
    }
}
