//! Books of instruments that are no regulation; every level is ours.

use super::File;
use super::sheet::{Dialect, Rows, text};
use anyhow::Context;
use spbe::lang::Lang;
use spbe::rubric::builtin;

pub(super) fn files() -> anyhow::Result<Vec<File>> {
    let city = book("kota-cerdas-6-dimensi", "Kota Bekasi", &[3, 3, 2, 2, 4, 3])?;
    let service = book("inovasi-rogers", "Kota Bekasi: e-OPEN", &[4, 4, 3, 2, 5])?;
    Ok(vec![
        File::new("kota-cerdas/2020.csv", text(&city, Dialect::INDONESIAN)),
        File::new(
            "inovasi-e-open/2020.csv",
            text(&service, Dialect::INDONESIAN),
        ),
    ])
}

/// A book that says which rubric it is of, because no year chooses it.
fn book(id: &str, agency: &str, levels: &[u16]) -> anyhow::Result<Rows> {
    let rubric = builtin(id).context("a rubric of that id")?;
    let mut rows: Rows = vec![
        vec!["Instansi".into(), agency.into()],
        vec!["Tahun".into(), 2020.into()],
        vec!["Rubrik".into(), id.into()],
        vec![],
        vec!["No".into(), "Indikator".into(), "Tingkat".into()],
    ];
    let names = rubric.indicators.iter().map(|one| one.name.get(Lang::Id));
    for ((number, name), level) in (1_u16..).zip(names).zip(levels) {
        rows.push(vec![number.into(), name.into(), (*level).into()]);
    }
    Ok(rows)
}
