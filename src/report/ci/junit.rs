//! `JUnit` XML: a suite for each file, a case for each finding. Only errors fail, as they do for
//! the exit code; accepted findings are skipped.

use super::{Judged, Run, told};
use crate::diagnostic::Severity;
use crate::lang::Lang;
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};
use std::collections::BTreeMap;

pub(super) fn junit(run: &Run<'_>, lang: Lang) -> String {
    let all = run.judged();
    let mut suites: BTreeMap<String, Vec<&Judged<'_>>> = BTreeMap::new();
    for (_, path) in run.files {
        suites.entry(super::slashed(path)).or_default();
    }
    for judged in &all {
        let place = judged.finding.place();
        let path = place.map_or_else(|| run.command.to_owned(), |place| run.path(place));
        suites.entry(path).or_default().push(judged);
    }
    let mut writer = Writer::new_with_indent(Vec::new(), b' ', 2);
    // Writing to memory cannot fail.
    let _ = write(&mut writer, run, &suites, lang);
    let mut xml = String::from_utf8(writer.into_inner()).unwrap_or_default();
    xml.push('\n');
    xml
}

type Xml = Writer<Vec<u8>>;

fn write(
    xml: &mut Xml,
    run: &Run<'_>,
    suites: &BTreeMap<String, Vec<&Judged<'_>>>,
    lang: Lang,
) -> std::io::Result<()> {
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let name = format!("spbe {}", run.command);
    let all = suites.values().flatten().copied();
    let empty = suites.values().filter(|cases| cases.is_empty()).count();
    let counted = counts(all, empty);
    xml.write_event(Event::Start(suite("testsuites", &name, counted)))?;
    for (path, cases) in suites {
        let empty = usize::from(cases.is_empty());
        let counted = counts(cases.iter().copied(), empty);
        xml.write_event(Event::Start(suite("testsuite", path, counted)))?;
        if cases.is_empty() {
            xml.write_event(Event::Empty(case("spbe", path)))?;
        }
        for judged in cases {
            write_case(xml, judged, path, lang)?;
        }
        xml.write_event(Event::End(BytesEnd::new("testsuite")))?;
    }
    xml.write_event(Event::End(BytesEnd::new("testsuites")))
}

/// How many cases there are, how many fail, and how many are skipped.
fn counts<'j>(cases: impl Iterator<Item = &'j Judged<'j>>, empty: usize) -> [usize; 3] {
    let mut counts = [empty, 0, 0];
    for judged in cases {
        counts[0] += 1;
        if judged.accepted.is_some() {
            counts[2] += 1;
        } else if judged.finding.severity() == Severity::Error {
            counts[1] += 1;
        }
    }
    counts
}

fn suite(
    tag: &'static str,
    name: &str,
    [tests, failures, skipped]: [usize; 3],
) -> BytesStart<'static> {
    let mut suite = BytesStart::new(tag);
    suite.push_attribute(("name", legal(name).as_str()));
    suite.push_attribute(("tests", tests.to_string().as_str()));
    suite.push_attribute(("failures", failures.to_string().as_str()));
    suite.push_attribute(("errors", "0"));
    suite.push_attribute(("skipped", skipped.to_string().as_str()));
    suite
}

fn case(name: &str, path: &str) -> BytesStart<'static> {
    let mut case = BytesStart::new("testcase");
    case.push_attribute(("name", legal(name).as_str()));
    case.push_attribute(("classname", legal(path).as_str()));
    case.push_attribute(("time", "0"));
    case
}

fn write_case(xml: &mut Xml, judged: &Judged<'_>, path: &str, lang: Lang) -> std::io::Result<()> {
    let finding = judged.finding;
    let place = finding.place().map(ToString::to_string).unwrap_or_default();
    let code = finding.code().as_str();
    xml.write_event(Event::Start(case(&format!("{code} {place}"), path)))?;
    let text = format!("{place}: {}\n{}", told(finding, lang), finding.help(lang));
    let (tag, attributes) = match &judged.accepted {
        Some(accepted) => {
            let reason = format!("{} ({})", accepted.reason, accepted.owner);
            ("skipped", vec![("message", reason)])
        }
        None if finding.severity() == Severity::Error => {
            let message = finding.message(lang).to_owned();
            (
                "failure",
                vec![("message", message), ("type", code.to_owned())],
            )
        }
        None => ("system-out", Vec::new()),
    };
    let mut start = BytesStart::new(tag);
    for (name, value) in &attributes {
        start.push_attribute((*name, legal(value).as_str()));
    }
    xml.write_event(Event::Start(start))?;
    xml.write_event(Event::Text(BytesText::new(&legal(&text))))?;
    xml.write_event(Event::End(BytesEnd::new(tag)))?;
    xml.write_event(Event::End(BytesEnd::new("testcase")))
}

/// Text without the control characters that XML 1.0 forbids even when escaped.
fn legal(text: &str) -> String {
    let allowed = |letter: char| matches!(letter, '\t' | '\n' | '\r' | '\u{20}'..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..);
    text.chars()
        .map(|letter| if allowed(letter) { letter } else { '\u{fffd}' })
        .collect()
}
