//! Findings in the forms of build servers, checked by parsers and schemas that are not ours.

use crate::harness::{Folder, spbe, spbe_in};
use quick_xml::Reader;
use quick_xml::events::Event;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// A rubric with wrong weights, a book off the scale, and a published table that cannot be.
const INPUTS: [&str; 3] = [
    "samples/rusak/rubrik-bobot.yaml",
    "samples/rusak/di-luar-skala.csv",
    "samples/kota-bekasi/terbitan.csv",
];

fn check(more: &[&str]) -> String {
    let arguments = [&["check"], &INPUTS[..], more].concat();
    spbe(&arguments).ran().stdout
}

fn sarif_schema() -> jsonschema::Validator {
    // One of its patterns has a bracket that closes nothing, which no strict reader takes.
    let schema = include_str!("../schemas/sarif-2.1.0.json");
    let schema = schema.replace("-[a-zA-Z]{2}]?$", "-[a-zA-Z]{2}$");
    jsonschema::validator_for(&serde_json::from_str(&schema).unwrap()).unwrap()
}

pub(crate) fn assert_sarif(text: &str) -> Value {
    let sarif: Value = serde_json::from_str(text).unwrap();
    let errors: Vec<String> = sarif_schema()
        .iter_errors(&sarif)
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect();
    assert!(errors.is_empty(), "{errors:#?}");
    sarif
}

#[test]
fn the_schema_tells_right_from_wrong() {
    let wrong = serde_json::json!({ "version": "2.1.0", "runs": [{ "tool": {} }] });
    assert!(!sarif_schema().is_valid(&wrong));
}

#[test]
fn sarif_is_what_its_schema_says() {
    for lang in ["id", "en"] {
        let sarif = assert_sarif(&check(&["--report", "sarif", "--lang", lang]));
        let run = &sarif["runs"][0];
        let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
        let results = run["results"].as_array().unwrap();
        let mut prints = BTreeSet::new();
        for result in results {
            let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
            assert_eq!(rules[index]["id"], result["ruleId"]);
            assert!(rules[index]["help"]["text"].as_str().unwrap().len() > 50);
            let print = result["partialFingerprints"]["spbe/v1"].as_str().unwrap();
            assert!(prints.insert(print.to_owned()), "{result}");
        }
        let weights = results.iter().find(|one| one["ruleId"] == "E0120").unwrap();
        let place = &weights["locations"][0]["physicalLocation"];
        assert_eq!(place["artifactLocation"]["uri"], INPUTS[0]);
        assert_eq!(place["region"]["startLine"], 53);
        assert_eq!(place["region"]["startColumn"], 13);
        assert_eq!(place["region"]["endColumn"], 15);
        assert_eq!(place["region"]["snippet"]["text"], "    weight: 50");
        assert_eq!(weights["relatedLocations"].as_array().unwrap().len(), 3);
    }
}

#[test]
fn a_cell_is_a_logical_location() {
    let arguments = ["score", "samples/rusak/sel-galat.xlsx", "--report", "sarif"];
    let sarif = assert_sarif(&spbe(&arguments).ran().stdout);
    let results = sarif["runs"][0]["results"].as_array().unwrap();
    let wrong = results.iter().find(|one| one["ruleId"] == "E0333").unwrap();
    let place = &wrong["locations"][0];
    assert_eq!(
        place["physicalLocation"]["artifactLocation"]["uri"],
        "samples/rusak/sel-galat.xlsx"
    );
    let name = place["logicalLocations"][0]["fullyQualifiedName"]
        .as_str()
        .unwrap();
    assert!(name.contains('!'), "{name}");
}

#[test]
fn junit_is_read_by_a_parser_and_counts_right() {
    let text = check(&["--report", "junit"]);
    let mut reader = Reader::from_str(&text);
    let (mut cases, mut failures, mut suites) = (0, 0, Vec::new());
    loop {
        match reader.read_event().unwrap() {
            Event::Eof => break,
            Event::Start(tag) | Event::Empty(tag) => {
                let value = |name: &str| {
                    let found = tag.try_get_attribute(name).unwrap();
                    found.map(|found| {
                        quick_xml::escape::unescape(&found.value)
                            .unwrap()
                            .into_owned()
                    })
                };
                match tag.name().as_ref() {
                    "testsuite" => {
                        suites.push((value("name").unwrap(), value("failures").unwrap()));
                    }
                    "testcase" => cases += 1,
                    "failure" => {
                        failures += 1;
                        assert!(value("type").unwrap().starts_with('E'));
                    }
                    _ => {}
                }
            }
            _ => {}
        }
    }
    let names: Vec<&str> = suites.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(
        names,
        [
            "samples/kota-bekasi/terbitan.csv",
            "samples/rusak/di-luar-skala.csv",
            "samples/rusak/rubrik-bobot.yaml"
        ]
    );
    let counted: usize = suites
        .iter()
        .map(|(_, count)| count.parse::<usize>().unwrap())
        .sum();
    assert_eq!(counted, failures);
    let json: Value = serde_json::from_str(&check(&["--report", "json"])).unwrap();
    let all = json["diagnostics"].as_array().unwrap();
    assert_eq!(all.len(), cases);
    assert_eq!(
        all.iter().filter(|one| one["severity"] == "error").count(),
        failures
    );
}

