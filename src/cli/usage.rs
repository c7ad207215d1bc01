//! clap in the user's language: headings, help and errors of usage.

use super::arguments::Cli;
use super::words as say;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, Command, CommandFactory};
use spbe::lang::Lang;
use std::ffi::OsString;
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

/// The command line as it is parsed.
pub(super) fn command() -> Command {
    localise(Cli::command())
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
    command
        .override_usage(usage)
        .mut_args(|argument| {
            let positional = argument.is_positional();
            let heading = if positional {
                say::arguments_heading()
            } else {
                say::options_heading()
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
        let _ = error.print();
        return ExitCode::SUCCESS;
    }
    let missing = [
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand,
        ErrorKind::MissingSubcommand,
    ];
    if missing.contains(&error.kind()) && !is_command_given() {
        eprint!("{}", say::start());
        return ExitCode::from(2);
    }
    if error.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand {
        let _ = error.print();
        return ExitCode::from(2);
    }
    eprintln!("{}: {}", say::error_word(), message(error));
    for hint in hints(error) {
        eprintln!("  {}: {hint}", say::help_label());
    }
    ExitCode::from(2)
}

/// Whether any word of the command line is a command.
fn is_command_given() -> bool {
    let command = command();
    let mut words = std::env::args_os().skip(1);
    words.any(|word| command.find_subcommand(word).is_some())
}

/// What people call a command in Indonesian, or expect it to be called.
const OTHER_NAMES: [(&str, &[&str]); 14] = [
    (
        "score",
        &["nilai", "hitung", "skor", "indeks", "calc", "index"],
    ),
    (
        "compare",
        &["banding", "bandingkan", "perbandingan", "diff"],
    ),
    ("check", &["periksa", "cek", "lint", "validate", "validasi"]),
    ("rank", &["peringkat", "ranking", "urutkan"]),
    ("plan", &["rencana", "rencanakan"]),
    ("merge", &["gabung", "gabungkan"]),
    ("template", &["templat", "contoh", "formulir"]),
    ("audit", &["uji"]),
    ("worklist", &["tugas", "todo"]),
    ("rubric", &["rubrik", "instrumen", "rubrics"]),
    ("init", &["mulai", "baru", "new", "start"]),
    ("report", &["laporan"]),
    ("explain", &["jelaskan"]),
    ("verify", &["verifikasi", "buktikan"]),
];

/// The commands that an unknown one was perhaps meant for.
fn meant(word: &str) -> Vec<String> {
    let command = command();
    let path = std::path::Path::new(word);
    if path.exists() || path.extension().is_some() || word.contains(['*', '/', '\\']) {
        return vec![format!("spbe score {word}")];
    }
    if word == "help" || word == "bantuan" {
        return vec!["spbe --help".to_owned()];
    }
    let word = word.to_lowercase();
    let names = OTHER_NAMES.iter();
    let meant = names.filter(|(_, others)| others.contains(&word.as_str()));
    let known = meant.filter(|(name, _)| command.find_subcommand(name).is_some());
    known.map(|(name, _)| format!("spbe {name}")).collect()
}

/// The commands that know an option which this one does not.
fn commands_with(option: &str) -> Vec<String> {
    let name = option.trim_start_matches('-').split('=').next();
    let command = command();
    let knows = |one: &&Command| {
        one.get_arguments()
            .any(|argument| argument.get_long() == name)
    };
    let knowing = command.get_subcommands().filter(knows);
    let names = knowing.map(|one| format!("`spbe {}`", one.get_name()));
    names.collect()
}

fn message(error: &clap::Error) -> String {
    let text = |kind: ContextKind| error.get(kind).map(words).unwrap_or_default();
    match error.kind() {
        ErrorKind::UnknownArgument => say::unknown_argument(text(ContextKind::InvalidArg)),
        ErrorKind::InvalidSubcommand => say::unknown_command(text(ContextKind::InvalidSubcommand)),
        ErrorKind::MissingSubcommand => say::missing_command(),
        ErrorKind::MissingRequiredArgument => say::missing_argument(text(ContextKind::InvalidArg)),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => say::invalid_value(
            text(ContextKind::InvalidArg),
            text(ContextKind::InvalidValue),
        ),
        _ => {
            let rendered = error.render().to_string();
            let first = rendered.lines().next().unwrap_or_default();
            first.trim_start_matches("error: ").to_owned()
        }
    }
}

fn hints(error: &clap::Error) -> Vec<String> {
    let mut hints = Vec::new();
    for kind in [
        ContextKind::SuggestedArg,
        ContextKind::SuggestedSubcommand,
        ContextKind::SuggestedValue,
    ] {
        if let Some(suggested) = error.get(kind) {
            hints.push(say::perhaps(words(suggested)));
        }
    }
    if let Some(word) = error.get(ContextKind::InvalidSubcommand)
        && hints.is_empty()
    {
        hints.extend(meant(&words(word)).into_iter().map(say::perhaps_command));
    }
    if let Some(option) = error.get(ContextKind::InvalidArg)
        && error.kind() == ErrorKind::UnknownArgument
    {
        let option = words(option);
        let commands = commands_with(&option);
        if !commands.is_empty() {
            hints.clear();
            hints.push(say::option_of(option, commands.join(", ")));
        }
    }
    if let Some(values) = error.get(ContextKind::ValidValue) {
        hints.push(say::possible_values(words(values)));
    }
    hints.push(say::see_help("spbe"));
    hints
}

fn words(value: &ContextValue) -> String {
    match value {
        ContextValue::Strings(words) => words.join(", "),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_command_line_is_sound() {
        super::command_in_words().debug_assert();
    }
}
