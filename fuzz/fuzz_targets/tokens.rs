//! The target `tokens`: with libFuzzer under cargo-fuzz, with seeds and mutations of them otherwise.

#![cfg_attr(fuzzing, no_main)]

#[cfg(fuzzing)]
libfuzzer_sys::fuzz_target!(|data: &[u8]| fuzz::tokens::run(data));

#[cfg(not(fuzzing))]
fn main() -> std::io::Result<()> {
    fuzz::stable::main(&fuzz::tokens::TARGET)
}
