//! `spbe completions SHELL` and `spbe man`: what the shell and `man` want to know of us.

use super::output::write_file;
use super::{Outcome, reference, usage, words as say};
use anyhow::{Context as _, bail};
use clap::{Args, Command, ValueEnum};
use clap_complete::Shell;
use clap_mangen::Man;
use spbe::lang::Lang;
use std::io::Write;
use std::path::Path;

#[derive(Args, Debug)]
pub(super) struct Completions {
    #[arg(value_name = "bash|zsh|fish|powershell", help = say::help_shell())]
    shell: ShellName,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum ShellName {
    Bash,
    Zsh,
    Fish,
    #[value(name = "powershell", alias = "pwsh")]
    PowerShell,
}

pub(super) fn completions(arguments: &Completions) -> anyhow::Result<Outcome> {
    let shell = match arguments.shell {
        ShellName::Bash => Shell::Bash,
        ShellName::Zsh => Shell::Zsh,
        ShellName::Fish => Shell::Fish,
        ShellName::PowerShell => Shell::PowerShell,
    };
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut usage::command_in_words(), "spbe", &mut script);
    print(&script)
}

/// The page of the program on standard output, the pages of every command in a folder, or all of
/// them as one page of Markdown.
pub(super) fn man(outputs: &[String], force: bool) -> anyhow::Result<Outcome> {
    let command = usage::command_in_words();
    match outputs {
        [] => print(&page(&command)?),
        [only] if only == "-" => print(&page(&command)?),
        [file] if Path::new(file).extension().is_some_and(|end| end == "md") => {
            write_file(Path::new(file), reference::page(&command).as_bytes(), force)?;
            Ok(Outcome::Clean)
        }
        [folder] => {
            let folder = Path::new(folder);
            let made = std::fs::create_dir_all(folder);
            made.with_context(|| say::cannot_write(folder.display()))?;
            write_pages(&command, folder, force)?;
            Ok(Outcome::Clean)
        }
        _ => bail!("{}", say::one_folder()),
    }
}

fn write_pages(command: &Command, folder: &Path, force: bool) -> anyhow::Result<()> {
    let name = command.get_display_name().unwrap_or(command.get_name());
    write_file(&folder.join(format!("{name}.1")), &page(command)?, force)?;
    for below in command.get_subcommands() {
        write_pages(below, folder, force)?;
    }
    Ok(())
}

/// One page, its headings in the language of the run. The crate has English ones, and calls whatever
/// stands below the options of a help, as our examples do, "extra".
fn page(command: &Command) -> anyhow::Result<Vec<u8>> {
    let mut page = Vec::new();
    let name = command.get_display_name().unwrap_or(command.get_name());
    let own = command.clone().name(name.to_owned());
    let program = concat!("spbe ", env!("CARGO_PKG_VERSION"));
    Man::new(own)
        .manual("SPBE")
        .source(program)
        .render(&mut page)?;
    let headings: &[_] = match say::language() {
        Lang::Id => &[
            ("NAME", "NAMA"),
            ("SYNOPSIS", "RINGKASAN"),
            ("DESCRIPTION", "KETERANGAN"),
            ("OPTIONS", "OPSI"),
            ("Perintah", "PERINTAH"),
            ("VERSION", "VERSI"),
            ("EXTRA", "CATATAN"),
        ],
        Lang::En => &[("Commands", "COMMANDS"), ("EXTRA", "NOTES")],
    };
    let example = say::example_heading();
    let made = String::from_utf8(page)?;
    let mut page = String::new();
    let mut lines = made.lines().peekable();
    while let Some(line) = lines.next() {
        let heading = line.strip_prefix(".SH ").map(|name| name.trim_matches('"'));
        let known = headings.iter().find(|(name, _)| heading == Some(*name));
        if line == example {
            let heading = example.trim_end_matches(':').to_uppercase();
            page.extend([".SH ", &heading, "\n"]);
        } else if heading == Some("EXTRA") && lines.peek() == Some(&example.as_str()) {
            // Nothing stands there but the example, which has a heading of its own.
        } else if let Some((_, own)) = known {
            page.extend([".SH ", own, "\n"]);
        } else if !line.is_empty() {
            page.extend([line, "\n"]);
        }
    }
    Ok(page.into_bytes())
}

fn print(bytes: &[u8]) -> anyhow::Result<Outcome> {
    let mut stdout = std::io::stdout().lock();
    stdout.write_all(bytes)?;
    stdout.flush()?;
    Ok(Outcome::Clean)
}
