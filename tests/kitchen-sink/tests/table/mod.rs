// Written by `cargo xtask generate` from tests/kitchen-sink/openapi. Not edited by hand.

//! What the description limits, each with a call that reaches the limit.
#![allow(clippy::all, clippy::pedantic, deprecated, unused_imports)]
use super::support::sample::{matching, text};
use super::support::{Broken, ListLimit, NumberLimit, Segment, SizeLimit, StringLimit, sent};
use identity_facade_core::Invalid;
use kitchen_sink_raw::Client;

/// Every list whose length is limited.
pub static LISTS: &[ListLimit<Client>] = &[
    #[cfg(feature = "mixed-calls")]
    ListLimit {
        operation: "createOld",
        field: "body",
        min: 1usize,
        max: 2usize,
        call: |client, n| {
            sent(
                client
                    .create_old(text(0usize, 0))
                    .with_body((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    #[cfg(feature = "parameters")]
    ListLimit {
        operation: "listParameters",
        field: "repeated",
        min: 1usize,
        max: 3usize,
        call: |client, n| {
            sent(
                client
                    .list_parameters(matching("^w_[a-z0-9]+$", 0usize, 0), 1i64)
                    .repeated((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .x_word(matching("^[a-z]+$", 0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "parameters")]
    ListLimit {
        operation: "listParameters",
        field: "comma",
        min: 0usize,
        max: 2usize,
        call: |client, n| {
            sent(
                client
                    .list_parameters(matching("^w_[a-z0-9]+$", 0usize, 0), 1i64)
                    .repeated((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .comma(
                        (0..n)
                            .map(|i| matching("^[a-z]+$", 0usize, i))
                            .collect::<Vec<_>>(),
                    )
                    .x_word(matching("^[a-z]+$", 0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "parameters")]
    ListLimit {
        operation: "listParameters",
        field: "brackets",
        min: 0usize,
        max: 2usize,
        call: |client, n| {
            sent(
                client
                    .list_parameters(matching("^w_[a-z0-9]+$", 0usize, 0), 1i64)
                    .repeated((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .brackets(
                        (0..n)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .x_word(matching("^[a-z]+$", 0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "parameters")]
    ListLimit {
        operation: "listParameters",
        field: "colors",
        min: 0usize,
        max: 2usize,
        call: |client, n| {
            sent(
                client
                    .list_parameters(matching("^w_[a-z0-9]+$", 0usize, 0), 1i64)
                    .repeated((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .colors(
                        (0..n)
                            .map(|i| {
                                [
                                    kitchen_sink_raw::shared::Color::Red,
                                    kitchen_sink_raw::shared::Color::Green,
                                    kitchen_sink_raw::shared::Color::Navy,
                                ][i % 3usize]
                            })
                            .collect::<Vec<_>>(),
                    )
                    .x_word(matching("^[a-z]+$", 0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "parameters")]
    ListLimit {
        operation: "listParameters",
        field: "X-List",
        min: 0usize,
        max: 2usize,
        call: |client, n| {
            sent(
                client
                    .list_parameters(matching("^w_[a-z0-9]+$", 0usize, 0), 1i64)
                    .repeated((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .x_word(matching("^[a-z]+$", 0usize, 0))
                    .x_list((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    #[cfg(feature = "rules")]
    ListLimit {
        operation: "checkAnyOfItems",
        field: "items",
        min: 1usize,
        max: 3usize,
        call: |client, n| {
            sent(
                client
                    .check_any_of_items()
                    .items(
                        (0..n)
                            .map(|i| {
                                let _ = i;
                                kitchen_sink_raw::rules::CheckAnyOfItemsBodyItemsItem::builder()
                                    .id(text(0usize, 0))
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    ListLimit {
        operation: "createShape",
        field: "grid[0]",
        min: 0usize,
        max: 2usize,
        call: |client, n| {
            sent(
                client
                    .make_shape()
                    .bounded(text(2usize, 0))
                    .grid(vec![
                        (0..n)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    ])
                    .id(text(0usize, 0))
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .numbers(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    ListLimit {
        operation: "createShape",
        field: "grid",
        min: 1usize,
        max: 2usize,
        call: |client, n| {
            sent(
                client
                    .make_shape()
                    .bounded(text(2usize, 0))
                    .grid(
                        (0..n)
                            .map(|i| {
                                let _ = i;
                                (0..0usize)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>()
                            })
                            .collect::<Vec<_>>(),
                    )
                    .id(text(0usize, 0))
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .numbers(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    ListLimit {
        operation: "createShape",
        field: "inline.deep.deeper",
        min: 0usize,
        max: 1usize,
        call: |client, n| {
            sent(
            client
                .make_shape()
                .bounded(text(2usize, 0))
                .id(text(0usize, 0))
                .inline(
                    kitchen_sink_raw::shapes::EverythingInlineInput::builder()
                        .deep(
                            kitchen_sink_raw::shapes::EverythingInlineDeepInput::builder()
                                .deeper(
                                    (0..n)
                                        .map(|i| {
                                            let _ = i;
                                            kitchen_sink_raw::shapes::EverythingInlineDeepDeeperItemInput::builder()
                                        })
                                        .collect::<Vec<_>>(),
                                ),
                        ),
                )
                .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                .numbers(
                    (0..1usize)
                        .map(|i| {
                            let _ = i;
                            1i64
                        })
                        .collect::<Vec<_>>(),
                )
                .reply(),
        )
        },
    },
    #[cfg(feature = "shapes")]
    ListLimit {
        operation: "createShape",
        field: "names",
        min: 0usize,
        max: 4usize,
        call: |client, n| {
            sent(
                client
                    .make_shape()
                    .bounded(text(2usize, 0))
                    .id(text(0usize, 0))
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .names((0..n).map(|i| text(1usize, i)).collect::<Vec<_>>())
                    .numbers(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    ListLimit {
        operation: "createShape",
        field: "nullables",
        min: 0usize,
        max: 2usize,
        call: |client, n| {
            sent(
                client
                    .make_shape()
                    .bounded(text(2usize, 0))
                    .id(text(0usize, 0))
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .nullables(
                        (0..n)
                            .map(|i| {
                                let _ = i;
                                Some(text(0usize, 0))
                            })
                            .collect::<Vec<_>>(),
                    )
                    .numbers(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    ListLimit {
        operation: "createShape",
        field: "numbers",
        min: 1usize,
        max: 3usize,
        call: |client, n| {
            sent(
                client
                    .make_shape()
                    .bounded(text(2usize, 0))
                    .id(text(0usize, 0))
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .numbers(
                        (0..n)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    ListLimit {
        operation: "createShape",
        field: "people",
        min: 0usize,
        max: 2usize,
        call: |client, n| {
            sent(
                client
                    .make_shape()
                    .bounded(text(2usize, 0))
                    .id(text(0usize, 0))
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .numbers(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .people(
                        (0..n)
                            .map(|i| {
                                let _ = i;
                                kitchen_sink_raw::shared::NamedInput::builder()
                                    .name(text(0usize, 0))
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    ListLimit {
        operation: "createShape",
        field: "secrets.keys",
        min: 0usize,
        max: 2usize,
        call: |client, n| {
            sent(
                client
                    .make_shape()
                    .bounded(text(2usize, 0))
                    .id(text(0usize, 0))
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .numbers(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .secrets(
                        kitchen_sink_raw::shapes::SecretsInput::builder().keys(
                            (0..n)
                                .map(|i| {
                                    let _ = i;
                                    "secret"
                                })
                                .collect::<Vec<_>>(),
                        ),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    ListLimit {
        operation: "createShape",
        field: "tree.branches",
        min: 0usize,
        max: 2usize,
        call: |client, n| {
            sent(
                client
                    .make_shape()
                    .bounded(text(2usize, 0))
                    .id(text(0usize, 0))
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .numbers(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .tree(
                        kitchen_sink_raw::shapes::TreeInput::builder()
                            .branches(
                                (0..n)
                                    .map(|i| {
                                        let _ = i;
                                        kitchen_sink_raw::shapes::TreeInput::builder()
                                            .leaf(text(0usize, 0))
                                    })
                                    .collect::<Vec<_>>(),
                            )
                            .leaf(text(0usize, 0)),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    ListLimit {
        operation: "changeShape",
        field: "tags",
        min: 0usize,
        max: 2usize,
        call: |client, n| {
            sent(
                client
                    .change_shape(text(0usize, 0))
                    .tags((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    ListLimit {
        operation: "replaceShape",
        field: "grid[0]",
        min: 0usize,
        max: 2usize,
        call: |client, n| {
            sent(
                client
                    .replace_shape(text(0usize, 0))
                    .bounded(text(2usize, 0))
                    .grid(vec![
                        (0..n)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    ])
                    .id(text(0usize, 0))
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .numbers(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    ListLimit {
        operation: "replaceShape",
        field: "grid",
        min: 1usize,
        max: 2usize,
        call: |client, n| {
            sent(
                client
                    .replace_shape(text(0usize, 0))
                    .bounded(text(2usize, 0))
                    .grid(
                        (0..n)
                            .map(|i| {
                                let _ = i;
                                (0..0usize)
                                    .map(|i| {
                                        let _ = i;
                                        1i64
                                    })
                                    .collect::<Vec<_>>()
                            })
                            .collect::<Vec<_>>(),
                    )
                    .id(text(0usize, 0))
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .numbers(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    ListLimit {
        operation: "replaceShape",
        field: "inline.deep.deeper",
        min: 0usize,
        max: 1usize,
        call: |client, n| {
            sent(
            client
                .replace_shape(text(0usize, 0))
                .bounded(text(2usize, 0))
                .id(text(0usize, 0))
                .inline(
                    kitchen_sink_raw::shapes::EverythingInlineInput::builder()
                        .deep(
                            kitchen_sink_raw::shapes::EverythingInlineDeepInput::builder()
                                .deeper(
                                    (0..n)
                                        .map(|i| {
                                            let _ = i;
                                            kitchen_sink_raw::shapes::EverythingInlineDeepDeeperItemInput::builder()
                                        })
                                        .collect::<Vec<_>>(),
                                ),
                        ),
                )
                .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                .numbers(
                    (0..1usize)
                        .map(|i| {
                            let _ = i;
                            1i64
                        })
                        .collect::<Vec<_>>(),
                )
                .reply(),
        )
        },
    },
    #[cfg(feature = "shapes")]
    ListLimit {
        operation: "replaceShape",
        field: "names",
        min: 0usize,
        max: 4usize,
        call: |client, n| {
            sent(
                client
                    .replace_shape(text(0usize, 0))
                    .bounded(text(2usize, 0))
                    .id(text(0usize, 0))
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .names((0..n).map(|i| text(1usize, i)).collect::<Vec<_>>())
                    .numbers(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    ListLimit {
        operation: "replaceShape",
        field: "nullables",
        min: 0usize,
        max: 2usize,
        call: |client, n| {
            sent(
                client
                    .replace_shape(text(0usize, 0))
                    .bounded(text(2usize, 0))
                    .id(text(0usize, 0))
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .nullables(
                        (0..n)
                            .map(|i| {
                                let _ = i;
                                Some(text(0usize, 0))
                            })
                            .collect::<Vec<_>>(),
                    )
                    .numbers(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    ListLimit {
        operation: "replaceShape",
        field: "numbers",
        min: 1usize,
        max: 3usize,
        call: |client, n| {
            sent(
                client
                    .replace_shape(text(0usize, 0))
                    .bounded(text(2usize, 0))
                    .id(text(0usize, 0))
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .numbers(
                        (0..n)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    ListLimit {
        operation: "replaceShape",
        field: "people",
        min: 0usize,
        max: 2usize,
        call: |client, n| {
            sent(
                client
                    .replace_shape(text(0usize, 0))
                    .bounded(text(2usize, 0))
                    .id(text(0usize, 0))
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .numbers(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .people(
                        (0..n)
                            .map(|i| {
                                let _ = i;
                                kitchen_sink_raw::shared::NamedInput::builder()
                                    .name(text(0usize, 0))
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    ListLimit {
        operation: "replaceShape",
        field: "secrets.keys",
        min: 0usize,
        max: 2usize,
        call: |client, n| {
            sent(
                client
                    .replace_shape(text(0usize, 0))
                    .bounded(text(2usize, 0))
                    .id(text(0usize, 0))
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .numbers(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .secrets(
                        kitchen_sink_raw::shapes::SecretsInput::builder().keys(
                            (0..n)
                                .map(|i| {
                                    let _ = i;
                                    "secret"
                                })
                                .collect::<Vec<_>>(),
                        ),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    ListLimit {
        operation: "replaceShape",
        field: "tree.branches",
        min: 0usize,
        max: 2usize,
        call: |client, n| {
            sent(
                client
                    .replace_shape(text(0usize, 0))
                    .bounded(text(2usize, 0))
                    .id(text(0usize, 0))
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .numbers(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .tree(
                        kitchen_sink_raw::shapes::TreeInput::builder()
                            .branches(
                                (0..n)
                                    .map(|i| {
                                        let _ = i;
                                        kitchen_sink_raw::shapes::TreeInput::builder()
                                            .leaf(text(0usize, 0))
                                    })
                                    .collect::<Vec<_>>(),
                            )
                            .leaf(text(0usize, 0)),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "unions")]
    ListLimit {
        operation: "createUnions",
        field: "beside.pet.tricks",
        min: 0usize,
        max: 2usize,
        call: |client, n| {
            sent(
                client
                    .create_unions()
                    .beside(
                        kitchen_sink_raw::unions::BesideInput::builder()
                            .pet(
                                identity_facade_core::IntoInput::into_input(
                                    kitchen_sink_raw::unions::DogInput::builder()
                                        .species(kitchen_sink_raw::unions::DogSpecies::Dog)
                                        .tricks(
                                            (0..n).map(|i| text(0usize, i)).collect::<Vec<_>>(),
                                        ),
                                )
                                .map(kitchen_sink_raw::unions::BesidePetInput::Dog),
                            )
                            .species(kitchen_sink_raw::unions::BesideSpecies::Cat),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "unions")]
    ListLimit {
        operation: "createUnions",
        field: "byType",
        min: 0usize,
        max: 2usize,
        call: |client, n| {
            sent(
                client
                    .create_unions()
                    .by_type(
                        identity_facade_core::IntoList::into_list(
                            (0..n).map(|i| text(0usize, i)).collect::<Vec<_>>(),
                        )
                        .map(kitchen_sink_raw::unions::UnionsByTypeInput::Words),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "unions")]
    ListLimit {
        operation: "createUnions",
        field: "implied.tricks",
        min: 0usize,
        max: 2usize,
        call: |client, n| {
            sent(
                client
                    .create_unions()
                    .implied(
                        identity_facade_core::IntoInput::into_input(
                            kitchen_sink_raw::unions::DogInput::builder()
                                .species(kitchen_sink_raw::unions::DogSpecies::Dog)
                                .tricks((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>()),
                        )
                        .map(kitchen_sink_raw::unions::UnionsImpliedInput::Dog),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "unions")]
    ListLimit {
        operation: "createUnions",
        field: "mapped.tricks",
        min: 0usize,
        max: 2usize,
        call: |client, n| {
            sent(
                client
                    .create_unions()
                    .mapped(
                        identity_facade_core::IntoInput::into_input(
                            kitchen_sink_raw::unions::DogInput::builder()
                                .species(kitchen_sink_raw::unions::DogSpecies::Dog)
                                .tricks((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>()),
                        )
                        .map(kitchen_sink_raw::unions::UnionsMappedInput::Dog),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "unions")]
    ListLimit {
        operation: "createUnions",
        field: "orNull.tricks",
        min: 0usize,
        max: 2usize,
        call: |client, n| {
            sent(
                client
                    .create_unions()
                    .or_null(
                        identity_facade_core::IntoInput::into_input(
                            kitchen_sink_raw::unions::DogInput::builder()
                                .species(kitchen_sink_raw::unions::DogSpecies::Dog)
                                .tricks((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>()),
                        )
                        .map(kitchen_sink_raw::unions::PetInput::Dog),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "unions")]
    ListLimit {
        operation: "createUnions",
        field: "several[0].tricks",
        min: 0usize,
        max: 2usize,
        call: |client, n| {
            sent(
                client
                    .create_unions()
                    .several(vec![
                        identity_facade_core::IntoInput::into_input(
                            kitchen_sink_raw::unions::DogInput::builder()
                                .species(kitchen_sink_raw::unions::DogSpecies::Dog)
                                .tricks((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>()),
                        )
                        .map(kitchen_sink_raw::unions::PetInput::Dog),
                    ])
                    .reply(),
            )
        },
    },
    #[cfg(feature = "unions")]
    ListLimit {
        operation: "createUnions",
        field: "several",
        min: 0usize,
        max: 2usize,
        call: |client, n| {
            sent(
                client
                    .create_unions()
                    .several(
                        (0..n)
                            .map(|i| {
                                let _ = i;
                                identity_facade_core::IntoInput::into_input(
                                    kitchen_sink_raw::unions::CatInput::builder()
                                        .lives(1i64)
                                        .species(kitchen_sink_raw::unions::CatSpecies::Cat),
                                )
                                .map(kitchen_sink_raw::unions::PetInput::Cat)
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "unions")]
    ListLimit {
        operation: "createUnions",
        field: "tagged.tricks",
        min: 0usize,
        max: 2usize,
        call: |client, n| {
            sent(
                client
                    .create_unions()
                    .tagged(
                        identity_facade_core::IntoInput::into_input(
                            kitchen_sink_raw::unions::DogInput::builder()
                                .species(kitchen_sink_raw::unions::DogSpecies::Dog)
                                .tricks((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>()),
                        )
                        .map(kitchen_sink_raw::unions::UnionsTaggedInput::Dog),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "unions")]
    ListLimit {
        operation: "createBareUnion",
        field: "tricks",
        min: 0usize,
        max: 2usize,
        call: |client, n| {
            sent(
                client
                    .create_bare_union()
                    .with_body(
                        identity_facade_core::IntoInput::into_input(
                            kitchen_sink_raw::unions::DogInput::builder()
                                .species(kitchen_sink_raw::unions::DogSpecies::Dog)
                                .tricks((0..n).map(|i| text(0usize, i)).collect::<Vec<_>>()),
                        )
                        .map(kitchen_sink_raw::unions::PetInput::Dog),
                    )
                    .reply(),
            )
        },
    },
];

/// Every string whose length is limited or that has to match a pattern.
pub static STRINGS: &[StringLimit<Client>] = &[
    #[cfg(feature = "parameters")]
    StringLimit {
        operation: "getColor",
        field: "name.with.dots",
        min: 2usize,
        max: 3usize,
        pattern: None,
        call: |client, value| {
            sent(
                client
                    .get_color(kitchen_sink_raw::shared::Color::Red, value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "parameters")]
    StringLimit {
        operation: "listParameters",
        field: "word",
        min: 0usize,
        max: usize::MAX,
        pattern: Some("^w_[a-z0-9]+$"),
        call: |client, value| {
            sent(
                client
                    .list_parameters(value, 1i64)
                    .repeated((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .x_word(matching("^[a-z]+$", 0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "parameters")]
    StringLimit {
        operation: "listParameters",
        field: "text",
        min: 2usize,
        max: 4usize,
        pattern: None,
        call: |client, value| {
            sent(
                client
                    .list_parameters(matching("^w_[a-z0-9]+$", 0usize, 0), 1i64)
                    .text(value)
                    .repeated((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .x_word(matching("^[a-z]+$", 0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "parameters")]
    StringLimit {
        operation: "listParameters",
        field: "pattern",
        min: 0usize,
        max: usize::MAX,
        pattern: Some("^[A-Z]{2}$"),
        call: |client, value| {
            sent(
                client
                    .list_parameters(matching("^w_[a-z0-9]+$", 0usize, 0), 1i64)
                    .pattern(value)
                    .repeated((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .x_word(matching("^[a-z]+$", 0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "parameters")]
    StringLimit {
        operation: "listParameters",
        field: "comma[0]",
        min: 0usize,
        max: usize::MAX,
        pattern: Some("^[a-z]+$"),
        call: |client, value| {
            sent(
                client
                    .list_parameters(matching("^w_[a-z0-9]+$", 0usize, 0), 1i64)
                    .repeated((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .comma(vec![value])
                    .x_word(matching("^[a-z]+$", 0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "parameters")]
    StringLimit {
        operation: "listParameters",
        field: "X-Word",
        min: 0usize,
        max: 5usize,
        pattern: Some("^[a-z]+$"),
        call: |client, value| {
            sent(
                client
                    .list_parameters(matching("^w_[a-z0-9]+$", 0usize, 0), 1i64)
                    .repeated((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .x_word(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    StringLimit {
        operation: "createShape",
        field: "Text.words",
        min: 0usize,
        max: 6usize,
        pattern: None,
        call: |client, value| {
            sent(
                client
                    .make_shape()
                    .text(kitchen_sink_raw::shapes::TextObjectInput::builder().words(value))
                    .bounded(text(2usize, 0))
                    .id(text(0usize, 0))
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .numbers(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    StringLimit {
        operation: "createShape",
        field: "all.name",
        min: 0usize,
        max: 12usize,
        pattern: None,
        call: |client, value| {
            sent(
                client
                    .make_shape()
                    .all(
                        kitchen_sink_raw::shapes::AllOfEverythingInput::builder()
                            .age(1i64)
                            .name(value)
                            .size(1i64),
                    )
                    .bounded(text(2usize, 0))
                    .id(text(0usize, 0))
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .numbers(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    StringLimit {
        operation: "createShape",
        field: "bounded",
        min: 2usize,
        max: 5usize,
        pattern: None,
        call: |client, value| {
            sent(
                client
                    .make_shape()
                    .bounded(value)
                    .id(text(0usize, 0))
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .numbers(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    StringLimit {
        operation: "createShape",
        field: "byAlias.name",
        min: 0usize,
        max: 12usize,
        pattern: None,
        call: |client, value| {
            sent(
                client
                    .make_shape()
                    .bounded(text(2usize, 0))
                    .by_alias(kitchen_sink_raw::shared::NamedInput::builder().name(value))
                    .id(text(0usize, 0))
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .numbers(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    StringLimit {
        operation: "createShape",
        field: "byName.k.name",
        min: 0usize,
        max: 12usize,
        pattern: None,
        call: |client, value| {
            sent(
                client
                    .make_shape()
                    .bounded(text(2usize, 0))
                    .by_name([(
                        "k",
                        kitchen_sink_raw::shared::NamedInput::builder().name(value),
                    )])
                    .id(text(0usize, 0))
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .numbers(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    StringLimit {
        operation: "createShape",
        field: "inline.deep.deeper[0].end",
        min: 0usize,
        max: 2usize,
        pattern: None,
        call: |client, value| {
            sent(
            client
                .make_shape()
                .bounded(text(2usize, 0))
                .id(text(0usize, 0))
                .inline(
                    kitchen_sink_raw::shapes::EverythingInlineInput::builder()
                        .deep(
                            kitchen_sink_raw::shapes::EverythingInlineDeepInput::builder()
                                .deeper(
                                    vec![
                                        kitchen_sink_raw::shapes::EverythingInlineDeepDeeperItemInput::builder()
                                        .end(value)
                                    ],
                                ),
                        ),
                )
                .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                .numbers(
                    (0..1usize)
                        .map(|i| {
                            let _ = i;
                            1i64
                        })
                        .collect::<Vec<_>>(),
                )
                .reply(),
        )
        },
    },
    #[cfg(feature = "shapes")]
    StringLimit {
        operation: "createShape",
        field: "labels.k",
        min: 0usize,
        max: 3usize,
        pattern: None,
        call: |client, value| {
            sent(
                client
                    .make_shape()
                    .bounded(text(2usize, 0))
                    .id(text(0usize, 0))
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .labels([("k", Some(value))])
                    .numbers(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    StringLimit {
        operation: "createShape",
        field: "named.name",
        min: 0usize,
        max: 12usize,
        pattern: None,
        call: |client, value| {
            sent(
                client
                    .make_shape()
                    .bounded(text(2usize, 0))
                    .id(text(0usize, 0))
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .named(kitchen_sink_raw::shared::NamedInput::builder().name(value))
                    .numbers(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    StringLimit {
        operation: "createShape",
        field: "namedOrNull.name",
        min: 0usize,
        max: 12usize,
        pattern: None,
        call: |client, value| {
            sent(
                client
                    .make_shape()
                    .bounded(text(2usize, 0))
                    .id(text(0usize, 0))
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .named_or_null(kitchen_sink_raw::shared::NamedInput::builder().name(value))
                    .numbers(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    StringLimit {
        operation: "createShape",
        field: "names[0]",
        min: 1usize,
        max: 3usize,
        pattern: None,
        call: |client, value| {
            sent(
                client
                    .make_shape()
                    .bounded(text(2usize, 0))
                    .id(text(0usize, 0))
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .names(vec![value])
                    .numbers(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    StringLimit {
        operation: "createShape",
        field: "open.known",
        min: 0usize,
        max: 3usize,
        pattern: None,
        call: |client, value| {
            sent(
                client
                    .make_shape()
                    .bounded(text(2usize, 0))
                    .id(text(0usize, 0))
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .numbers(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .open(kitchen_sink_raw::shapes::OpenObjectInput::builder().known(value))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    StringLimit {
        operation: "createShape",
        field: "pattern",
        min: 0usize,
        max: usize::MAX,
        pattern: Some("^[a-z]{3}_[0-9]+$"),
        call: |client, value| {
            sent(
                client
                    .make_shape()
                    .bounded(text(2usize, 0))
                    .id(text(0usize, 0))
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .numbers(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .pattern(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    StringLimit {
        operation: "createShape",
        field: "people[0].name",
        min: 0usize,
        max: 12usize,
        pattern: None,
        call: |client, value| {
            sent(
                client
                    .make_shape()
                    .bounded(text(2usize, 0))
                    .id(text(0usize, 0))
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .numbers(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .people(vec![
                        kitchen_sink_raw::shared::NamedInput::builder().name(value),
                    ])
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    StringLimit {
        operation: "createShape",
        field: "secrets.password",
        min: 8usize,
        max: 72usize,
        pattern: None,
        call: |client, value| {
            sent(
                client
                    .make_shape()
                    .bounded(text(2usize, 0))
                    .id(text(0usize, 0))
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .numbers(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .secrets(kitchen_sink_raw::shapes::SecretsInput::builder().password(value))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    StringLimit {
        operation: "createShape",
        field: "tree.leaf",
        min: 0usize,
        max: 3usize,
        pattern: None,
        call: |client, value| {
            sent(
                client
                    .make_shape()
                    .bounded(text(2usize, 0))
                    .id(text(0usize, 0))
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .numbers(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .tree(kitchen_sink_raw::shapes::TreeInput::builder().leaf(value))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    StringLimit {
        operation: "changeShape",
        field: "note",
        min: 0usize,
        max: 4usize,
        pattern: None,
        call: |client, value| sent(client.change_shape(text(0usize, 0)).note(value).reply()),
    },
    #[cfg(feature = "shapes")]
    StringLimit {
        operation: "replaceShape",
        field: "Text.words",
        min: 0usize,
        max: 6usize,
        pattern: None,
        call: |client, value| {
            sent(
                client
                    .replace_shape(text(0usize, 0))
                    .text(kitchen_sink_raw::shapes::TextObjectInput::builder().words(value))
                    .bounded(text(2usize, 0))
                    .id(text(0usize, 0))
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .numbers(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    StringLimit {
        operation: "replaceShape",
        field: "all.name",
        min: 0usize,
        max: 12usize,
        pattern: None,
        call: |client, value| {
            sent(
                client
                    .replace_shape(text(0usize, 0))
                    .all(
                        kitchen_sink_raw::shapes::AllOfEverythingInput::builder()
                            .age(1i64)
                            .name(value)
                            .size(1i64),
                    )
                    .bounded(text(2usize, 0))
                    .id(text(0usize, 0))
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .numbers(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    StringLimit {
        operation: "replaceShape",
        field: "bounded",
        min: 2usize,
        max: 5usize,
        pattern: None,
        call: |client, value| {
            sent(
                client
                    .replace_shape(text(0usize, 0))
                    .bounded(value)
                    .id(text(0usize, 0))
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .numbers(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    StringLimit {
        operation: "replaceShape",
        field: "byAlias.name",
        min: 0usize,
        max: 12usize,
        pattern: None,
        call: |client, value| {
            sent(
                client
                    .replace_shape(text(0usize, 0))
                    .bounded(text(2usize, 0))
                    .by_alias(kitchen_sink_raw::shared::NamedInput::builder().name(value))
                    .id(text(0usize, 0))
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .numbers(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    StringLimit {
        operation: "replaceShape",
        field: "byName.k.name",
        min: 0usize,
        max: 12usize,
        pattern: None,
        call: |client, value| {
            sent(
                client
                    .replace_shape(text(0usize, 0))
                    .bounded(text(2usize, 0))
                    .by_name([(
                        "k",
                        kitchen_sink_raw::shared::NamedInput::builder().name(value),
                    )])
                    .id(text(0usize, 0))
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .numbers(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    StringLimit {
        operation: "replaceShape",
        field: "inline.deep.deeper[0].end",
        min: 0usize,
        max: 2usize,
        pattern: None,
        call: |client, value| {
            sent(
            client
                .replace_shape(text(0usize, 0))
                .bounded(text(2usize, 0))
                .id(text(0usize, 0))
                .inline(
                    kitchen_sink_raw::shapes::EverythingInlineInput::builder()
                        .deep(
                            kitchen_sink_raw::shapes::EverythingInlineDeepInput::builder()
                                .deeper(
                                    vec![
                                        kitchen_sink_raw::shapes::EverythingInlineDeepDeeperItemInput::builder()
                                        .end(value)
                                    ],
                                ),
                        ),
                )
                .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                .numbers(
                    (0..1usize)
                        .map(|i| {
                            let _ = i;
                            1i64
                        })
                        .collect::<Vec<_>>(),
                )
                .reply(),
        )
        },
    },
    #[cfg(feature = "shapes")]
    StringLimit {
        operation: "replaceShape",
        field: "labels.k",
        min: 0usize,
        max: 3usize,
        pattern: None,
        call: |client, value| {
            sent(
                client
                    .replace_shape(text(0usize, 0))
                    .bounded(text(2usize, 0))
                    .id(text(0usize, 0))
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .labels([("k", Some(value))])
                    .numbers(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    StringLimit {
        operation: "replaceShape",
        field: "named.name",
        min: 0usize,
        max: 12usize,
        pattern: None,
        call: |client, value| {
            sent(
                client
                    .replace_shape(text(0usize, 0))
                    .bounded(text(2usize, 0))
                    .id(text(0usize, 0))
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .named(kitchen_sink_raw::shared::NamedInput::builder().name(value))
                    .numbers(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    StringLimit {
        operation: "replaceShape",
        field: "namedOrNull.name",
        min: 0usize,
        max: 12usize,
        pattern: None,
        call: |client, value| {
            sent(
                client
                    .replace_shape(text(0usize, 0))
                    .bounded(text(2usize, 0))
                    .id(text(0usize, 0))
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .named_or_null(kitchen_sink_raw::shared::NamedInput::builder().name(value))
                    .numbers(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    StringLimit {
        operation: "replaceShape",
        field: "names[0]",
        min: 1usize,
        max: 3usize,
        pattern: None,
        call: |client, value| {
            sent(
                client
                    .replace_shape(text(0usize, 0))
                    .bounded(text(2usize, 0))
                    .id(text(0usize, 0))
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .names(vec![value])
                    .numbers(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    StringLimit {
        operation: "replaceShape",
        field: "open.known",
        min: 0usize,
        max: 3usize,
        pattern: None,
        call: |client, value| {
            sent(
                client
                    .replace_shape(text(0usize, 0))
                    .bounded(text(2usize, 0))
                    .id(text(0usize, 0))
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .numbers(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .open(kitchen_sink_raw::shapes::OpenObjectInput::builder().known(value))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    StringLimit {
        operation: "replaceShape",
        field: "pattern",
        min: 0usize,
        max: usize::MAX,
        pattern: Some("^[a-z]{3}_[0-9]+$"),
        call: |client, value| {
            sent(
                client
                    .replace_shape(text(0usize, 0))
                    .bounded(text(2usize, 0))
                    .id(text(0usize, 0))
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .numbers(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .pattern(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    StringLimit {
        operation: "replaceShape",
        field: "people[0].name",
        min: 0usize,
        max: 12usize,
        pattern: None,
        call: |client, value| {
            sent(
                client
                    .replace_shape(text(0usize, 0))
                    .bounded(text(2usize, 0))
                    .id(text(0usize, 0))
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .numbers(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .people(vec![
                        kitchen_sink_raw::shared::NamedInput::builder().name(value),
                    ])
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    StringLimit {
        operation: "replaceShape",
        field: "secrets.password",
        min: 8usize,
        max: 72usize,
        pattern: None,
        call: |client, value| {
            sent(
                client
                    .replace_shape(text(0usize, 0))
                    .bounded(text(2usize, 0))
                    .id(text(0usize, 0))
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .numbers(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .secrets(kitchen_sink_raw::shapes::SecretsInput::builder().password(value))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    StringLimit {
        operation: "replaceShape",
        field: "tree.leaf",
        min: 0usize,
        max: 3usize,
        pattern: None,
        call: |client, value| {
            sent(
                client
                    .replace_shape(text(0usize, 0))
                    .bounded(text(2usize, 0))
                    .id(text(0usize, 0))
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .numbers(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .tree(kitchen_sink_raw::shapes::TreeInput::builder().leaf(value))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "unions")]
    StringLimit {
        operation: "createUnions",
        field: "byType",
        min: 0usize,
        max: 4usize,
        pattern: None,
        call: |client, value| {
            sent(
                client
                    .create_unions()
                    .by_type(
                        identity_facade_core::IntoInput::into_input(value)
                            .map(kitchen_sink_raw::unions::UnionsByTypeInput::Word),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "unions")]
    StringLimit {
        operation: "createUnions",
        field: "byType.name",
        min: 0usize,
        max: 12usize,
        pattern: None,
        call: |client, value| {
            sent(
                client
                    .create_unions()
                    .by_type(
                        identity_facade_core::IntoInput::into_input(
                            kitchen_sink_raw::shared::NamedInput::builder().name(value),
                        )
                        .map(kitchen_sink_raw::unions::UnionsByTypeInput::Named),
                    )
                    .reply(),
            )
        },
    },
];

/// Every number whose range is limited.
pub static NUMBERS: &[NumberLimit<Client>] = &[
    #[cfg(feature = "parameters")]
    NumberLimit {
        operation: "checkParameters",
        field: "lasting",
        min: 1i64,
        max: 60i64,
        call: |client, value| sent(client.check_parameters().lasting(value).reply()),
    },
    #[cfg(feature = "parameters")]
    NumberLimit {
        operation: "listPages",
        field: "page",
        min: 1i64,
        max: i64::MAX,
        call: |client, value| sent(client.list_pages().page(value).reply()),
    },
    #[cfg(feature = "parameters")]
    NumberLimit {
        operation: "listPages",
        field: "per_page",
        min: 1i64,
        max: 50i64,
        call: |client, value| sent(client.list_pages().per_page(value).reply()),
    },
    #[cfg(feature = "parameters")]
    NumberLimit {
        operation: "searchPages",
        field: "limit",
        min: 1i64,
        max: 50i64,
        call: |client, value| sent(client.search_pages().limit(value).page(1i64).reply()),
    },
    #[cfg(feature = "parameters")]
    NumberLimit {
        operation: "searchPages",
        field: "page",
        min: 1i64,
        max: i64::MAX,
        call: |client, value| sent(client.search_pages().page(value).reply()),
    },
    #[cfg(feature = "parameters")]
    NumberLimit {
        operation: "listParameters",
        field: "number",
        min: 1i64,
        max: 9i64,
        call: |client, value| {
            sent(
                client
                    .list_parameters(matching("^w_[a-z0-9]+$", 0usize, 0), value)
                    .repeated((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .x_word(matching("^[a-z]+$", 0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "parameters")]
    NumberLimit {
        operation: "listParameters",
        field: "count",
        min: 1i64,
        max: 9i64,
        call: |client, value| {
            sent(
                client
                    .list_parameters(matching("^w_[a-z0-9]+$", 0usize, 0), 1i64)
                    .count(value)
                    .repeated((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .x_word(matching("^[a-z]+$", 0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "parameters")]
    NumberLimit {
        operation: "listParameters",
        field: "between",
        min: 1i64,
        max: 8i64,
        call: |client, value| {
            sent(
                client
                    .list_parameters(matching("^w_[a-z0-9]+$", 0usize, 0), 1i64)
                    .between(value)
                    .repeated((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .x_word(matching("^[a-z]+$", 0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "parameters")]
    NumberLimit {
        operation: "listParameters",
        field: "level",
        min: 1i64,
        max: 3i64,
        call: |client, value| {
            sent(
                client
                    .list_parameters(matching("^w_[a-z0-9]+$", 0usize, 0), 1i64)
                    .level(value)
                    .repeated((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .x_word(matching("^[a-z]+$", 0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "parameters")]
    NumberLimit {
        operation: "listParameters",
        field: "brackets[0]",
        min: 1i64,
        max: 5i64,
        call: |client, value| {
            sent(
                client
                    .list_parameters(matching("^w_[a-z0-9]+$", 0usize, 0), 1i64)
                    .repeated((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .brackets(vec![value])
                    .x_word(matching("^[a-z]+$", 0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "parameters")]
    NumberLimit {
        operation: "listParameters",
        field: "X-Count",
        min: 1i64,
        max: 9i64,
        call: |client, value| {
            sent(
                client
                    .list_parameters(matching("^w_[a-z0-9]+$", 0usize, 0), 1i64)
                    .repeated((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .x_word(matching("^[a-z]+$", 0usize, 0))
                    .x_count(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    NumberLimit {
        operation: "listShapes",
        field: "limit",
        min: 1i64,
        max: 100i64,
        call: |client, value| sent(client.list_shapes().limit(value).reply()),
    },
    #[cfg(feature = "shapes")]
    NumberLimit {
        operation: "listShapes",
        field: "offset",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| sent(client.list_shapes().offset(value).reply()),
    },
    #[cfg(feature = "shapes")]
    NumberLimit {
        operation: "createShape",
        field: "all.age",
        min: 0i64,
        max: 150i64,
        call: |client, value| {
            sent(
                client
                    .make_shape()
                    .all(
                        kitchen_sink_raw::shapes::AllOfEverythingInput::builder()
                            .age(value)
                            .name(text(0usize, 0))
                            .size(1i64),
                    )
                    .bounded(text(2usize, 0))
                    .id(text(0usize, 0))
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .numbers(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    NumberLimit {
        operation: "createShape",
        field: "all.size",
        min: 1i64,
        max: 3i64,
        call: |client, value| {
            sent(
                client
                    .make_shape()
                    .all(
                        kitchen_sink_raw::shapes::AllOfEverythingInput::builder()
                            .age(1i64)
                            .name(text(0usize, 0))
                            .size(value),
                    )
                    .bounded(text(2usize, 0))
                    .id(text(0usize, 0))
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .numbers(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    NumberLimit {
        operation: "createShape",
        field: "byAlias.age",
        min: 0i64,
        max: 150i64,
        call: |client, value| {
            sent(
                client
                    .make_shape()
                    .bounded(text(2usize, 0))
                    .by_alias(
                        kitchen_sink_raw::shared::NamedInput::builder()
                            .age(value)
                            .name(text(0usize, 0)),
                    )
                    .id(text(0usize, 0))
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .numbers(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    NumberLimit {
        operation: "createShape",
        field: "byName.k.age",
        min: 0i64,
        max: 150i64,
        call: |client, value| {
            sent(
                client
                    .make_shape()
                    .bounded(text(2usize, 0))
                    .by_name([(
                        "k",
                        kitchen_sink_raw::shared::NamedInput::builder()
                            .age(value)
                            .name(text(0usize, 0)),
                    )])
                    .id(text(0usize, 0))
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .numbers(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    NumberLimit {
        operation: "createShape",
        field: "counts.k",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| {
            sent(
                client
                    .make_shape()
                    .bounded(text(2usize, 0))
                    .counts([("k", value)])
                    .id(text(0usize, 0))
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .numbers(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    NumberLimit {
        operation: "createShape",
        field: "few",
        min: 1i64,
        max: 9i64,
        call: |client, value| {
            sent(
                client
                    .make_shape()
                    .bounded(text(2usize, 0))
                    .few(value)
                    .id(text(0usize, 0))
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .numbers(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    NumberLimit {
        operation: "createShape",
        field: "inner",
        min: 1i64,
        max: 8i64,
        call: |client, value| {
            sent(
                client
                    .make_shape()
                    .bounded(text(2usize, 0))
                    .id(text(0usize, 0))
                    .inner(value)
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .numbers(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    NumberLimit {
        operation: "createShape",
        field: "level",
        min: 1i64,
        max: 3i64,
        call: |client, value| {
            sent(
                client
                    .make_shape()
                    .bounded(text(2usize, 0))
                    .id(text(0usize, 0))
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .level(value)
                    .numbers(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    NumberLimit {
        operation: "createShape",
        field: "named.age",
        min: 0i64,
        max: 150i64,
        call: |client, value| {
            sent(
                client
                    .make_shape()
                    .bounded(text(2usize, 0))
                    .id(text(0usize, 0))
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .named(
                        kitchen_sink_raw::shared::NamedInput::builder()
                            .age(value)
                            .name(text(0usize, 0)),
                    )
                    .numbers(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    NumberLimit {
        operation: "createShape",
        field: "namedOrNull.age",
        min: 0i64,
        max: 150i64,
        call: |client, value| {
            sent(
                client
                    .make_shape()
                    .bounded(text(2usize, 0))
                    .id(text(0usize, 0))
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .named_or_null(
                        kitchen_sink_raw::shared::NamedInput::builder()
                            .age(value)
                            .name(text(0usize, 0)),
                    )
                    .numbers(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    NumberLimit {
        operation: "createShape",
        field: "numbers[0]",
        min: 1i64,
        max: 5i64,
        call: |client, value| {
            sent(
                client
                    .make_shape()
                    .bounded(text(2usize, 0))
                    .id(text(0usize, 0))
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .numbers(vec![value])
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    NumberLimit {
        operation: "createShape",
        field: "people[0].age",
        min: 0i64,
        max: 150i64,
        call: |client, value| {
            sent(
                client
                    .make_shape()
                    .bounded(text(2usize, 0))
                    .id(text(0usize, 0))
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .numbers(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .people(vec![
                        kitchen_sink_raw::shared::NamedInput::builder()
                            .age(value)
                            .name(text(0usize, 0)),
                    ])
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    NumberLimit {
        operation: "replaceShape",
        field: "all.age",
        min: 0i64,
        max: 150i64,
        call: |client, value| {
            sent(
                client
                    .replace_shape(text(0usize, 0))
                    .all(
                        kitchen_sink_raw::shapes::AllOfEverythingInput::builder()
                            .age(value)
                            .name(text(0usize, 0))
                            .size(1i64),
                    )
                    .bounded(text(2usize, 0))
                    .id(text(0usize, 0))
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .numbers(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    NumberLimit {
        operation: "replaceShape",
        field: "all.size",
        min: 1i64,
        max: 3i64,
        call: |client, value| {
            sent(
                client
                    .replace_shape(text(0usize, 0))
                    .all(
                        kitchen_sink_raw::shapes::AllOfEverythingInput::builder()
                            .age(1i64)
                            .name(text(0usize, 0))
                            .size(value),
                    )
                    .bounded(text(2usize, 0))
                    .id(text(0usize, 0))
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .numbers(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    NumberLimit {
        operation: "replaceShape",
        field: "byAlias.age",
        min: 0i64,
        max: 150i64,
        call: |client, value| {
            sent(
                client
                    .replace_shape(text(0usize, 0))
                    .bounded(text(2usize, 0))
                    .by_alias(
                        kitchen_sink_raw::shared::NamedInput::builder()
                            .age(value)
                            .name(text(0usize, 0)),
                    )
                    .id(text(0usize, 0))
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .numbers(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    NumberLimit {
        operation: "replaceShape",
        field: "byName.k.age",
        min: 0i64,
        max: 150i64,
        call: |client, value| {
            sent(
                client
                    .replace_shape(text(0usize, 0))
                    .bounded(text(2usize, 0))
                    .by_name([(
                        "k",
                        kitchen_sink_raw::shared::NamedInput::builder()
                            .age(value)
                            .name(text(0usize, 0)),
                    )])
                    .id(text(0usize, 0))
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .numbers(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    NumberLimit {
        operation: "replaceShape",
        field: "counts.k",
        min: 0i64,
        max: i64::MAX,
        call: |client, value| {
            sent(
                client
                    .replace_shape(text(0usize, 0))
                    .bounded(text(2usize, 0))
                    .counts([("k", value)])
                    .id(text(0usize, 0))
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .numbers(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    NumberLimit {
        operation: "replaceShape",
        field: "few",
        min: 1i64,
        max: 9i64,
        call: |client, value| {
            sent(
                client
                    .replace_shape(text(0usize, 0))
                    .bounded(text(2usize, 0))
                    .few(value)
                    .id(text(0usize, 0))
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .numbers(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    NumberLimit {
        operation: "replaceShape",
        field: "inner",
        min: 1i64,
        max: 8i64,
        call: |client, value| {
            sent(
                client
                    .replace_shape(text(0usize, 0))
                    .bounded(text(2usize, 0))
                    .id(text(0usize, 0))
                    .inner(value)
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .numbers(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    NumberLimit {
        operation: "replaceShape",
        field: "level",
        min: 1i64,
        max: 3i64,
        call: |client, value| {
            sent(
                client
                    .replace_shape(text(0usize, 0))
                    .bounded(text(2usize, 0))
                    .id(text(0usize, 0))
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .level(value)
                    .numbers(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    NumberLimit {
        operation: "replaceShape",
        field: "named.age",
        min: 0i64,
        max: 150i64,
        call: |client, value| {
            sent(
                client
                    .replace_shape(text(0usize, 0))
                    .bounded(text(2usize, 0))
                    .id(text(0usize, 0))
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .named(
                        kitchen_sink_raw::shared::NamedInput::builder()
                            .age(value)
                            .name(text(0usize, 0)),
                    )
                    .numbers(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    NumberLimit {
        operation: "replaceShape",
        field: "namedOrNull.age",
        min: 0i64,
        max: 150i64,
        call: |client, value| {
            sent(
                client
                    .replace_shape(text(0usize, 0))
                    .bounded(text(2usize, 0))
                    .id(text(0usize, 0))
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .named_or_null(
                        kitchen_sink_raw::shared::NamedInput::builder()
                            .age(value)
                            .name(text(0usize, 0)),
                    )
                    .numbers(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    NumberLimit {
        operation: "replaceShape",
        field: "numbers[0]",
        min: 1i64,
        max: 5i64,
        call: |client, value| {
            sent(
                client
                    .replace_shape(text(0usize, 0))
                    .bounded(text(2usize, 0))
                    .id(text(0usize, 0))
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .numbers(vec![value])
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    NumberLimit {
        operation: "replaceShape",
        field: "people[0].age",
        min: 0i64,
        max: 150i64,
        call: |client, value| {
            sent(
                client
                    .replace_shape(text(0usize, 0))
                    .bounded(text(2usize, 0))
                    .id(text(0usize, 0))
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .numbers(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .people(vec![
                        kitchen_sink_raw::shared::NamedInput::builder()
                            .age(value)
                            .name(text(0usize, 0)),
                    ])
                    .reply(),
            )
        },
    },
    #[cfg(feature = "unions")]
    NumberLimit {
        operation: "createUnions",
        field: "beside.pet.lives",
        min: 1i64,
        max: 9i64,
        call: |client, value| {
            sent(
                client
                    .create_unions()
                    .beside(
                        kitchen_sink_raw::unions::BesideInput::builder()
                            .pet(
                                identity_facade_core::IntoInput::into_input(
                                    kitchen_sink_raw::unions::CatInput::builder()
                                        .lives(value)
                                        .species(kitchen_sink_raw::unions::CatSpecies::Cat),
                                )
                                .map(kitchen_sink_raw::unions::BesidePetInput::Cat),
                            )
                            .species(kitchen_sink_raw::unions::BesideSpecies::Cat),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "unions")]
    NumberLimit {
        operation: "createUnions",
        field: "byConstant.power",
        min: 1i64,
        max: i64::MAX,
        call: |client, value| {
            sent(
                client
                    .create_unions()
                    .by_constant(
                        identity_facade_core::IntoInput::into_input(
                            kitchen_sink_raw::unions::UnionsByConstantSwitchedOnInput::builder()
                                .power(value)
                                .state(
                                    kitchen_sink_raw::unions::UnionsByConstantSwitchedOnState::On,
                                ),
                        )
                        .map(kitchen_sink_raw::unions::UnionsByConstantInput::SwitchedOn),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "unions")]
    NumberLimit {
        operation: "createUnions",
        field: "byType",
        min: 1i64,
        max: i64::MAX,
        call: |client, value| {
            sent(
                client
                    .create_unions()
                    .by_type(
                        identity_facade_core::IntoInput::into_input(value)
                            .map(kitchen_sink_raw::unions::UnionsByTypeInput::Number),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "unions")]
    NumberLimit {
        operation: "createUnions",
        field: "byType.age",
        min: 0i64,
        max: 150i64,
        call: |client, value| {
            sent(
                client
                    .create_unions()
                    .by_type(
                        identity_facade_core::IntoInput::into_input(
                            kitchen_sink_raw::shared::NamedInput::builder()
                                .age(value)
                                .name(text(0usize, 0)),
                        )
                        .map(kitchen_sink_raw::unions::UnionsByTypeInput::Named),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "unions")]
    NumberLimit {
        operation: "createUnions",
        field: "implied.lives",
        min: 1i64,
        max: 9i64,
        call: |client, value| {
            sent(
                client
                    .create_unions()
                    .implied(
                        identity_facade_core::IntoInput::into_input(
                            kitchen_sink_raw::unions::CatInput::builder()
                                .lives(value)
                                .species(kitchen_sink_raw::unions::CatSpecies::Cat),
                        )
                        .map(kitchen_sink_raw::unions::UnionsImpliedInput::Cat),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "unions")]
    NumberLimit {
        operation: "createUnions",
        field: "mapped.lives",
        min: 1i64,
        max: 9i64,
        call: |client, value| {
            sent(
                client
                    .create_unions()
                    .mapped(
                        identity_facade_core::IntoInput::into_input(
                            kitchen_sink_raw::unions::CatInput::builder()
                                .lives(value)
                                .species(kitchen_sink_raw::unions::CatSpecies::Cat),
                        )
                        .map(kitchen_sink_raw::unions::UnionsMappedInput::Cat),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "unions")]
    NumberLimit {
        operation: "createUnions",
        field: "orNull.lives",
        min: 1i64,
        max: 9i64,
        call: |client, value| {
            sent(
                client
                    .create_unions()
                    .or_null(
                        identity_facade_core::IntoInput::into_input(
                            kitchen_sink_raw::unions::CatInput::builder()
                                .lives(value)
                                .species(kitchen_sink_raw::unions::CatSpecies::Cat),
                        )
                        .map(kitchen_sink_raw::unions::PetInput::Cat),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "unions")]
    NumberLimit {
        operation: "createUnions",
        field: "several[0].lives",
        min: 1i64,
        max: 9i64,
        call: |client, value| {
            sent(
                client
                    .create_unions()
                    .several(vec![
                        identity_facade_core::IntoInput::into_input(
                            kitchen_sink_raw::unions::CatInput::builder()
                                .lives(value)
                                .species(kitchen_sink_raw::unions::CatSpecies::Cat),
                        )
                        .map(kitchen_sink_raw::unions::PetInput::Cat),
                    ])
                    .reply(),
            )
        },
    },
    #[cfg(feature = "unions")]
    NumberLimit {
        operation: "createUnions",
        field: "tagged.lives",
        min: 1i64,
        max: 9i64,
        call: |client, value| {
            sent(
                client
                    .create_unions()
                    .tagged(
                        identity_facade_core::IntoInput::into_input(
                            kitchen_sink_raw::unions::CatInput::builder()
                                .lives(value)
                                .species(kitchen_sink_raw::unions::CatSpecies::Cat),
                        )
                        .map(kitchen_sink_raw::unions::UnionsTaggedInput::Cat),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "unions")]
    NumberLimit {
        operation: "createBareUnion",
        field: "lives",
        min: 1i64,
        max: 9i64,
        call: |client, value| {
            sent(
                client
                    .create_bare_union()
                    .with_body(
                        identity_facade_core::IntoInput::into_input(
                            kitchen_sink_raw::unions::CatInput::builder()
                                .lives(value)
                                .species(kitchen_sink_raw::unions::CatSpecies::Cat),
                        )
                        .map(kitchen_sink_raw::unions::PetInput::Cat),
                    )
                    .reply(),
            )
        },
    },
];

/// Every JSON object whose size is limited.
pub static SIZES: &[SizeLimit<Client>] = &[
    #[cfg(feature = "rules")]
    SizeLimit {
        operation: "checkConditions",
        field: "sized",
        max: 32usize,
        call: |client, value| {
            sent(
                client
                    .check_conditions()
                    .left(text(0usize, 0))
                    .one(text(0usize, 0))
                    .sized(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    SizeLimit {
        operation: "createShape",
        field: "small",
        max: 64usize,
        call: |client, value| {
            sent(
                client
                    .make_shape()
                    .bounded(text(2usize, 0))
                    .id(text(0usize, 0))
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .numbers(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .small(value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    SizeLimit {
        operation: "replaceShape",
        field: "small",
        max: 64usize,
        call: |client, value| {
            sent(
                client
                    .replace_shape(text(0usize, 0))
                    .bounded(text(2usize, 0))
                    .id(text(0usize, 0))
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .numbers(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .small(value)
                    .reply(),
            )
        },
    },
];

/// Every condition, with a call that breaks it.
pub static CONDITIONS: &[Broken<Client>] = &[
    #[cfg(feature = "answers")]
    Broken {
        operation: "createEnvelopedNothing",
        fields: &["body"],
        rule: "Required",
        call: |client| sent(client.create_enveloped_nothing().reply()),
    },
    #[cfg(feature = "mixed-calls")]
    Broken {
        operation: "createOld",
        fields: &["body"],
        rule: "Required",
        call: |client| sent(client.create_old(text(0usize, 0)).reply()),
    },
    #[cfg(feature = "parameters")]
    Broken {
        operation: "checkParameters",
        fields: &["detail"],
        rule: "RequiredWhen",
        call: |client| {
            sent(
                client
                    .check_parameters()
                    .mode(kitchen_sink_raw::parameters::CheckParametersMode::Keyed)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "parameters")]
    Broken {
        operation: "checkParameters",
        fields: &["to"],
        rule: "RequiredWhen",
        call: |client| sent(client.check_parameters().from(text(0usize, 0)).reply()),
    },
    #[cfg(feature = "parameters")]
    Broken {
        operation: "checkParameters",
        fields: &["since"],
        rule: "Other",
        call: |client| sent(client.check_parameters().since(1i64).before(1i64).reply()),
    },
    #[cfg(feature = "parameters")]
    Broken {
        operation: "searchPages",
        fields: &["page"],
        rule: "Required",
        call: |client| sent(client.search_pages().reply()),
    },
    #[cfg(feature = "parameters")]
    Broken {
        operation: "listParameters",
        fields: &["repeated", "X-Word"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .list_parameters(matching("^w_[a-z0-9]+$", 0usize, 0), 1i64)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "rules")]
    Broken {
        operation: "checkAny",
        fields: &["body"],
        rule: "AnyOf",
        call: |client| sent(client.check_any().reply()),
    },
    #[cfg(feature = "rules")]
    Broken {
        operation: "checkAnyOfItems",
        fields: &["items[0]"],
        rule: "AnyOf",
        call: |client| {
            sent(
                client
                    .check_any_of_items()
                    .items(vec![
                        kitchen_sink_raw::rules::CheckAnyOfItemsBodyItemsItem::builder(),
                    ])
                    .reply(),
            )
        },
    },
    #[cfg(feature = "rules")]
    Broken {
        operation: "checkAnyOfItems",
        fields: &["items"],
        rule: "Required",
        call: |client| sent(client.check_any_of_items().reply()),
    },
    #[cfg(feature = "rules")]
    Broken {
        operation: "checkConditions",
        fields: &["body"],
        rule: "AnyOf",
        call: |client| sent(client.check_conditions().left(text(0usize, 0)).reply()),
    },
    #[cfg(feature = "rules")]
    Broken {
        operation: "checkConditions",
        fields: &["body"],
        rule: "OneOf",
        call: |client| sent(client.check_conditions().one(text(0usize, 0)).reply()),
    },
    #[cfg(feature = "rules")]
    Broken {
        operation: "checkConditions",
        fields: &["body"],
        rule: "OneOf",
        call: |client| {
            sent(
                client
                    .check_conditions()
                    .left(text(0usize, 0))
                    .one(text(0usize, 0))
                    .right(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "rules")]
    Broken {
        operation: "checkConditions",
        fields: &["answer"],
        rule: "RequiredWhen",
        call: |client| {
            sent(
                client
                    .check_conditions()
                    .left(text(0usize, 0))
                    .one(text(0usize, 0))
                    .word("please")
                    .reply(),
            )
        },
    },
    #[cfg(feature = "rules")]
    Broken {
        operation: "checkConditions",
        fields: &["detail"],
        rule: "RequiredWhen",
        call: |client| {
            sent(
                client
                    .check_conditions()
                    .kind(kitchen_sink_raw::rules::ConditionsKind::Keyed)
                    .left(text(0usize, 0))
                    .one(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "rules")]
    Broken {
        operation: "checkConditions",
        fields: &["reason"],
        rule: "RequiredWhen",
        call: |client| {
            sent(
                client
                    .check_conditions()
                    .left(text(0usize, 0))
                    .locked(true)
                    .one(text(0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    Broken {
        operation: "createShape",
        fields: &["all.age", "all.name", "all.size"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .make_shape()
                    .all(kitchen_sink_raw::shapes::AllOfEverythingInput::builder())
                    .bounded(text(2usize, 0))
                    .id(text(0usize, 0))
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .numbers(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    Broken {
        operation: "createShape",
        fields: &["byAlias.name"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .make_shape()
                    .bounded(text(2usize, 0))
                    .by_alias(kitchen_sink_raw::shared::NamedInput::builder())
                    .id(text(0usize, 0))
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .numbers(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    Broken {
        operation: "createShape",
        fields: &["byName.k.name"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .make_shape()
                    .bounded(text(2usize, 0))
                    .by_name([("k", kitchen_sink_raw::shared::NamedInput::builder())])
                    .id(text(0usize, 0))
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .numbers(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    Broken {
        operation: "createShape",
        fields: &["inline.deep"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .make_shape()
                    .bounded(text(2usize, 0))
                    .id(text(0usize, 0))
                    .inline(kitchen_sink_raw::shapes::EverythingInlineInput::builder())
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .numbers(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    Broken {
        operation: "createShape",
        fields: &["named.name"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .make_shape()
                    .bounded(text(2usize, 0))
                    .id(text(0usize, 0))
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .named(kitchen_sink_raw::shared::NamedInput::builder())
                    .numbers(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    Broken {
        operation: "createShape",
        fields: &["namedOrNull.name"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .make_shape()
                    .bounded(text(2usize, 0))
                    .id(text(0usize, 0))
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .named_or_null(kitchen_sink_raw::shared::NamedInput::builder())
                    .numbers(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    Broken {
        operation: "createShape",
        fields: &["open.known"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .make_shape()
                    .bounded(text(2usize, 0))
                    .id(text(0usize, 0))
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .numbers(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .open(kitchen_sink_raw::shapes::OpenObjectInput::builder())
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    Broken {
        operation: "createShape",
        fields: &["people[0].name"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .make_shape()
                    .bounded(text(2usize, 0))
                    .id(text(0usize, 0))
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .numbers(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .people(vec![kitchen_sink_raw::shared::NamedInput::builder()])
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    Broken {
        operation: "createShape",
        fields: &["tree.leaf"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .make_shape()
                    .bounded(text(2usize, 0))
                    .id(text(0usize, 0))
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .numbers(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .tree(kitchen_sink_raw::shapes::TreeInput::builder())
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    Broken {
        operation: "createShape",
        fields: &["bounded", "id", "kind", "numbers"],
        rule: "Required",
        call: |client| sent(client.make_shape().reply()),
    },
    #[cfg(feature = "shapes")]
    Broken {
        operation: "replaceShape",
        fields: &["all.age", "all.name", "all.size"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .replace_shape(text(0usize, 0))
                    .all(kitchen_sink_raw::shapes::AllOfEverythingInput::builder())
                    .bounded(text(2usize, 0))
                    .id(text(0usize, 0))
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .numbers(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    Broken {
        operation: "replaceShape",
        fields: &["byAlias.name"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .replace_shape(text(0usize, 0))
                    .bounded(text(2usize, 0))
                    .by_alias(kitchen_sink_raw::shared::NamedInput::builder())
                    .id(text(0usize, 0))
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .numbers(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    Broken {
        operation: "replaceShape",
        fields: &["byName.k.name"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .replace_shape(text(0usize, 0))
                    .bounded(text(2usize, 0))
                    .by_name([("k", kitchen_sink_raw::shared::NamedInput::builder())])
                    .id(text(0usize, 0))
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .numbers(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    Broken {
        operation: "replaceShape",
        fields: &["inline.deep"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .replace_shape(text(0usize, 0))
                    .bounded(text(2usize, 0))
                    .id(text(0usize, 0))
                    .inline(kitchen_sink_raw::shapes::EverythingInlineInput::builder())
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .numbers(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    Broken {
        operation: "replaceShape",
        fields: &["named.name"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .replace_shape(text(0usize, 0))
                    .bounded(text(2usize, 0))
                    .id(text(0usize, 0))
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .named(kitchen_sink_raw::shared::NamedInput::builder())
                    .numbers(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    Broken {
        operation: "replaceShape",
        fields: &["namedOrNull.name"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .replace_shape(text(0usize, 0))
                    .bounded(text(2usize, 0))
                    .id(text(0usize, 0))
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .named_or_null(kitchen_sink_raw::shared::NamedInput::builder())
                    .numbers(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    Broken {
        operation: "replaceShape",
        fields: &["open.known"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .replace_shape(text(0usize, 0))
                    .bounded(text(2usize, 0))
                    .id(text(0usize, 0))
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .numbers(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .open(kitchen_sink_raw::shapes::OpenObjectInput::builder())
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    Broken {
        operation: "replaceShape",
        fields: &["people[0].name"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .replace_shape(text(0usize, 0))
                    .bounded(text(2usize, 0))
                    .id(text(0usize, 0))
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .numbers(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .people(vec![kitchen_sink_raw::shared::NamedInput::builder()])
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    Broken {
        operation: "replaceShape",
        fields: &["tree.leaf"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .replace_shape(text(0usize, 0))
                    .bounded(text(2usize, 0))
                    .id(text(0usize, 0))
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .numbers(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .tree(kitchen_sink_raw::shapes::TreeInput::builder())
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    Broken {
        operation: "replaceShape",
        fields: &["bounded", "id", "kind", "numbers"],
        rule: "Required",
        call: |client| sent(client.replace_shape(text(0usize, 0)).reply()),
    },
    #[cfg(feature = "unions")]
    Broken {
        operation: "createUnions",
        fields: &["beside.pet.lives", "beside.pet.species"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .create_unions()
                    .beside(
                        kitchen_sink_raw::unions::BesideInput::builder()
                            .pet(
                                identity_facade_core::IntoInput::into_input(
                                    kitchen_sink_raw::unions::CatInput::builder(),
                                )
                                .map(kitchen_sink_raw::unions::BesidePetInput::Cat),
                            )
                            .species(kitchen_sink_raw::unions::BesideSpecies::Cat),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "unions")]
    Broken {
        operation: "createUnions",
        fields: &["beside.pet.species"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .create_unions()
                    .beside(
                        kitchen_sink_raw::unions::BesideInput::builder()
                            .pet(
                                identity_facade_core::IntoInput::into_input(
                                    kitchen_sink_raw::unions::DogInput::builder(),
                                )
                                .map(kitchen_sink_raw::unions::BesidePetInput::Dog),
                            )
                            .species(kitchen_sink_raw::unions::BesideSpecies::Cat),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "unions")]
    Broken {
        operation: "createUnions",
        fields: &["beside.species"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .create_unions()
                    .beside(kitchen_sink_raw::unions::BesideInput::builder())
                    .reply(),
            )
        },
    },
    #[cfg(feature = "unions")]
    Broken {
        operation: "createUnions",
        fields: &["byConstant.state"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .create_unions()
                    .by_constant(
                        identity_facade_core::IntoInput::into_input(
                            kitchen_sink_raw::unions::UnionsByConstantSwitchedOnInput::builder(),
                        )
                        .map(kitchen_sink_raw::unions::UnionsByConstantInput::SwitchedOn),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "unions")]
    Broken {
        operation: "createUnions",
        fields: &["byConstant.state"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .create_unions()
                    .by_constant(
                        identity_facade_core::IntoInput::into_input(
                            kitchen_sink_raw::unions::UnionsByConstantSwitchedOffInput::builder(),
                        )
                        .map(kitchen_sink_raw::unions::UnionsByConstantInput::SwitchedOff),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "unions")]
    Broken {
        operation: "createUnions",
        fields: &["byMembers.north"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .create_unions()
                    .by_members(
                        identity_facade_core::IntoInput::into_input(
                            kitchen_sink_raw::unions::UnionsByMembersNorthInput::builder(),
                        )
                        .map(kitchen_sink_raw::unions::UnionsByMembersInput::North),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "unions")]
    Broken {
        operation: "createUnions",
        fields: &["byMembers.south"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .create_unions()
                    .by_members(
                        identity_facade_core::IntoInput::into_input(
                            kitchen_sink_raw::unions::UnionsByMembersSouthInput::builder(),
                        )
                        .map(kitchen_sink_raw::unions::UnionsByMembersInput::South),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "unions")]
    Broken {
        operation: "createUnions",
        fields: &["byType.name"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .create_unions()
                    .by_type(
                        identity_facade_core::IntoInput::into_input(
                            kitchen_sink_raw::shared::NamedInput::builder(),
                        )
                        .map(kitchen_sink_raw::unions::UnionsByTypeInput::Named),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "unions")]
    Broken {
        operation: "createUnions",
        fields: &["implied.lives", "implied.species"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .create_unions()
                    .implied(
                        identity_facade_core::IntoInput::into_input(
                            kitchen_sink_raw::unions::CatInput::builder(),
                        )
                        .map(kitchen_sink_raw::unions::UnionsImpliedInput::Cat),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "unions")]
    Broken {
        operation: "createUnions",
        fields: &["implied.species"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .create_unions()
                    .implied(
                        identity_facade_core::IntoInput::into_input(
                            kitchen_sink_raw::unions::DogInput::builder(),
                        )
                        .map(kitchen_sink_raw::unions::UnionsImpliedInput::Dog),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "unions")]
    Broken {
        operation: "createUnions",
        fields: &["mapped.lives", "mapped.species"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .create_unions()
                    .mapped(
                        identity_facade_core::IntoInput::into_input(
                            kitchen_sink_raw::unions::CatInput::builder(),
                        )
                        .map(kitchen_sink_raw::unions::UnionsMappedInput::Cat),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "unions")]
    Broken {
        operation: "createUnions",
        fields: &["mapped.species"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .create_unions()
                    .mapped(
                        identity_facade_core::IntoInput::into_input(
                            kitchen_sink_raw::unions::DogInput::builder(),
                        )
                        .map(kitchen_sink_raw::unions::UnionsMappedInput::Dog),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "unions")]
    Broken {
        operation: "createUnions",
        fields: &["orNull.lives", "orNull.species"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .create_unions()
                    .or_null(
                        identity_facade_core::IntoInput::into_input(
                            kitchen_sink_raw::unions::CatInput::builder(),
                        )
                        .map(kitchen_sink_raw::unions::PetInput::Cat),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "unions")]
    Broken {
        operation: "createUnions",
        fields: &["orNull.species"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .create_unions()
                    .or_null(
                        identity_facade_core::IntoInput::into_input(
                            kitchen_sink_raw::unions::DogInput::builder(),
                        )
                        .map(kitchen_sink_raw::unions::PetInput::Dog),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "unions")]
    Broken {
        operation: "createUnions",
        fields: &["several[0].lives", "several[0].species"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .create_unions()
                    .several(vec![
                        identity_facade_core::IntoInput::into_input(
                            kitchen_sink_raw::unions::CatInput::builder(),
                        )
                        .map(kitchen_sink_raw::unions::PetInput::Cat),
                    ])
                    .reply(),
            )
        },
    },
    #[cfg(feature = "unions")]
    Broken {
        operation: "createUnions",
        fields: &["several[0].species"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .create_unions()
                    .several(vec![
                        identity_facade_core::IntoInput::into_input(
                            kitchen_sink_raw::unions::DogInput::builder(),
                        )
                        .map(kitchen_sink_raw::unions::PetInput::Dog),
                    ])
                    .reply(),
            )
        },
    },
    #[cfg(feature = "unions")]
    Broken {
        operation: "createUnions",
        fields: &["tagged.lives", "tagged.species"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .create_unions()
                    .tagged(
                        identity_facade_core::IntoInput::into_input(
                            kitchen_sink_raw::unions::CatInput::builder(),
                        )
                        .map(kitchen_sink_raw::unions::UnionsTaggedInput::Cat),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "unions")]
    Broken {
        operation: "createUnions",
        fields: &["tagged.species"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .create_unions()
                    .tagged(
                        identity_facade_core::IntoInput::into_input(
                            kitchen_sink_raw::unions::DogInput::builder(),
                        )
                        .map(kitchen_sink_raw::unions::UnionsTaggedInput::Dog),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "unions")]
    Broken {
        operation: "createBareUnion",
        fields: &["body"],
        rule: "Required",
        call: |client| sent(client.create_bare_union().reply()),
    },
    #[cfg(feature = "unions")]
    Broken {
        operation: "createBareUnion",
        fields: &["lives", "species"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .create_bare_union()
                    .with_body(
                        identity_facade_core::IntoInput::into_input(
                            kitchen_sink_raw::unions::CatInput::builder(),
                        )
                        .map(kitchen_sink_raw::unions::PetInput::Cat),
                    )
                    .reply(),
            )
        },
    },
    #[cfg(feature = "unions")]
    Broken {
        operation: "createBareUnion",
        fields: &["species"],
        rule: "Required",
        call: |client| {
            sent(
                client
                    .create_bare_union()
                    .with_body(
                        identity_facade_core::IntoInput::into_input(
                            kitchen_sink_raw::unions::DogInput::builder(),
                        )
                        .map(kitchen_sink_raw::unions::PetInput::Dog),
                    )
                    .reply(),
            )
        },
    },
];

/// Every parameter that stands in a path.
pub static SEGMENTS: &[Segment<Client>] = &[
    #[cfg(feature = "mixed-calls")]
    Segment {
        operation: "dropOld",
        parameter: "room",
        call: |client, value| sent(client.drop_old(value).reply()),
    },
    #[cfg(feature = "mixed-calls")]
    Segment {
        operation: "createOld",
        parameter: "room",
        call: |client, value| {
            sent(
                client
                    .create_old(value)
                    .with_body((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    #[cfg(feature = "parameters")]
    Segment {
        operation: "getColor",
        parameter: "color",
        call: |client, value| sent(client.get_color(value, text(2usize, 0)).reply()),
    },
    #[cfg(feature = "parameters")]
    Segment {
        operation: "getColor",
        parameter: "name.with.dots",
        call: |client, value| {
            sent(
                client
                    .get_color(kitchen_sink_raw::shared::Color::Red, value)
                    .reply(),
            )
        },
    },
    #[cfg(feature = "parameters")]
    Segment {
        operation: "listParameters",
        parameter: "word",
        call: |client, value| {
            sent(
                client
                    .list_parameters(value, 1i64)
                    .repeated((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .x_word(matching("^[a-z]+$", 0usize, 0))
                    .reply(),
            )
        },
    },
    #[cfg(feature = "shapes")]
    Segment {
        operation: "deleteShape",
        parameter: "shape_id",
        call: |client, value| sent(client.delete_shape(value).reply()),
    },
    #[cfg(feature = "shapes")]
    Segment {
        operation: "getShape",
        parameter: "shape_id",
        call: |client, value| sent(client.get_shape(value).reply()),
    },
    #[cfg(feature = "shapes")]
    Segment {
        operation: "changeShape",
        parameter: "shape_id",
        call: |client, value| sent(client.change_shape(value).reply()),
    },
    #[cfg(feature = "shapes")]
    Segment {
        operation: "replaceShape",
        parameter: "shape_id",
        call: |client, value| {
            sent(
                client
                    .replace_shape(value)
                    .bounded(text(2usize, 0))
                    .id(text(0usize, 0))
                    .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                    .numbers(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
];
