//! Doubts, what they leave open, and what indicators weigh.

use super::{decimal, printed};
use crate::band::{Band, Distribution, Doubt};
use crate::lang::Lang;
use crate::number::{Chance, Exact};
use crate::score::Scorecard;
use crate::sensitivity::Sensitivity;
use serde_json::{Map, Value, json};

/// The key `band` of an assessment, where doubts were asked about.
pub(super) fn band(object: &mut Map<String, Value>, score: &Scorecard, lang: Lang) {
    let Some(band) = &score.band else { return };
    let rubric = score.rubric();
    let (low, high) = (score.index.low, score.index.high);
    let ratings = band.ratings.iter().map(|one| {
        let mut rating = json!({
            "name": one.rating.name.get(lang),
            "from": printed(one.rating.from, rubric),
        });
        if let Some(chance) = &one.chance {
            likely(&mut rating, chance);
        }
        rating
    });
    let value = json!({
        "low": printed(low, rubric),
        "high": printed(high, rubric),
        "low_exact": low,
        "high_exact": high,
        "width": (high - low).half_up(rubric.decimals + 2),
        "width_exact": high - low,
        "values": band.values,
        "ratings": ratings.collect::<Vec<_>>(),
        "doubts": doubts(band, score, lang),
        "distribution": band.distribution.as_ref().map(|all| distribution(all, score)),
    });
    object.insert("band".into(), value);
}

/// A probability as a decimal and exactly.
fn likely(object: &mut Value, chance: &Chance) {
    object["probability"] = json!(chance.half_up(6));
    object["probability_exact"] = json!(chance);
}

fn doubts(band: &Band, score: &Scorecard, lang: Lang) -> Vec<Value> {
    let total = score.index.high - score.index.low;
    let doubts = band.doubts.iter().filter_map(|one| {
        let indicator = score.rubric().indicators.get(one.indicator)?;
        let doubt = score.assessment.answers.get(one.indicator)?.doubt.as_ref()?;
        let share = one.width / total;
        let mut object = json!({
            "id": indicator.id,
            "name": indicator.name.get(lang),
            "cause": doubt.cause,
            "low": decimal(doubt.low),
            "high": decimal(doubt.high),
            "width": one.width.half_up(score.rubric().decimals + 2),
            "width_exact": one.width,
            "share": share.half_up(4),
            "place": doubt.place.as_ref().map(ToString::to_string),
        });
        if !doubt.chances.is_empty() {
            let one = |(value, chance): &(Exact, Exact)| {
                json!({ "value": decimal(*value), "probability_exact": chance })
            };
            object["probabilities"] = doubt.chances.iter().map(one).collect();
        }
        Some(object)
    });
    doubts.collect()
}

fn distribution(all: &Distribution, score: &Scorecard) -> Value {
    let rubric = score.rubric();
    let quantile = |part: u8| all.quantile(part).map(|index| printed(index, rubric));
    let outcomes = all.outcomes.iter().map(|(index, chance)| {
        let mut outcome = json!({ "value": printed(*index, rubric), "exact": index });
        likely(&mut outcome, chance);
        outcome
    });
    json!({
        "assumption": "independent",
        "mean": all.mean.half_up(rubric.decimals),
        "mean_exact": all.mean,
        "quantiles": { "5": quantile(5), "50": quantile(50), "95": quantile(95) },
        "outcomes": outcomes.collect::<Vec<_>>(),
    })
}

/// Why an indicator is doubtful and between which values it lies, where it is.
pub(super) fn of_indicator(object: &mut Map<String, Value>, doubt: Option<&Doubt>) {
    if let Some(doubt) = doubt {
        object.insert("doubt".into(), json!(doubt.cause));
        object.insert("low".into(), decimal(doubt.low));
        object.insert("high".into(), decimal(doubt.high));
    }
}

/// The key `sensitivity` of an assessment, where that was asked about.
pub(super) fn sensitivity(object: &mut Map<String, Value>, score: &Scorecard) {
    let Some(all) = &score.sensitivity else {
        return;
    };
    let rubric = score.rubric();
    let one = |one: &Sensitivity| {
        let effect = one.effect(score);
        json!({
            "id": rubric.indicators[one.indicator].id,
            "effective_weight": decimal(one.share * Exact::from(100)),
            "effective_weight_exact": one.share * Exact::from(100),
            "without": one.without.map(|without| json!({
                "low": printed(without.low, rubric),
                "high": printed(without.high, rubric),
                "exact": without.exact(),
            })),
            "effect": effect.map(|effect| effect.half_up(rubric.decimals + 2)),
            "effect_exact": effect,
        })
    };
    object.insert("sensitivity".into(), all.iter().map(one).collect());
}
