//! One version everywhere, a changelog that knows it, and packages whose files are there.

use std::path::Path;

fn read(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
    std::fs::read_to_string(path).unwrap().replace("\r\n", "\n")
}

/// The three numbers of a version.
fn numbers(version: &str) -> Vec<u32> {
    version
        .split('.')
        .map(|part| part.parse().unwrap())
        .collect()
}

#[test]
fn the_changelog_knows_the_version() {
    let version = env!("CARGO_PKG_VERSION");
    let text = read("CHANGELOG.md");
    let sections: Vec<&str> = text
        .lines()
        .filter_map(|line| line.strip_prefix("## "))
        .collect();
    assert_eq!(
        sections.first(),
        Some(&"[Unreleased]"),
        "what comes next stands first"
    );
    let released: Vec<(Vec<u32>, &str)> = sections[1..]
        .iter()
        .map(|section| {
            let (version, day) = section
                .strip_prefix('[')
                .and_then(|section| section.split_once("] - "))
                .unwrap_or_else(|| panic!("`## {section}` is not `## [0.2.0] - 2027-01-15`"));
            let digits = day.split('-').map(str::len).collect::<Vec<_>>();
            assert_eq!(digits, [4, 2, 2], "`{day}` is a day");
            (numbers(version), day)
        })
        .collect();
    assert!(
        released
            .windows(2)
            .all(|two| two[0].0 > two[1].0 && two[0].1 >= two[1].1),
        "the newest version stands first: {released:?}"
    );
    // The version of Cargo.toml is the newest that was released, or the one that is announced.
    let unreleased = text.split("\n## ").nth(1).unwrap();
    let announced = format!("To become {version},");
    let newest = released.first().map(|(version, _)| version.clone());
    assert!(
        newest == Some(numbers(version)) || unreleased.contains(&announced),
        "name the section of {version}, or say in [Unreleased] `{announced} …`"
    );
}

#[test]
fn the_release_workflow_builds_for_three_systems_and_checks_the_version() {
    let workflow = read(".github/workflows/release.yml");
    for needed in [
        "x86_64-unknown-linux-musl",
        "apple-darwin",
        "windows-msvc",
        "cargo test --locked",
        "cargo deb --no-build",
        "sha256",
        "CHANGELOG.md",
    ] {
        assert!(workflow.contains(needed), "{needed}");
    }
    let value: serde_json::Value = serde_yaml::from_str(&workflow).unwrap();
    assert!(value["jobs"]["publish"].is_object());
}

#[test]
fn the_debian_package_takes_files_that_are_there() {
    let manifest = read("Cargo.toml");
    let mut assets = 0;
    for line in manifest.lines().filter(|line| line.starts_with("    [\"")) {
        let file = line.split('"').nth(1).unwrap();
        assets += 1;
        // What is built stands below `target`.
        if !file.starts_with("target/") {
            let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
            assert!(path.is_file(), "{file}");
        }
    }
    assert!(assets >= 8, "{assets}");
}
