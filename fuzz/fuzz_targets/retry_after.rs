//! The target `retry_after`: with libFuzzer under cargo-fuzz, with seeds and mutations of them otherwise.

#![cfg_attr(fuzzing, no_main)]

#[cfg(fuzzing)]
libfuzzer_sys::fuzz_target!(|data: &[u8]| fuzz::retry_after::run(data));

#[cfg(not(fuzzing))]
fn main() -> std::io::Result<()> {
    fuzz::stable::main(&fuzz::retry_after::TARGET)
}
