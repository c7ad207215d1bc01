//! Books of instruments that are no regulation, and a rubric that changes one; all of it is ours.

use super::File;
use super::sheet::{Dialect, Rows, text};
use anyhow::Context;
use spbe::lang::Lang;
use spbe::rubric::builtin;

/// What a city changes in the rubric of its regulation.
const CITY: &str = "\
# yaml-language-server: $schema=../../rubrics/schema.json
# Contoh rubrik perubahan: hanya yang berbeda dari rubrik dasarnya.
extends: permenpanrb-59-2020
id: permenpanrb-59-2020-kota-contoh
name: Evaluasi SPBE Kota Contoh
en: SPBE Evaluation of Kota Contoh
caveat:
  name: Rubrik latihan Kota Contoh, tidak pernah ditetapkan.
  en: A rubric for practice of Kota Contoh, never adopted.
sources:
  - { part: bobot dan nama layanan sektoral, source: rekaan, confidence: D }

nodes:
  # Bobot di bawah satu aspek tetap berjumlah sama: yang satu naik, yang lain turun.
  - id: I45
    name: Layanan Perizinan
    en: Licensing
    weight: 3.50
  - id: I46
    name: Layanan Aduan Warga
    en: Complaints
    weight: 2.50
    criteria:
      3: \"Aduan diproses di aplikasi sampai selesai dan pelapor diberi tahu.\"

evidence_rules:
  rules:
    - name: sedikitnya dua dokumen untuk tingkat 4 dan 5 layanan sektoral
      en: at least two documents for levels 4 and 5 of sectoral services
      indicators: [I45, I46]
      levels: [4, 5]
      min_documents: 2
      source: rekaan
      confidence: D
";

pub(super) fn files() -> anyhow::Result<Vec<File>> {
    let city = book("kota-cerdas-6-dimensi", "Kota Bekasi", &[3, 3, 2, 2, 4, 3])?;
    let service = book("inovasi-rogers", "Kota Bekasi: e-OPEN", &[4, 4, 3, 2, 5])?;
    Ok(vec![
        File::new("kota-cerdas/2020.csv", text(&city, Dialect::INDONESIAN)),
        File::new(
            "inovasi-e-open/2020.csv",
            text(&service, Dialect::INDONESIAN),
        ),
        File::new("rubrik-kota/kota-contoh.yaml", CITY),
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
