//! What is said of many files: how far a run is, what became of them, what an earlier run left.

use super::language;
use spbe::lang::Lang;

words! {
    progress(rate, left) {
        id: "{rate} berkas/detik, sisa {left}",
        en: "{rate} files/s, {left} left",
    }
    interrupted(done, files) {
        id: "dihentikan setelah {done} dari {files} berkas; tidak ada keluaran yang tertulis sebagian",
        en: "interrupted after {done} of {files} files; no output is half written",
    }
    interrupted_resumable(done, files, resume) {
        id: "dihentikan setelah {done} dari {files} berkas, semuanya tersimpan di `{resume}`; jalankan perintah yang sama untuk melanjutkan",
        en: "interrupted after {done} of {files} files, all kept in `{resume}`; run the same command to go on",
    }
    and_more(count) { id: " (dan {count} kesalahan lagi)", en: " (and {count} more errors)" }
    see_check() {
        id: "`spbe check BERKAS` menyebut semua masalahnya.",
        en: "`spbe check FILE` names everything that is wrong.",
    }
    kept_from(count, file) {
        id: "{count} hasil diambil dari `{file}`.",
        en: "{count} results taken from `{file}`.",
    }
    not_a_result_file(file) {
        id: "`{file}` bukan berkas hasil `--resume`, jadi tidak akan ditambahi",
        en: "`{file}` is not a result file of `--resume` and will not be added to",
    }
    result_file_in_use(file) {
        id: "`{file}` sedang dipakai proses lain",
        en: "`{file}` is in use by another run",
    }
}

/// So many of a thing, in English.
pub(super) fn count(number: usize, one: &str) -> String {
    match number {
        1 => format!("1 {one}"),
        _ => format!("{number} {one}s"),
    }
}

/// What became of the files of `spbe score`.
pub(in crate::cli) fn scored_files(
    files: usize,
    scored: usize,
    failed: usize,
    warnings: usize,
) -> String {
    match language() {
        Lang::Id => {
            format!(
                "{files} berkas: {scored} penilaian, {failed} dengan kesalahan, {warnings} peringatan."
            )
        }
        Lang::En => format!(
            "{}: {}, {failed} with errors, {}.",
            count(files, "file"),
            count(scored, "assessment"),
            count(warnings, "warning")
        ),
    }
}

/// Tables among them that hold no assessments.
pub(in crate::cli) fn passed_over(tables: usize) -> String {
    match language() {
        Lang::Id => format!("{tables} tabel hasil terbitan dilewati."),
        Lang::En => format!(
            "{} of published results passed over.",
            count(tables, "table")
        ),
    }
}

/// What became of the files of `spbe rank`.
pub(in crate::cli) fn ranked_files(files: usize, ranked: usize, failed: usize) -> String {
    match language() {
        Lang::Id => {
            format!("{files} berkas: {ranked} hasil diperingkat, {failed} dengan kesalahan.")
        }
        Lang::En => format!(
            "{}: {} ranked, {failed} with errors.",
            count(files, "file"),
            count(ranked, "result")
        ),
    }
}

/// What became of the files of `spbe rubric impact`.
pub(in crate::cli) fn impact_files(
    files: usize,
    assessments: usize,
    passed: usize,
    failed: usize,
) -> String {
    match language() {
        Lang::Id => {
            format!(
                "{files} berkas: {assessments} penilaian, {passed} dilewati, {failed} dengan kesalahan."
            )
        }
        Lang::En => format!(
            "{}: {}, {passed} passed over, {failed} with errors.",
            count(files, "file"),
            count(assessments, "assessment")
        ),
    }
}

/// How many files were checked, and what was found in them.
pub(in crate::cli) fn checked(files: usize, errors: usize, warnings: usize) -> String {
    match language() {
        Lang::Id => {
            format!("{files} berkas diperiksa: {errors} kesalahan, {warnings} peringatan.")
        }
        Lang::En => format!(
            "{} checked: {}, {}.",
            count(files, "file"),
            count(errors, "error"),
            count(warnings, "warning")
        ),
    }
}
