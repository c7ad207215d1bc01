//! What the leader is advised to do first.

use super::evaluations::{self, alone, levels, scored};
use super::tree::parse;
use spbe::advice::{Action, Grounds, advise};
use spbe::lang::Lang;
use spbe::number::Exact;
use spbe::plan::Outcome;
use spbe::report::html::leader;
use spbe::rubric::builtin;

fn raises(actions: &[Action]) -> Vec<(usize, Exact, Exact)> {
    let raise = |action: &Action| match *action {
        Action::Raise {
            indicator,
            from,
            to,
            ..
        } => (indicator, from, to),
        Action::Assess { .. } => panic!("{action:?}"),
    };
    actions.iter().map(raise).collect()
}

#[test]
fn three_steps_of_the_plan_that_gain_most() {
    let evaluation = evaluations::samples(&["kota-bekasi/2020.xlsx"]);
    let score = evaluation.latest().unwrap();
    let advice = advise(score);
    let plan = advice.plan.as_ref().unwrap();
    let Outcome::Raises(all) = &plan.outcome else {
        panic!()
    };
    assert!(all.proved_minimal && all.raises.len() > 3);
    assert_eq!(advice.grounds, Grounds::PartOfPlan(all.raises.len()));
    let chosen = raises(&advice.actions);
    assert_eq!(chosen.len(), 3);
    // No other raise of the plan gains more per step than any of the three.
    let per_step = |at: usize| {
        let raise = all.raises.iter().find(|one| one.indicator == at).unwrap();
        raise.gain / Exact::from(i128::try_from(raise.steps.len()).unwrap())
    };
    let least = chosen.iter().map(|one| per_step(one.0)).min().unwrap();
    let others = all
        .raises
        .iter()
        .filter(|one| chosen.iter().all(|other| other.0 != one.indicator));
    assert!(
        others
            .into_iter()
            .all(|one| per_step(one.indicator) <= least)
    );
}

#[test]
fn a_short_plan_is_told_whole() {
    // All at 4 but one heavy indicator: the next rating is one step away.
    let rubric = builtin("permenpanrb-59-2020").unwrap();
    let mut answers = vec![4; rubric.indicators.len()];
    answers[0] = 5;
    let below = |answers: &[i128]| {
        scored(
            &rubric,
            2022,
            "Kota",
            &levels(answers.iter().copied()),
            Vec::new(),
        )
    };
    let border = below(&answers).ratings().0.next.unwrap().from;
    // Raise until two or three more steps are enough.
    for at in 1..answers.len() {
        let score = below(&answers);
        let advice = advise(&score);
        if advice.grounds == Grounds::Plan {
            let plan = advice.plan.unwrap();
            let Outcome::Raises(all) = plan.outcome else {
                panic!()
            };
            assert_eq!(advice.actions.len(), all.raises.len());
            let gains: Exact = all.raises.iter().map(|one| one.gain).sum();
            assert!(score.exact_index().unwrap() + gains >= border);
            return;
        }
        answers[at] = 5;
    }
    panic!("a short plan was reached");
}

#[test]
fn gaps_come_first_and_the_top_has_nothing_to_do() {
    let evaluation = evaluations::samples(&["rusak/belum-dinilai.csv"]);
    let score = evaluation.latest().unwrap();
    let advice = advise(score);
    assert_eq!(advice.grounds, Grounds::Missing);
    let narrows: Vec<Exact> = advice
        .actions
        .iter()
        .map(|action| match action {
            Action::Assess { narrows, .. } => *narrows,
            Action::Raise { .. } => panic!(),
        })
        .collect();
    // Weight 4 of 100 over a scale from 0 to 5.
    assert_eq!(narrows, [Exact::new(1, 5); 3]);

    let rubric = builtin("permenpanrb-59-2020").unwrap();
    let top = scored(&rubric, 2022, "Kota", &levels([5; 47]), Vec::new());
    assert_eq!(advise(&top).grounds, Grounds::Nothing);
    let mut answers = [5; 47];
    answers[46] = 4;
    let nearly = scored(&rubric, 2022, "Kota", &levels(answers), Vec::new());
    let advice = advise(&nearly);
    assert_eq!(advice.grounds, Grounds::LargestGains);
    assert_eq!(
        raises(&advice.actions),
        [(46, Exact::from(4), Exact::from(5))]
    );
}

#[test]
fn the_sheet_in_words() {
    let text = |evaluation, lang| {
        let evaluation: spbe::evaluation::Evaluation = evaluation;
        let page = leader(&evaluation, &advise(evaluation.latest().unwrap()), lang);
        let (root, _) = parse(&page);
        let wanted = ["h1", "h2", "p", "li", "footer", "desc"];
        let lines = root
            .all()
            .into_iter()
            .filter(|one| wanted.contains(&one.name().as_str()));
        // What an item says stands in its paragraphs.
        let lines = lines.filter(|one| one.name() != "li" || one.named("p").is_empty());
        let lines = lines.map(|one| format!("{}: {}", one.name(), one.text()));
        lines.collect::<Vec<String>>().join(
            "
",
        )
    };
    let bekasi = || evaluations::samples(&["kota-bekasi/2019.xlsx", "kota-bekasi/2020.xlsx"]);
    for lang in Lang::ALL {
        insta::assert_snapshot!(format!("sheet_of_bekasi_{lang}"), text(bekasi(), lang));
        let gaps = evaluations::samples(&["rusak/belum-dinilai.csv"]);
        insta::assert_snapshot!(format!("sheet_with_gaps_{lang}"), text(gaps, lang));
    }
    let rubric = builtin("permenpanrb-59-2020").unwrap();
    let top = scored(&rubric, 2022, "Kota", &levels([5; 47]), Vec::new());
    insta::assert_snapshot!("sheet_of_the_top", text(alone(top), Lang::Id));
}
