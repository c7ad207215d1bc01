//! Words for what changed in a rubric.

use super::{Lang, Say, Text, phrases};
use crate::rubric::{Amendment, ChangeKind, Effect, Topic};

/// So many letters of a text are enough to know it again.
const SHORT: usize = 90;

phrases! {
    the_rubric() { id: "rubrik", en: "the rubric" }
    what_happened(what, kind) { id: "{what} {kind}", en: "{what} {kind}" }
    the_level(level) { id: "tingkat {level}", en: "level {level}" }
    weighing(weight) { id: "bobot {weight}", en: "weight {weight}" }
    at_level(what, level) { id: "{what} tingkat {level}", en: "{what} of level {level}" }
    from_to(owner, what, before, after) { id: "{owner}: {what} `{before}` → `{after}`", en: "{owner}: {what} `{before}` → `{after}`" }
    was_added(owner, what, after) { id: "{owner}: {what} baru `{after}`", en: "{owner}: new {what} `{after}`" }
    was_removed(owner, what, before) { id: "{owner}: {what} dihapus `{before}`", en: "{owner}: removed {what} `{before}`" }
    node_added(owner, weight) { id: "{owner}: ditambahkan dengan bobot {weight}", en: "{owner}: added with the weight {weight}" }
    node_removed(owner, weight) { id: "{owner}: dihapus, bobotnya {weight}", en: "{owner}: removed, its weight was {weight}" }
    and_more(sentence, count) { id: "{sentence}; dan {count} perubahan lain", en: "{sentence}; and {count} more changes" }

    scores_heading() { id: "Mengubah nilai", en: "Changes scores" }
    ratings_heading() { id: "Mengubah predikat", en: "Changes ratings" }
    evidence_heading() { id: "Mengubah tingkat yang didukung bukti", en: "Changes what evidence supports" }
    words_heading() { id: "Hanya kata-kata", en: "Words only" }

    added() { id: "ditambahkan", en: "added" }
    removed() { id: "dihapus", en: "removed" }
    renamed() { id: "berganti nama", en: "renamed" }
    moved() { id: "dipindahkan", en: "moved" }
    reordered() { id: "diurutkan ulang", en: "reordered" }
    reweighted() { id: "berganti bobot", en: "reweighted" }
    reworded() { id: "ditulis ulang", en: "reworded" }
    changed() { id: "berubah", en: "changed" }

    rubric_id() { id: "ID rubrik", en: "ID of the rubric" }
    rubric_name() { id: "nama rubrik", en: "name of the rubric" }
    regulation() { id: "peraturan", en: "regulation" }
    index_name() { id: "nama indeks", en: "name of the index" }
    years() { id: "tahun berlaku", en: "years in force" }
    status() { id: "status", en: "status" }
    caveat() { id: "peringatan", en: "caveat" }
    open_point() { id: "hal yang masih terbuka", en: "open point" }
    source() { id: "sumber", en: "source" }
    scale() { id: "skala nilai", en: "scale of values" }
    rounding() { id: "jumlah desimal", en: "number of decimals" }
    rate_on() { id: "dasar predikat", en: "what ratings are taken from" }
    total_weight() { id: "jumlah bobot", en: "sum of weights" }
    rating() { id: "predikat", en: "rating" }
    rating_name() { id: "nama predikat", en: "name of the rating" }
    rating_from() { id: "batas bawah predikat", en: "lower border of the rating" }
    rating_to() { id: "batas atas predikat", en: "upper border of the rating" }
    capability() { id: "jenis kapabilitas", en: "kind of maturity" }
    capability_name() { id: "nama kapabilitas", en: "name of the kind of maturity" }
    level_name() { id: "nama", en: "name" }
    level_from() { id: "nilai awal", en: "first value" }
    kind_name() { id: "sebutan bagian", en: "name of a kind of part" }
    node() { id: "bagian", en: "part" }
    id_itself() { id: "ID", en: "ID" }
    name() { id: "nama", en: "name" }
    aliases() { id: "nama lain", en: "other names" }
    parent() { id: "induk", en: "parent" }
    order() { id: "urutan isi", en: "order of its parts" }
    weight() { id: "bobot", en: "weight" }
    capability_of() { id: "kapabilitas", en: "kind of maturity" }
    criterion() { id: "kriteria", en: "criterion" }
    evidence() { id: "data dukung", en: "typical evidence" }
    external() { id: "indeks luar", en: "index of another agency" }
    external_point() { id: "konversi indeks luar", en: "conversion of the index of another agency" }
    score() { id: "skor luar", en: "score of another agency" }
    score_level() { id: "skor luar paling rendah", en: "lowest score of another agency" }
    items() { id: "jumlah butir bukti", en: "pieces of evidence" }
    item_rule() { id: "aturan butir bukti", en: "rule for pieces of evidence" }
    evidence_from() { id: "tingkat pertama yang memerlukan dokumen", en: "first level that needs documents" }
    evidence_ladder() { id: "cara tingkat dihitung dari dokumen", en: "how documents make a level" }
    document_kind() { id: "jenis dokumen", en: "kind of document" }
    evidence_rule() { id: "aturan data dukung", en: "rule for documents" }
    text() { id: "isi", en: "content" }
}

