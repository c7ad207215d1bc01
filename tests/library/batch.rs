//! Many items at once, in their order, whatever some of them do.

use spbe::batch::{gave_up, in_order, is_guarded};
use spbe::place::Place;
use std::sync::atomic::{AtomicUsize, Ordering};

#[test]
fn results_come_in_the_order_of_the_items() {
    let items: Vec<usize> = (0..2000).collect();
    let mut seen = Vec::new();
    let slow_first = |&item: &usize| {
        if item % 100 == 0 {
            std::thread::sleep(std::time::Duration::from_millis(1));
        }
        item * 2
    };
    in_order(&items, slow_first, |item, result| {
        seen.push((*item, result.unwrap()));
        Ok::<(), ()>(())
    })
    .unwrap();
    let expected: Vec<_> = items.iter().map(|item| (*item, item * 2)).collect();
    assert_eq!(seen, expected);
}

/// However many items there are, only so many results wait at a time.
#[test]
fn results_do_not_pile_up() {
    struct Counted<'a>(&'a AtomicUsize);
    impl Drop for Counted<'_> {
        fn drop(&mut self) {
            self.0.fetch_sub(1, Ordering::SeqCst);
        }
    }
    let alive = AtomicUsize::new(0);
    let most = AtomicUsize::new(0);
    let items: Vec<usize> = (0..20_000).collect();
    let work = |_: &usize| {
        let now = alive.fetch_add(1, Ordering::SeqCst) + 1;
        most.fetch_max(now, Ordering::SeqCst);
        Counted(&alive)
    };
    in_order(&items, work, |_, _| Ok::<(), ()>(())).unwrap();
    assert!(most.into_inner() <= 64 * rayon_threads(), "bounded");
}

fn rayon_threads() -> usize {
    std::thread::available_parallelism().map_or(1, Into::into)
}

#[test]
fn a_panic_is_the_result_of_its_item_alone() {
    let items: Vec<usize> = (0..300).collect();
    let work = |&item: &usize| {
        assert!(is_guarded());
        assert!(item % 7 != 3, "item {item} is bad");
        item
    };
    let mut failed = Vec::new();
    in_order(&items, work, |item, result| {
        match result {
            Ok(value) => assert_eq!(value, *item),
            Err(words) => failed.push((*item, words)),
        }
        Ok::<(), ()>(())
    })
    .unwrap();
    assert!(!is_guarded());
    let expected: Vec<_> = items
        .iter()
        .filter(|&&item| item % 7 == 3)
        .map(|item| (*item, format!("item {item} is bad")))
        .collect();
    assert_eq!(failed, expected);
    let finding = gave_up(Place::file("kab-a.xlsx"), &failed[0].1);
    assert_eq!(finding.code().as_str(), "E0233");
    assert!(
        finding
            .message(spbe::lang::Lang::En)
            .contains("item 3 is bad")
    );
}

#[test]
fn the_first_error_ends_the_run() {
    let items: Vec<usize> = (0..1000).collect();
    let mut seen = 0;
    let ended = in_order(
        &items,
        |item| *item,
        |item, _| {
            seen += 1;
            if *item == 10 { Err("full") } else { Ok(()) }
        },
    );
    assert_eq!((ended, seen), (Err("full"), 11));
}
