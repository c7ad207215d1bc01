//! Every finding the program can make is shown by a test.

use spbe::diagnostic::{Code, all_codes};
use std::fs;
use std::path::Path;

fn texts(folder: &Path, all: &mut String) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            texts(&path, all);
        } else if path.ends_with("codes.rs") {
            // The list of all codes below shows none of them at work.
        } else if let Ok(text) = fs::read_to_string(&path) {
            all.push_str(&text);
        }
    }
}

/// What a test that runs as root on a sound disk cannot bring about.
const OUT_OF_REACH: [&str; 3] = ["E0203", "E0204", "E0962"];

/// A code is never reused and never vanishes: programs and people look it up.
#[test]
fn the_codes_of_all_findings() {
    let mut codes: Vec<&str> = all_codes().map(Code::as_str).collect();
    codes.sort_by_key(|code| &code[1..]);
    let areas: Vec<String> = codes
        .chunk_by(|one, next| one[1..3] == next[1..3])
        .map(|area| area.join(" "))
        .collect();
    insta::assert_snapshot!(areas.join("\n\n"), @"
    E0101 E0102 E0103 E0104 E0105 E0106 E0110 E0111 E0112 E0113 E0114 E0115 E0116 E0117 E0118 E0119 E0120 E0121 E0122 E0130 E0131 E0132 E0133 E0134 E0140 E0141 E0142 E0150 E0151 E0152 E0153 E0154 E0155 E0156 E0157 E0160 E0161 E0162 E0163 E0164 E0165 E0166 E0167 E0168 E0170 E0171 E0172 E0173 E0174 E0175 E0176 E0177 E0178 E0179 E0180 E0181 E0182 E0183

    E0201 W0201 N0201 E0202 W0202 N0202 E0203 W0203 E0204 N0204 E0205 E0206 E0207 E0208 E0209 E0210 E0211 E0212 E0213 E0214 E0215 E0216 E0217 E0218 E0219 E0220 E0221 E0222 E0223 E0230 E0231 E0232 E0233 E0234 E0240 E0241 E0242 E0243 E0244 E0245 E0246 E0247 E0248 E0249 E0250 E0251 E0252 N0253 N0254

    E0301 E0302 E0303 W0304 W0305 E0306 E0307 W0308 E0309 E0310 E0311 E0312 W0313 E0320 E0321 W0322 E0323 E0324 E0325 E0330 E0331 E0332 E0333 E0334 E0335 W0336 E0337 E0340 E0341 E0342 N0343 W0344 E0345 W0346 N0347 W0348 E0349 E0350 E0351 N0352 E0353 E0354 N0355 E0356 E0357 W0358 W0359 E0360 E0361 E0362 W0363 W0364 N0365 E0366

    E0401 E0402 E0403 E0404 E0405 E0406 E0407 E0408 W0409 E0410 W0411 W0412 W0420 N0421 W0422 W0423 N0424 W0425

    E0501 W0502 N0503 W0504 W0505 N0506 N0507 E0508 E0510 E0511

    E0601 E0602 E0603 N0604 N0605 N0606 W0607 N0608 N0610 N0611 N0612 W0613 W0614 W0615 N0616 N0617 N0618 W0620 W0621 W0622 N0623 E0630 N0640 W0641 E0650

    E0701 E0702 E0703 E0704 E0705 E0706 E0707 E0708 E0709 E0710 E0711 W0712 E0713 E0714 E0715 E0716 E0720 E0721 W0722 E0723 E0724 E0725 E0726 E0727 E0728 E0729 E0730 W0731 E0732 E0733 E0734 E0740 E0741 E0742 E0743 E0744

    W0801 W0802 W0803 W0804 W0805 W0806 W0807 W0808 N0809 N0810 E0811 W0812 E0813 E0820 E0821 E0822 E0823 E0824 E0825 E0826 W0827 E0828 E0829

    E0901 E0910 E0911 E0912 E0913 N0914 W0915 E0916 W0917 W0918 W0919 N0920 W0921 N0922 N0923 E0930 E0931 E0932 W0933 W0934 E0940 E0950 E0951 E0952 E0953 E0954 E0955 W0956 W0957 W0958 W0959 W0960 E0961 E0962 W0963 W0964 N0965

    E1001 E1002 E1003 E1010 E1011 E1012 E1013 E1014 E1015 E1016 W1020 E1021 E1022 E1023

    E1101 E1102 E1103 E1104 E1105 E1106 E1107 E1108 W1109 W1110 W1111 W1112

    E1201 E1202 E1203 E1204 E1205 E1206 E1207 E1208 W1209 N1210 E1212

    E1301 E1302 E1303 E1304 E1305 W1310 W1311 N1312
    ");
}

#[test]
fn no_finding_is_without_a_test() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut all = String::new();
    texts(&root.join("tests"), &mut all);
    let silent: Vec<&str> = all_codes()
        .map(Code::as_str)
        .filter(|code| !all.contains(code) && !OUT_OF_REACH.contains(code))
        .collect();
    assert_eq!(silent, Vec::<&str>::new());
}