/// What happened, and to what: `reweighted`, `criterion of level 3 reworded`.
pub(crate) fn what(change: &Amendment) -> Text {
    let kind = match change.kind {
        ChangeKind::Added => added(),
        ChangeKind::Removed => removed(),
        ChangeKind::Renamed => renamed(),
        ChangeKind::Moved => moved(),
        ChangeKind::Reordered => reordered(),
        ChangeKind::Reweighted => reweighted(),
        ChangeKind::Reworded => reworded(),
        ChangeKind::Changed => changed(),
    };
    // Of some parts the kind of change alone tells which it is.
    match change.topic {
        Topic::Node
        | Topic::Name
        | Topic::Parent
        | Topic::Weight
        | Topic::Order
        | Topic::RatingName
        | Topic::CapabilityName => kind,
        Topic::LevelName => match change.level {
            Some(level) => what_happened(the_level(level), kind),
            None => kind,
        },
        _ => what_happened(topic(change), kind),
    }
}

/// The heading over changes that can do one thing to a result.
pub(crate) fn effect(effect: Effect) -> Text {
    match effect {
        Effect::Scores => scores_heading(),
        Effect::Ratings => ratings_heading(),
        Effect::Evidence => evidence_heading(),
        Effect::Words => words_heading(),
    }
}

/// What a part of a rubric is called, with the level it is about.
pub(crate) fn topic(change: &Amendment) -> Text {
    let topic = match change.topic {
        Topic::RubricId => rubric_id(),
        Topic::RubricName => rubric_name(),
        Topic::Regulation => regulation(),
        Topic::IndexName => index_name(),
        Topic::Years => years(),
        Topic::Status => status(),
        Topic::Caveat => caveat(),
        Topic::OpenPoint => open_point(),
        Topic::Source => source(),
        Topic::Scale => scale(),
        Topic::Rounding => rounding(),
        Topic::RateOn => rate_on(),
        Topic::TotalWeight => total_weight(),
        Topic::Rating => rating(),
        Topic::RatingName => rating_name(),
        Topic::RatingFrom => rating_from(),
        Topic::RatingTo => rating_to(),
        Topic::Capability => capability(),
        Topic::CapabilityName => capability_name(),
        Topic::LevelName => level_name(),
        Topic::LevelFrom => level_from(),
        Topic::KindName => kind_name(),
        Topic::Node => node(),
        Topic::Id => id_itself(),
        Topic::Name => name(),
        Topic::Aliases => aliases(),
        Topic::Parent => parent(),
        Topic::Order => order(),
        Topic::Weight => weight(),
        Topic::CapabilityOf => capability_of(),
        Topic::Criterion => criterion(),
        Topic::Evidence => evidence(),
        Topic::External => external(),
        Topic::ExternalPoint => external_point(),
        Topic::Score => score(),
        Topic::ScoreLevel => score_level(),
        Topic::Items => items(),
        Topic::ItemRule => item_rule(),
        Topic::EvidenceFrom => evidence_from(),
        Topic::EvidenceLadder => evidence_ladder(),
        Topic::DocumentKind => document_kind(),
        Topic::EvidenceRule => evidence_rule(),
        Topic::Text => text(),
    };
    match change.level {
        Some(level) => at_level(topic, level),
        None => topic,
    }
}

/// Whom a change is about: `I17 Nama`, a rating by its name, or the rubric.
pub(crate) fn owner(change: &Amendment) -> Text {
    let Some(name) = &change.name else {
        return the_rubric();
    };
    // Ratings and kinds of maturity go by their names, parts of the tree by their ids as well.
    let named = matches!(
        change.topic,
        Topic::Rating
            | Topic::RatingName
            | Topic::RatingFrom
            | Topic::RatingTo
            | Topic::Capability
            | Topic::CapabilityName
            | Topic::LevelName
            | Topic::LevelFrom
    );
    if named {
        return name.clone();
    }
    let with = |lang| format!("{} {}", change.id, name.get(lang));
    Text::new(with(Lang::Id), with(Lang::En))
}

/// A change as a sentence; long texts are cut.
pub(crate) fn sentence(change: &Amendment) -> Text {
    let said = |lang| {
        let (before, after) = change.sides(lang);
        let (before, after) = (short(&before), short(&after));
        let (owner, what) = (owner(change), topic(change));
        let sentence = match (&change.before, &change.after) {
            (None, _) if change.topic == Topic::Node => node_added(owner, after),
            (_, None) if change.topic == Topic::Node => node_removed(owner, before),
            (None, _) => was_added(owner, what, after),
            (_, None) => was_removed(owner, what, before),
            _ => from_to(owner, what, before, after),
        };
        sentence.say(lang)
    };
    Text::new(said(Lang::Id), said(Lang::En))
}

/// The first changes as one sentence, the weightiest first.
pub(crate) fn first_of(changes: &[Amendment], most: usize) -> Text {
    let mut sorted: Vec<&Amendment> = changes.iter().collect();
    sorted.sort_by_key(|change| change.effect());
    let said = |lang| {
        let first = sorted.iter().take(most);
        let first: Vec<String> = first.map(|change| sentence(change).say(lang)).collect();
        let first = first.join("; ");
        match sorted.len().saturating_sub(most) {
            0 => first,
            rest => and_more(first, rest).say(lang),
        }
    };
    Text::new(said(Lang::Id), said(Lang::En))
}

fn short(text: &str) -> String {
    if text.chars().count() <= SHORT {
        return text.to_owned();
    }
    let kept: String = text.chars().take(SHORT).collect();
    format!("{}…", kept.trim_end())
}