#[test]
fn a_file_without_findings_is_a_case_that_passes() {
    let ran = spbe(&[
        "rubric",
        "check",
        "rubrics/permenpanrb-59-2020.yaml",
        "--report",
        "junit",
    ])
    .ran();
    insta::assert_snapshot!(ran.shown(), @r#"
    exit 0
    --- stdout
    <?xml version="1.0" encoding="UTF-8"?>
    <testsuites name="spbe rubric check" tests="1" failures="0" errors="0" skipped="0">
      <testsuite name="rubrics/permenpanrb-59-2020.yaml" tests="1" failures="0" errors="0" skipped="0">
        <testcase name="spbe" classname="rubrics/permenpanrb-59-2020.yaml" time="0"/>
      </testsuite>
    </testsuites>
    "#);
}

#[test]
fn github_marks_lines_and_nothing_breaks_out_of_a_command() {
    insta::assert_snapshot!(spbe(&["check", INPUTS[0], "--report", "github", "--lang", "en"]).shown(), @"
    exit 1
    --- stdout
    ::error file=samples/rusak/rubrik-bobot.yaml,line=53,col=13,endColumn=15,title=E0120::the weights under `D2` add up to 50.1, expected 50%0Awrite equal weights as a fraction: `50/3`
    ");
    let folder = Folder::new();
    folder.file("a,b: c%.yaml", "\"x\\n::error::y\\r%\": 1\n");
    let ran = spbe_in(
        folder.path(),
        &["rubric", "check", "a,b: c%.yaml", "--report", "github"],
    )
    .ran();
    for line in ran.stdout.lines() {
        assert!(
            line.starts_with("::error file=a%2Cb%3A c%25.yaml,line=1,col=1"),
            "{line}"
        );
        let (properties, message) = line[2..].split_once("::").unwrap();
        assert_eq!(properties.matches("file=").count(), 1);
        assert!(!message.contains('%') || message.contains("%0A"), "{line}");
    }
    assert!(ran.stdout.contains("%0A::error::y%0D%25"), "{}", ran.stdout);
}

#[test]
fn gitlab_has_fingerprints_that_stay_while_lines_move() {
    let folder = Folder::new();
    let yaml = std::fs::read_to_string(INPUTS[0]).unwrap();
    let prints = |yaml: &str| -> BTreeMap<String, u64> {
        folder.file("rubrik.yaml", yaml);
        let ran = spbe_in(
            folder.path(),
            &["rubric", "check", "rubrik.yaml", "--report", "gitlab"],
        )
        .ran();
        let issues: Vec<Value> = serde_json::from_str(&ran.stdout).unwrap();
        assert!(!issues.is_empty());
        issues
            .iter()
            .map(|one| {
                assert_eq!(one["severity"], "major");
                assert_eq!(one["location"]["path"], "rubrik.yaml");
                let line = one["location"]["lines"]["begin"].as_u64().unwrap();
                (one["fingerprint"].as_str().unwrap().to_owned(), line)
            })
            .collect()
    };
    let (before, after) = (prints(&yaml), prints(&format!("# baru\n\n{yaml}")));
    assert_eq!(
        before.keys().collect::<Vec<_>>(),
        after.keys().collect::<Vec<_>>()
    );
    let moved: Vec<u64> = before.values().map(|line| line + 2).collect();
    assert_eq!(moved, after.into_values().collect::<Vec<_>>());
}

#[test]
fn several_forms_in_one_run() {
    let folder = Folder::new();
    let yaml = std::fs::read_to_string(INPUTS[0]).unwrap();
    folder.file("rubrik.yaml", yaml);
    let arguments = [
        "rubric",
        "check",
        "rubrik.yaml",
        "--report",
        "table",
        "--report",
        "sarif=temuan.sarif",
        "--report",
        "junit=temuan.xml",
        "--report",
        "gitlab=mutu.json",
        "--report",
        "json=temuan.json",
    ];
    let ran = spbe_in(folder.path(), &arguments).ran();
    assert_eq!(ran.code, 1, "{}", ran.stderr);
    assert!(ran.stdout.contains("E0120"));
    let read = |name: &str| std::fs::read_to_string(folder.path().join(name)).unwrap();
    assert_sarif(&read("temuan.sarif"));
    assert!(read("temuan.xml").starts_with("<?xml"));
    let gitlab: Vec<Value> = serde_json::from_str(&read("mutu.json")).unwrap();
    let json: Value = serde_json::from_str(&read("temuan.json")).unwrap();
    assert_eq!(gitlab.len(), json["diagnostics"].as_array().unwrap().len());
    // An input is not written over, and what is there only with --force.
    let over = spbe_in(
        folder.path(),
        &[
            "check",
            "rubrik.yaml",
            "--report",
            "sarif=rubrik.yaml",
            "--force",
        ],
    )
    .ran();
    assert_eq!(over.code, 2);
    assert!(read("rubrik.yaml").contains("weight"));
}

#[test]
fn a_command_without_findings_has_no_such_form() {
    insta::assert_snapshot!(spbe(&["rubric", "list", "--report", "sarif"]).shown(), @"
    exit 2
    --- stderr
    kesalahan: perintah ini tidak menghasilkan `sarif`
    ");
}
