//! A rubric to Excel and back, and rubrics that change another, as their users do it.

use crate::harness::{Folder, spbe_in};
use spbe::rubric::builtins;

#[test]
fn a_rubric_goes_to_excel_and_back() {
    let folder = Folder::new();
    for rubric in builtins() {
        let id = &rubric.id;
        let ran = spbe_in(
            folder.path(),
            &["rubric", "export", id, "-o", "r.xlsx", "--force"],
        )
        .ran();
        assert_eq!(ran.code, 0, "{}", ran.stderr);
        let import = ["rubric", "import", "r.xlsx", "-o", "r.yaml", "--force"];
        let ran = spbe_in(folder.path(), &import).ran();
        assert_eq!((ran.code, ran.stderr.as_str()), (0, "ditulis: r.yaml\n"));
        let show = |what: &str| {
            let ran = spbe_in(folder.path(), &["rubric", "show", what, "--normalised"]).ran();
            assert_eq!(ran.code, 0, "{}", ran.stderr);
            ran.stdout
        };
        assert_eq!(show("r.yaml"), show(id));
        let ran = spbe_in(folder.path(), &["rubric", "check", "r.yaml"]).ran();
        assert_eq!(ran.code, 0, "{}", ran.stdout);
    }
}

#[test]
fn what_is_wrong_is_told() {
    let folder = Folder::new();
    folder.file("jawaban.csv", "indikator;tingkat\n1;2\n");
    insta::assert_snapshot!(
        "import_of_another_book",
        spbe_in(folder.path(), &["rubric", "import", "jawaban.csv"]).shown()
    );
    insta::assert_snapshot!(
        "export_without_a_file",
        spbe_in(folder.path(), &["rubric", "export", "permenpanrb-5-2018"]).shown()
    );
    insta::assert_snapshot!(
        "import_of_nothing",
        spbe_in(
            folder.path(),
            &["rubric", "import", "tiada.xlsx", "--lang", "en"]
        )
        .shown()
    );
}

#[test]
fn a_changed_rubric_is_shown_with_its_changes() {
    let folder = Folder::new();
    let yaml = "\
extends: inovasi-rogers
id: inovasi-kota
nodes:
  - { id: R1, weight: 30 }
  - { id: R2, weight: 10, name: Cocok }
";
    folder.file("kota.yaml", yaml);
    for lang in ["id", "en"] {
        let ran = spbe_in(
            folder.path(),
            &["rubric", "show", "kota.yaml", "--lang", lang],
        );
        insta::assert_snapshot!(format!("changed_rubric_{lang}"), ran.shown());
    }
    let ran = spbe_in(
        folder.path(),
        &["rubric", "show", "kota.yaml", "--report", "yaml=utuh.yaml"],
    )
    .ran();
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let digest = |file: &str| {
        let ran = spbe_in(folder.path(), &["rubric", "show", file, "--report", "json"]).ran();
        ran.json()["sha256"].clone()
    };
    assert_eq!(digest("utuh.yaml"), digest("kota.yaml"));
    folder.file(
        "salah.yaml",
        yaml.replace("R2", "R22")
            .replace("weight: 30", "wieght: 30"),
    );
    insta::assert_snapshot!(
        "wrong_changes_of_a_rubric",
        spbe_in(folder.path(), &["rubric", "check", "salah.yaml"]).shown()
    );
}
