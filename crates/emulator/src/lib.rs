//! identity-emulator
