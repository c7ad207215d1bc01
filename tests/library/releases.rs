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
        "x86_64-unknown-linux-gnu",
        "apple-darwin",
        "windows-msvc",
        "cargo test --locked",
        "target-feature=+crt-static",
        "cargo deb --no-build",
        "packaging/check-deb",
        "packaging/notices",
        "packaging/book",
        "sha256",
        "packaging/notes",
    ] {
        assert!(workflow.contains(needed), "{needed}");
    }
    let value: serde_json::Value = serde_yaml::from_str(&workflow).unwrap();
    // Only what publishes may write.
    assert_eq!(value["permissions"]["contents"], "read");
    for (name, job) in value["jobs"].as_object().unwrap() {
        let writes = job["permissions"]["contents"] == "write";
        assert_eq!(writes, name == "publish", "{name}");
    }
}

/// A tag of an action can be moved to other code, a commit cannot.
#[test]
fn actions_are_named_by_commit() {
    let workflow = read(".github/workflows/release.yml");
    let mut actions = 0;
    for line in workflow.lines() {
        let Some((_, action)) = line.split_once("uses: ") else {
            continue;
        };
        actions += 1;
        let (_, rest) = action.split_once('@').unwrap();
        let (commit, version) = rest.split_once(" # v").unwrap_or_else(|| panic!("{line}"));
        assert!(
            commit.len() == 40 && commit.bytes().all(|byte| byte.is_ascii_hexdigit()),
            "{line}"
        );
        assert_eq!(numbers(version).len(), 3, "{line}");
    }
    assert!(actions >= 5, "{actions}");
}

/// The text of a release is the section of its version, and without one there is no release.
#[cfg(unix)]
#[test]
fn the_notes_of_a_release_are_its_section() {
    let notes = |version: &str, manifest: &str, changelog: &str| {
        let folder = tempfile::tempdir().unwrap();
        let packaging = folder.path().join("packaging");
        std::fs::create_dir(&packaging).unwrap();
        std::fs::write(packaging.join("notes"), read("packaging/notes")).unwrap();
        std::fs::write(folder.path().join("Cargo.toml"), manifest).unwrap();
        std::fs::write(folder.path().join("CHANGELOG.md"), changelog).unwrap();
        let ran = std::process::Command::new("bash")
            .arg(packaging.join("notes"))
            .arg(version)
            .output()
            .unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        if ran.status.success() {
            Ok(text(ran.stdout))
        } else {
            Err(text(ran.stderr))
        }
    };
    let manifest = "[package]\nname = \"spbe\"\nversion = \"0.2.0\"\n";
    let changelog = "# Changelog\n\n## [Unreleased]\n\n## [0.2.0] - 2027-01-15\n\n- New.\n\n### Fixed\n\n- Old.\n\n## [0.1.0] - 2026-12-01\n\n- First.\n";
    assert_eq!(
        notes("0.2.0", manifest, changelog).unwrap(),
        "\n- New.\n\n### Fixed\n\n- Old.\n"
    );
    let refused = |version, manifest, changelog: &str, why| {
        let said = notes(version, manifest, changelog).unwrap_err();
        assert!(said.contains(why), "{said}");
    };
    refused("0.1.0", manifest, changelog, "Cargo.toml");
    refused("0x2.0", manifest, changelog, "Cargo.toml");
    let undated = changelog.replace(" - 2027-01-15", " - soon");
    refused("0.2.0", manifest, &undated, "CHANGELOG.md");
    let empty = "## [0.2.0] - 2027-01-15\n\n## [0.1.0] - 2026-12-01\n\n- First.\n";
    refused("0.2.0", manifest, empty, "CHANGELOG.md");
}

/// What stands in front of `/**/*`, or the file itself.
fn base(pattern: &str) -> &str {
    pattern.split("/*").next().unwrap()
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
            let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(base(file));
            assert!(path.exists(), "{file}");
        }
    }
    assert!(assets >= 8, "{assets}");
}

/// Debian wants the whole text of every licence that is none of its own.
#[test]
fn the_debian_package_has_the_text_of_the_licence() {
    let licence = read("LICENSE-MIT");
    let text = &licence[licence.find("Permission").unwrap()..];
    let as_field: String = text
        .lines()
        .map(|line| match line {
            "" => " .\n".to_owned(),
            line => format!(" {line}\n"),
        })
        .collect();
    let copyright = read("packaging/copyright");
    assert!(
        copyright.contains(&format!("License: MIT\n{as_field}")),
        "{copyright}"
    );
    let (_, year_and_owner) = licence.split_once("Copyright (c) ").unwrap();
    let year_and_owner = year_and_owner.lines().next().unwrap();
    assert!(copyright.contains(&format!("Copyright: {year_and_owner}\n")));
}
