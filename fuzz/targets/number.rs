//! Numbers as people write them: what is read is written and read again as the same.
#![no_main]

use libfuzzer_sys::fuzz_target;
use spbe::number::read_number;

fuzz_target!(|text: &str| {
    if let Ok(number) = read_number(text) {
        let again = read_number(&number.to_string());
        if let Ok(again) = again {
            assert_eq!(again, number);
        }
        if number.to_string().len() <= 15 {
            assert!(again.is_ok(), "{number}");
        }
    }
});
