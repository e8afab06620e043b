// Written by `cargo xtask generate` from tests/kitchen-sink/openapi. Not edited by hand.

//! Two calls of every generated operation, every list as a stream, and a sample of every type of an answer.
#![allow(
    clippy::all,
    clippy::pedantic,
    deprecated,
    unused_imports,
    unused_variables
)]
use crate::call::{Call, seen};
use crate::list::{List, listed};
use crate::sample::{matching, text};
use identity_facade_core::ToWire as _;
use kitchen_sink_raw::Client;

/// In order of path and method.
pub static CALLS: &[Call<Client>] = &[
    Call {
        operation: &kitchen_sink_raw::answers::GET_BARE,
        lean: |client| seen(client.get_bare().reply()),
        full: |client| seen(client.get_bare().reply()),
    },
    Call {
        operation: &kitchen_sink_raw::answers::GET_DECISIVE,
        lean: |client| seen(client.get_decisive().reply()),
        full: |client| seen(client.get_decisive().reply()),
    },
    Call {
        operation: &kitchen_sink_raw::answers::GET_ENVELOPED,
        lean: |client| seen(client.get_enveloped().reply()),
        full: |client| seen(client.get_enveloped().reply()),
    },
    Call {
        operation: &kitchen_sink_raw::answers::CREATE_ENVELOPED_NOTHING,
        lean: |client| {
            seen(
                client
                    .create_enveloped_nothing()
                    .with_body(serde_json::json!({}))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .create_enveloped_nothing()
                    .with_body(serde_json::json!({}))
                    .reply(),
            )
        },
    },
    Call {
        operation: &kitchen_sink_raw::answers::REPLACE_ENVELOPED_RECEIPT,
        lean: |client| seen(client.replace_enveloped_receipt().reply()),
        full: |client| seen(client.replace_enveloped_receipt().reply()),
    },
    Call {
        operation: &kitchen_sink_raw::answers::GET_FREE,
        lean: |client| seen(client.get_free().reply()),
        full: |client| seen(client.get_free().reply()),
    },
    Call {
        operation: &kitchen_sink_raw::answers::GET_LISTS,
        lean: |client| seen(client.get_lists().reply()),
        full: |client| seen(client.get_lists().reply()),
    },
    Call {
        operation: &kitchen_sink_raw::answers::GET_MAP,
        lean: |client| seen(client.get_map().reply()),
        full: |client| seen(client.get_map().reply()),
    },
    Call {
        operation: &kitchen_sink_raw::answers::GET_NUMBER,
        lean: |client| seen(client.get_number().reply()),
        full: |client| seen(client.get_number().reply()),
    },
    Call {
        operation: &kitchen_sink_raw::answers::GET_TEXT,
        lean: |client| seen(client.get_text().reply()),
        full: |client| seen(client.get_text().reply()),
    },
    Call {
        operation: &kitchen_sink_raw::mixed_calls::GET_OPEN,
        lean: |client| seen(client.get_open().reply()),
        full: |client| seen(client.get_open().reply()),
    },
    Call {
        operation: &kitchen_sink_raw::mixed_calls::DROP_OLD,
        lean: |client| seen(client.drop_old(text(0usize, 0)).reply()),
        full: |client| seen(client.drop_old(text(0usize, 0)).reply()),
    },
    Call {
        operation: &kitchen_sink_raw::mixed_calls::CREATE_OLD,
        lean: |client| {
            seen(
                client
                    .create_old(text(0usize, 0))
                    .with_body((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .create_old(text(0usize, 0))
                    .with_body((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    Call {
        operation: &kitchen_sink_raw::parameters::GET_COLOR,
        lean: |client| {
            seen(
                client
                    .get_color(kitchen_sink_raw::shared::Color::Red, text(2usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .get_color(kitchen_sink_raw::shared::Color::Red, text(2usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &kitchen_sink_raw::parameters::CHECK_PARAMETERS,
        lean: |client| seen(client.check_parameters().reply()),
        full: |client| {
            seen(
                client
                    .check_parameters()
                    .mode(kitchen_sink_raw::parameters::CheckParametersMode::Plain)
                    .detail(text(0usize, 0))
                    .from(text(0usize, 0))
                    .to(text(0usize, 0))
                    .before(1i64)
                    .lasting(1i64)
                    .reply(),
            )
        },
    },
    Call {
        operation: &kitchen_sink_raw::parameters::LIST_PAGES,
        lean: |client| seen(client.list_pages().reply()),
        full: |client| {
            seen(
                client
                    .list_pages()
                    .page(1i64)
                    .per_page(1i64)
                    .paginated(true)
                    .reply(),
            )
        },
    },
    Call {
        operation: &kitchen_sink_raw::parameters::SEARCH_PAGES,
        lean: |client| seen(client.search_pages().page(1i64).reply()),
        full: |client| seen(client.search_pages().limit(1i64).page(1i64).reply()),
    },
    Call {
        operation: &kitchen_sink_raw::parameters::LIST_PARAMETERS,
        lean: |client| {
            seen(
                client
                    .list_parameters(matching("^w_[a-z0-9]+$", 0usize, 0), 1i64)
                    .repeated((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .x_word(matching("^[a-z]+$", 0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .list_parameters(matching("^w_[a-z0-9]+$", 0usize, 0), 1i64)
                    .text(text(2usize, 0))
                    .pattern(matching("^[A-Z]{2}$", 0usize, 0))
                    .count(1i64)
                    .between(1i64)
                    .share(1.0)
                    .flag(true)
                    .kind(kitchen_sink_raw::parameters::ListParametersKind::First)
                    .level(1i64)
                    .kind_ref(kitchen_sink_raw::shared::Color::Red)
                    .repeated((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .comma(
                        (0..1usize)
                            .map(|i| matching("^[a-z]+$", 0usize, i))
                            .collect::<Vec<_>>(),
                    )
                    .brackets(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                1i64
                            })
                            .collect::<Vec<_>>(),
                    )
                    .colors(
                        (0..1usize)
                            .map(|i| {
                                [
                                    kitchen_sink_raw::shared::Color::Red,
                                    kitchen_sink_raw::shared::Color::Green,
                                    kitchen_sink_raw::shared::Color::Navy,
                                ][i % 3usize]
                            })
                            .collect::<Vec<_>>(),
                    )
                    .old(text(0usize, 0))
                    .camel_case(text(0usize, 0))
                    .type_(text(0usize, 0))
                    .x_word(matching("^[a-z]+$", 0usize, 0))
                    .x_count(1i64)
                    .x_flag(true)
                    .x_color(kitchen_sink_raw::shared::Color::Red)
                    .x_list((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .x_key("secret")
                    .reply(),
            )
        },
    },
    Call {
        operation: &kitchen_sink_raw::rules::CHECK_ANY,
        lean: |client| seen(client.check_any().here(text(0usize, 0)).reply()),
        full: |client| {
            seen(
                client
                    .check_any()
                    .besides(true)
                    .here(text(0usize, 0))
                    .there(1i64)
                    .reply(),
            )
        },
    },
    Call {
        operation: &kitchen_sink_raw::rules::CHECK_ANY_OF_ITEMS,
        lean: |client| {
            seen(
                client
                    .check_any_of_items()
                    .items(
                        (0..1usize)
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
        full: |client| {
            seen(
                client
                    .check_any_of_items()
                    .items(
                        (0..1usize)
                            .map(|i| {
                                let _ = i;
                                kitchen_sink_raw::rules::CheckAnyOfItemsBodyItemsItem::builder()
                                    .id(text(0usize, 0))
                                    .name(text(0usize, 0))
                                    .weight(1i64)
                            })
                            .collect::<Vec<_>>(),
                    )
                    .reply(),
            )
        },
    },
    Call {
        operation: &kitchen_sink_raw::rules::CHECK_CONDITIONS,
        lean: |client| {
            seen(
                client
                    .check_conditions()
                    .left(text(0usize, 0))
                    .one(text(0usize, 0))
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .check_conditions()
                    .answer(text(0usize, 0))
                    .detail(text(0usize, 0))
                    .kind(kitchen_sink_raw::rules::ConditionsKind::Plain)
                    .left(text(0usize, 0))
                    .locked(true)
                    .one(text(0usize, 0))
                    .reason(text(0usize, 0))
                    .sized(serde_json::json!({}))
                    .two(1i64)
                    .word(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &kitchen_sink_raw::shapes::LIST_SHAPES,
        lean: |client| seen(client.list_shapes().reply()),
        full: |client| {
            seen(
                client
                    .list_shapes()
                    .limit(1i64)
                    .offset(1i64)
                    .after(text(0usize, 0))
                    .order(text(0usize, 0))
                    .reply(),
            )
        },
    },
    Call {
        operation: &kitchen_sink_raw::shapes::MAKE_SHAPE,
        lean: |client| {
            seen(
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
                    .reply(),
            )
        },
        full: |client| {
            seen(
            client
                .make_shape()
                .text(
                    kitchen_sink_raw::shapes::TextObjectInput::builder()
                        .words(text(0usize, 0)),
                )
                .upper(text(0usize, 0))
                .all(
                    kitchen_sink_raw::shapes::AllOfEverythingInput::builder()
                        .age(1i64)
                        .name(text(0usize, 0))
                        .size(1i64)
                        .tint(kitchen_sink_raw::shared::Color::Red)
                        .weight(1.0),
                )
                .bounded(text(2usize, 0))
                .by_alias(
                    kitchen_sink_raw::shared::NamedInput::builder()
                        .age(1i64)
                        .name(text(0usize, 0)),
                )
                .by_name(
                    [
                        (
                            "k",
                            kitchen_sink_raw::shared::NamedInput::builder()
                                .age(1i64)
                                .name(text(0usize, 0)),
                        ),
                    ]
                        .into_iter()
                        .take(0),
                )
                .color(kitchen_sink_raw::shared::Color::Red)
                .color_or_null(kitchen_sink_raw::shared::Color::Red)
                .counts([("k", 1i64)].into_iter().take(0))
                .few(1i64)
                .fixed(kitchen_sink_raw::shapes::EverythingFixed::Everything)
                .flag(true)
                .free(serde_json::json!({}))
                .grid(
                    (0..1usize)
                        .map(|i| {
                            let _ = i;
                            (0..1usize)
                                .map(|i| {
                                    let _ = i;
                                    1i64
                                })
                                .collect::<Vec<_>>()
                        })
                        .collect::<Vec<_>>(),
                )
                .id(text(0usize, 0))
                .inline(
                    kitchen_sink_raw::shapes::EverythingInlineInput::builder()
                        .deep(
                            kitchen_sink_raw::shapes::EverythingInlineDeepInput::builder()
                                .deeper(
                                    (0..1usize)
                                        .map(|i| {
                                            let _ = i;
                                            kitchen_sink_raw::shapes::EverythingInlineDeepDeeperItemInput::builder()
                                                .end(text(0usize, 0))
                                        })
                                        .collect::<Vec<_>>(),
                                ),
                        ),
                )
                .inner(1i64)
                .kebab_case(text(0usize, 0))
                .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                .labels([("k", Some(text(0usize, 0)))].into_iter().take(0))
                .level(1i64)
                .mail(format!("user{}@example.com", 0))
                .moment("2026-01-01T00:00:00Z")
                .mood(kitchen_sink_raw::shapes::EverythingMood::Good)
                .must(true)
                .named(
                    kitchen_sink_raw::shared::NamedInput::builder()
                        .age(1i64)
                        .name(text(0usize, 0)),
                )
                .named_or_null(
                    kitchen_sink_raw::shared::NamedInput::builder()
                        .age(1i64)
                        .name(text(0usize, 0)),
                )
                .names((0..1usize).map(|i| text(1usize, i)).collect::<Vec<_>>())
                .note(text(0usize, 0))
                .nullables(
                    (0..1usize)
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
                .object(serde_json::json!({}))
                .old(text(0usize, 0))
                .open(
                    kitchen_sink_raw::shapes::OpenObjectInput::builder()
                        .known(text(0usize, 0)),
                )
                .page("https://example.com/")
                .pattern(matching("^[a-z]{3}_[0-9]+$", 0usize, 0))
                .people(
                    (0..1usize)
                        .map(|i| {
                            let _ = i;
                            kitchen_sink_raw::shared::NamedInput::builder()
                                .age(1i64)
                                .name(text(0usize, 0))
                        })
                        .collect::<Vec<_>>(),
                )
                .ref_(text(0usize, 0))
                .secrets(
                    kitchen_sink_raw::shapes::SecretsInput::builder()
                        .hidden(
                            kitchen_sink_raw::shapes::SecretsHiddenInput::builder()
                                .answer(text(0usize, 0)),
                        )
                        .keys(
                            (0..1usize)
                                .map(|i| {
                                    let _ = i;
                                    "secret"
                                })
                                .collect::<Vec<_>>(),
                        )
                        .password(text(8usize, 0)),
                )
                .self_(text(0usize, 0))
                .share(1.0)
                .small(serde_json::json!({}))
                .tree(
                    kitchen_sink_raw::shapes::TreeInput::builder()
                        .branches(
                            (0..1usize)
                                .map(|i| {
                                    let _ = i;
                                    kitchen_sink_raw::shapes::TreeInput::builder()
                                        .branches(
                                            (0..1usize)
                                                .map(|i| {
                                                    let _ = i;
                                                    kitchen_sink_raw::shapes::TreeInput::builder()
                                                        .branches(
                                                            (0..0usize)
                                                                .map(|i| {
                                                                    let _ = i;
                                                                    kitchen_sink_raw::shapes::TreeInput::builder()
                                                                        .leaf(text(0usize, 0))
                                                                })
                                                                .collect::<Vec<_>>(),
                                                        )
                                                        .by_key(
                                                            [
                                                                (
                                                                    "k",
                                                                    kitchen_sink_raw::shapes::TreeInput::builder()
                                                                        .leaf(text(0usize, 0)),
                                                                ),
                                                            ]
                                                                .into_iter()
                                                                .take(0),
                                                        )
                                                        .leaf(text(0usize, 0))
                                                        .left(
                                                            kitchen_sink_raw::shapes::TreeInput::builder()
                                                                .leaf(text(0usize, 0)),
                                                        )
                                                })
                                                .collect::<Vec<_>>(),
                                        )
                                        .by_key(
                                            [
                                                (
                                                    "k",
                                                    kitchen_sink_raw::shapes::TreeInput::builder()
                                                        .leaf(text(0usize, 0)),
                                                ),
                                            ]
                                                .into_iter()
                                                .take(0),
                                        )
                                        .leaf(text(0usize, 0))
                                        .left(
                                            kitchen_sink_raw::shapes::TreeInput::builder()
                                                .branches(
                                                    (0..0usize)
                                                        .map(|i| {
                                                            let _ = i;
                                                            kitchen_sink_raw::shapes::TreeInput::builder()
                                                                .leaf(text(0usize, 0))
                                                        })
                                                        .collect::<Vec<_>>(),
                                                )
                                                .by_key(
                                                    [
                                                        (
                                                            "k",
                                                            kitchen_sink_raw::shapes::TreeInput::builder()
                                                                .leaf(text(0usize, 0)),
                                                        ),
                                                    ]
                                                        .into_iter()
                                                        .take(0),
                                                )
                                                .leaf(text(0usize, 0))
                                                .left(
                                                    kitchen_sink_raw::shapes::TreeInput::builder()
                                                        .leaf(text(0usize, 0)),
                                                ),
                                        )
                                })
                                .collect::<Vec<_>>(),
                        )
                        .by_key(
                            [
                                (
                                    "k",
                                    kitchen_sink_raw::shapes::TreeInput::builder()
                                        .branches(
                                            (0..0usize)
                                                .map(|i| {
                                                    let _ = i;
                                                    kitchen_sink_raw::shapes::TreeInput::builder()
                                                        .leaf(text(0usize, 0))
                                                })
                                                .collect::<Vec<_>>(),
                                        )
                                        .by_key(
                                            [
                                                (
                                                    "k",
                                                    kitchen_sink_raw::shapes::TreeInput::builder()
                                                        .leaf(text(0usize, 0)),
                                                ),
                                            ]
                                                .into_iter()
                                                .take(0),
                                        )
                                        .leaf(text(0usize, 0))
                                        .left(
                                            kitchen_sink_raw::shapes::TreeInput::builder()
                                                .leaf(text(0usize, 0)),
                                        ),
                                ),
                            ]
                                .into_iter()
                                .take(0),
                        )
                        .leaf(text(0usize, 0))
                        .left(
                            kitchen_sink_raw::shapes::TreeInput::builder()
                                .branches(
                                    (0..1usize)
                                        .map(|i| {
                                            let _ = i;
                                            kitchen_sink_raw::shapes::TreeInput::builder()
                                                .branches(
                                                    (0..0usize)
                                                        .map(|i| {
                                                            let _ = i;
                                                            kitchen_sink_raw::shapes::TreeInput::builder()
                                                                .leaf(text(0usize, 0))
                                                        })
                                                        .collect::<Vec<_>>(),
                                                )
                                                .by_key(
                                                    [
                                                        (
                                                            "k",
                                                            kitchen_sink_raw::shapes::TreeInput::builder()
                                                                .leaf(text(0usize, 0)),
                                                        ),
                                                    ]
                                                        .into_iter()
                                                        .take(0),
                                                )
                                                .leaf(text(0usize, 0))
                                                .left(
                                                    kitchen_sink_raw::shapes::TreeInput::builder()
                                                        .leaf(text(0usize, 0)),
                                                )
                                        })
                                        .collect::<Vec<_>>(),
                                )
                                .by_key(
                                    [
                                        (
                                            "k",
                                            kitchen_sink_raw::shapes::TreeInput::builder()
                                                .leaf(text(0usize, 0)),
                                        ),
                                    ]
                                        .into_iter()
                                        .take(0),
                                )
                                .leaf(text(0usize, 0))
                                .left(
                                    kitchen_sink_raw::shapes::TreeInput::builder()
                                        .branches(
                                            (0..0usize)
                                                .map(|i| {
                                                    let _ = i;
                                                    kitchen_sink_raw::shapes::TreeInput::builder()
                                                        .leaf(text(0usize, 0))
                                                })
                                                .collect::<Vec<_>>(),
                                        )
                                        .by_key(
                                            [
                                                (
                                                    "k",
                                                    kitchen_sink_raw::shapes::TreeInput::builder()
                                                        .leaf(text(0usize, 0)),
                                                ),
                                            ]
                                                .into_iter()
                                                .take(0),
                                        )
                                        .leaf(text(0usize, 0))
                                        .left(
                                            kitchen_sink_raw::shapes::TreeInput::builder()
                                                .leaf(text(0usize, 0)),
                                        ),
                                ),
                        ),
                )
                .type_(text(0usize, 0))
                .unlimited((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                .usual(1i64)
                .whole(1i64)
                .reply(),
        )
        },
    },
    Call {
        operation: &kitchen_sink_raw::shapes::DELETE_SHAPE,
        lean: |client| seen(client.delete_shape(text(0usize, 0)).reply()),
        full: |client| seen(client.delete_shape(text(0usize, 0)).reply()),
    },
    Call {
        operation: &kitchen_sink_raw::shapes::GET_SHAPE,
        lean: |client| seen(client.get_shape(text(0usize, 0)).reply()),
        full: |client| seen(client.get_shape(text(0usize, 0)).reply()),
    },
    Call {
        operation: &kitchen_sink_raw::shapes::CHANGE_SHAPE,
        lean: |client| seen(client.change_shape(text(0usize, 0)).reply()),
        full: |client| {
            seen(
                client
                    .change_shape(text(0usize, 0))
                    .note(text(0usize, 0))
                    .tags((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                    .reply(),
            )
        },
    },
    Call {
        operation: &kitchen_sink_raw::shapes::REPLACE_SHAPE,
        lean: |client| {
            seen(
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
                    .reply(),
            )
        },
        full: |client| {
            seen(
            client
                .replace_shape(text(0usize, 0))
                .text(
                    kitchen_sink_raw::shapes::TextObjectInput::builder()
                        .words(text(0usize, 0)),
                )
                .upper(text(0usize, 0))
                .all(
                    kitchen_sink_raw::shapes::AllOfEverythingInput::builder()
                        .age(1i64)
                        .name(text(0usize, 0))
                        .size(1i64)
                        .tint(kitchen_sink_raw::shared::Color::Red)
                        .weight(1.0),
                )
                .bounded(text(2usize, 0))
                .by_alias(
                    kitchen_sink_raw::shared::NamedInput::builder()
                        .age(1i64)
                        .name(text(0usize, 0)),
                )
                .by_name(
                    [
                        (
                            "k",
                            kitchen_sink_raw::shared::NamedInput::builder()
                                .age(1i64)
                                .name(text(0usize, 0)),
                        ),
                    ]
                        .into_iter()
                        .take(0),
                )
                .color(kitchen_sink_raw::shared::Color::Red)
                .color_or_null(kitchen_sink_raw::shared::Color::Red)
                .counts([("k", 1i64)].into_iter().take(0))
                .few(1i64)
                .fixed(kitchen_sink_raw::shapes::EverythingFixed::Everything)
                .flag(true)
                .free(serde_json::json!({}))
                .grid(
                    (0..1usize)
                        .map(|i| {
                            let _ = i;
                            (0..1usize)
                                .map(|i| {
                                    let _ = i;
                                    1i64
                                })
                                .collect::<Vec<_>>()
                        })
                        .collect::<Vec<_>>(),
                )
                .id(text(0usize, 0))
                .inline(
                    kitchen_sink_raw::shapes::EverythingInlineInput::builder()
                        .deep(
                            kitchen_sink_raw::shapes::EverythingInlineDeepInput::builder()
                                .deeper(
                                    (0..1usize)
                                        .map(|i| {
                                            let _ = i;
                                            kitchen_sink_raw::shapes::EverythingInlineDeepDeeperItemInput::builder()
                                                .end(text(0usize, 0))
                                        })
                                        .collect::<Vec<_>>(),
                                ),
                        ),
                )
                .inner(1i64)
                .kebab_case(text(0usize, 0))
                .kind(kitchen_sink_raw::shapes::EverythingKind::First)
                .labels([("k", Some(text(0usize, 0)))].into_iter().take(0))
                .level(1i64)
                .mail(format!("user{}@example.com", 0))
                .moment("2026-01-01T00:00:00Z")
                .mood(kitchen_sink_raw::shapes::EverythingMood::Good)
                .must(true)
                .named(
                    kitchen_sink_raw::shared::NamedInput::builder()
                        .age(1i64)
                        .name(text(0usize, 0)),
                )
                .named_or_null(
                    kitchen_sink_raw::shared::NamedInput::builder()
                        .age(1i64)
                        .name(text(0usize, 0)),
                )
                .names((0..1usize).map(|i| text(1usize, i)).collect::<Vec<_>>())
                .note(text(0usize, 0))
                .nullables(
                    (0..1usize)
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
                .object(serde_json::json!({}))
                .old(text(0usize, 0))
                .open(
                    kitchen_sink_raw::shapes::OpenObjectInput::builder()
                        .known(text(0usize, 0)),
                )
                .page("https://example.com/")
                .pattern(matching("^[a-z]{3}_[0-9]+$", 0usize, 0))
                .people(
                    (0..1usize)
                        .map(|i| {
                            let _ = i;
                            kitchen_sink_raw::shared::NamedInput::builder()
                                .age(1i64)
                                .name(text(0usize, 0))
                        })
                        .collect::<Vec<_>>(),
                )
                .ref_(text(0usize, 0))
                .secrets(
                    kitchen_sink_raw::shapes::SecretsInput::builder()
                        .hidden(
                            kitchen_sink_raw::shapes::SecretsHiddenInput::builder()
                                .answer(text(0usize, 0)),
                        )
                        .keys(
                            (0..1usize)
                                .map(|i| {
                                    let _ = i;
                                    "secret"
                                })
                                .collect::<Vec<_>>(),
                        )
                        .password(text(8usize, 0)),
                )
                .self_(text(0usize, 0))
                .share(1.0)
                .small(serde_json::json!({}))
                .tree(
                    kitchen_sink_raw::shapes::TreeInput::builder()
                        .branches(
                            (0..1usize)
                                .map(|i| {
                                    let _ = i;
                                    kitchen_sink_raw::shapes::TreeInput::builder()
                                        .branches(
                                            (0..1usize)
                                                .map(|i| {
                                                    let _ = i;
                                                    kitchen_sink_raw::shapes::TreeInput::builder()
                                                        .branches(
                                                            (0..0usize)
                                                                .map(|i| {
                                                                    let _ = i;
                                                                    kitchen_sink_raw::shapes::TreeInput::builder()
                                                                        .leaf(text(0usize, 0))
                                                                })
                                                                .collect::<Vec<_>>(),
                                                        )
                                                        .by_key(
                                                            [
                                                                (
                                                                    "k",
                                                                    kitchen_sink_raw::shapes::TreeInput::builder()
                                                                        .leaf(text(0usize, 0)),
                                                                ),
                                                            ]
                                                                .into_iter()
                                                                .take(0),
                                                        )
                                                        .leaf(text(0usize, 0))
                                                        .left(
                                                            kitchen_sink_raw::shapes::TreeInput::builder()
                                                                .leaf(text(0usize, 0)),
                                                        )
                                                })
                                                .collect::<Vec<_>>(),
                                        )
                                        .by_key(
                                            [
                                                (
                                                    "k",
                                                    kitchen_sink_raw::shapes::TreeInput::builder()
                                                        .leaf(text(0usize, 0)),
                                                ),
                                            ]
                                                .into_iter()
                                                .take(0),
                                        )
                                        .leaf(text(0usize, 0))
                                        .left(
                                            kitchen_sink_raw::shapes::TreeInput::builder()
                                                .branches(
                                                    (0..0usize)
                                                        .map(|i| {
                                                            let _ = i;
                                                            kitchen_sink_raw::shapes::TreeInput::builder()
                                                                .leaf(text(0usize, 0))
                                                        })
                                                        .collect::<Vec<_>>(),
                                                )
                                                .by_key(
                                                    [
                                                        (
                                                            "k",
                                                            kitchen_sink_raw::shapes::TreeInput::builder()
                                                                .leaf(text(0usize, 0)),
                                                        ),
                                                    ]
                                                        .into_iter()
                                                        .take(0),
                                                )
                                                .leaf(text(0usize, 0))
                                                .left(
                                                    kitchen_sink_raw::shapes::TreeInput::builder()
                                                        .leaf(text(0usize, 0)),
                                                ),
                                        )
                                })
                                .collect::<Vec<_>>(),
                        )
                        .by_key(
                            [
                                (
                                    "k",
                                    kitchen_sink_raw::shapes::TreeInput::builder()
                                        .branches(
                                            (0..0usize)
                                                .map(|i| {
                                                    let _ = i;
                                                    kitchen_sink_raw::shapes::TreeInput::builder()
                                                        .leaf(text(0usize, 0))
                                                })
                                                .collect::<Vec<_>>(),
                                        )
                                        .by_key(
                                            [
                                                (
                                                    "k",
                                                    kitchen_sink_raw::shapes::TreeInput::builder()
                                                        .leaf(text(0usize, 0)),
                                                ),
                                            ]
                                                .into_iter()
                                                .take(0),
                                        )
                                        .leaf(text(0usize, 0))
                                        .left(
                                            kitchen_sink_raw::shapes::TreeInput::builder()
                                                .leaf(text(0usize, 0)),
                                        ),
                                ),
                            ]
                                .into_iter()
                                .take(0),
                        )
                        .leaf(text(0usize, 0))
                        .left(
                            kitchen_sink_raw::shapes::TreeInput::builder()
                                .branches(
                                    (0..1usize)
                                        .map(|i| {
                                            let _ = i;
                                            kitchen_sink_raw::shapes::TreeInput::builder()
                                                .branches(
                                                    (0..0usize)
                                                        .map(|i| {
                                                            let _ = i;
                                                            kitchen_sink_raw::shapes::TreeInput::builder()
                                                                .leaf(text(0usize, 0))
                                                        })
                                                        .collect::<Vec<_>>(),
                                                )
                                                .by_key(
                                                    [
                                                        (
                                                            "k",
                                                            kitchen_sink_raw::shapes::TreeInput::builder()
                                                                .leaf(text(0usize, 0)),
                                                        ),
                                                    ]
                                                        .into_iter()
                                                        .take(0),
                                                )
                                                .leaf(text(0usize, 0))
                                                .left(
                                                    kitchen_sink_raw::shapes::TreeInput::builder()
                                                        .leaf(text(0usize, 0)),
                                                )
                                        })
                                        .collect::<Vec<_>>(),
                                )
                                .by_key(
                                    [
                                        (
                                            "k",
                                            kitchen_sink_raw::shapes::TreeInput::builder()
                                                .leaf(text(0usize, 0)),
                                        ),
                                    ]
                                        .into_iter()
                                        .take(0),
                                )
                                .leaf(text(0usize, 0))
                                .left(
                                    kitchen_sink_raw::shapes::TreeInput::builder()
                                        .branches(
                                            (0..0usize)
                                                .map(|i| {
                                                    let _ = i;
                                                    kitchen_sink_raw::shapes::TreeInput::builder()
                                                        .leaf(text(0usize, 0))
                                                })
                                                .collect::<Vec<_>>(),
                                        )
                                        .by_key(
                                            [
                                                (
                                                    "k",
                                                    kitchen_sink_raw::shapes::TreeInput::builder()
                                                        .leaf(text(0usize, 0)),
                                                ),
                                            ]
                                                .into_iter()
                                                .take(0),
                                        )
                                        .leaf(text(0usize, 0))
                                        .left(
                                            kitchen_sink_raw::shapes::TreeInput::builder()
                                                .leaf(text(0usize, 0)),
                                        ),
                                ),
                        ),
                )
                .type_(text(0usize, 0))
                .unlimited((0..1usize).map(|i| text(0usize, i)).collect::<Vec<_>>())
                .usual(1i64)
                .whole(1i64)
                .reply(),
        )
        },
    },
    Call {
        operation: &kitchen_sink_raw::unions::CREATE_UNIONS,
        lean: |client| seen(client.create_unions().reply()),
        full: |client| {
            seen(
                client
                    .create_unions()
                    .any_word(
                        identity_facade_core::IntoInput::into_input(text(0usize, 0))
                            .map(kitchen_sink_raw::unions::UnionsAnyWordInput::Text),
                    )
                    .beside(
                        kitchen_sink_raw::unions::BesideInput::builder()
                            .pet(
                                identity_facade_core::IntoInput::into_input(
                                    kitchen_sink_raw::unions::CatInput::builder()
                                        .lives(1i64)
                                        .species(kitchen_sink_raw::unions::CatSpecies::Cat),
                                )
                                .map(kitchen_sink_raw::unions::BesidePetInput::Cat),
                            )
                            .species(kitchen_sink_raw::unions::BesideSpecies::Cat),
                    )
                    .by_constant(
                        identity_facade_core::IntoInput::into_input(
                            kitchen_sink_raw::unions::UnionsByConstantSwitchedOnInput::builder()
                                .power(1i64)
                                .state(
                                    kitchen_sink_raw::unions::UnionsByConstantSwitchedOnState::On,
                                ),
                        )
                        .map(kitchen_sink_raw::unions::UnionsByConstantInput::SwitchedOn),
                    )
                    .by_members(
                        identity_facade_core::IntoInput::into_input(
                            kitchen_sink_raw::unions::UnionsByMembersNorthInput::builder()
                                .north(1i64)
                                .note(text(0usize, 0)),
                        )
                        .map(kitchen_sink_raw::unions::UnionsByMembersInput::North),
                    )
                    .by_type(
                        identity_facade_core::IntoInput::into_input(text(0usize, 0))
                            .map(kitchen_sink_raw::unions::UnionsByTypeInput::Word),
                    )
                    .implied(
                        identity_facade_core::IntoInput::into_input(
                            kitchen_sink_raw::unions::CatInput::builder()
                                .lives(1i64)
                                .species(kitchen_sink_raw::unions::CatSpecies::Cat),
                        )
                        .map(kitchen_sink_raw::unions::UnionsImpliedInput::Cat),
                    )
                    .mapped(
                        identity_facade_core::IntoInput::into_input(
                            kitchen_sink_raw::unions::CatInput::builder()
                                .lives(1i64)
                                .species(kitchen_sink_raw::unions::CatSpecies::Cat),
                        )
                        .map(kitchen_sink_raw::unions::UnionsMappedInput::Cat),
                    )
                    .or_null(
                        identity_facade_core::IntoInput::into_input(
                            kitchen_sink_raw::unions::CatInput::builder()
                                .lives(1i64)
                                .species(kitchen_sink_raw::unions::CatSpecies::Cat),
                        )
                        .map(kitchen_sink_raw::unions::PetInput::Cat),
                    )
                    .several(
                        (0..1usize)
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
                    .tagged(
                        identity_facade_core::IntoInput::into_input(
                            kitchen_sink_raw::unions::CatInput::builder()
                                .lives(1i64)
                                .species(kitchen_sink_raw::unions::CatSpecies::Cat),
                        )
                        .map(kitchen_sink_raw::unions::UnionsTaggedInput::Cat),
                    )
                    .reply(),
            )
        },
    },
    Call {
        operation: &kitchen_sink_raw::unions::CREATE_BARE_UNION,
        lean: |client| {
            seen(
                client
                    .create_bare_union()
                    .with_body(
                        identity_facade_core::IntoInput::into_input(
                            kitchen_sink_raw::unions::CatInput::builder()
                                .lives(1i64)
                                .species(kitchen_sink_raw::unions::CatSpecies::Cat),
                        )
                        .map(kitchen_sink_raw::unions::PetInput::Cat),
                    )
                    .reply(),
            )
        },
        full: |client| {
            seen(
                client
                    .create_bare_union()
                    .with_body(
                        identity_facade_core::IntoInput::into_input(
                            kitchen_sink_raw::unions::CatInput::builder()
                                .lives(1i64)
                                .species(kitchen_sink_raw::unions::CatSpecies::Cat),
                        )
                        .map(kitchen_sink_raw::unions::PetInput::Cat),
                    )
                    .reply(),
            )
        },
    },
];

/// In the same order.
pub static LISTS: &[List<Client>] = &[
    List {
        operation: &kitchen_sink_raw::parameters::LIST_PAGES,
        items: |client| listed(client.list_pages().items()),
    },
    List {
        operation: &kitchen_sink_raw::parameters::SEARCH_PAGES,
        items: |client| listed(client.search_pages().page(1i64).items()),
    },
    List {
        operation: &kitchen_sink_raw::shapes::LIST_SHAPES,
        items: |client| listed(client.list_shapes().items()),
    },
];

/// In order of the types' names.
pub static SAMPLES: &[(&str, fn() -> serde_json::Value)] = &[
    ("AllOfEverything", || {
        kitchen_sink_raw::shapes::AllOfEverything::sample().to_wire()
    }),
    ("Beside", || {
        kitchen_sink_raw::unions::Beside::sample().to_wire()
    }),
    ("Cat", || kitchen_sink_raw::shared::Cat::sample().to_wire()),
    ("Deleted", || {
        kitchen_sink_raw::shapes::Deleted::sample().to_wire()
    }),
    ("Dog", || kitchen_sink_raw::shared::Dog::sample().to_wire()),
    ("Everything", || {
        kitchen_sink_raw::shapes::Everything::sample().to_wire()
    }),
    ("EverythingInline", || {
        kitchen_sink_raw::shapes::EverythingInline::sample().to_wire()
    }),
    ("EverythingInlineDeep", || {
        kitchen_sink_raw::shapes::EverythingInlineDeep::sample().to_wire()
    }),
    ("EverythingInlineDeepDeeperItem", || {
        kitchen_sink_raw::shapes::EverythingInlineDeepDeeperItem::sample().to_wire()
    }),
    ("Named", || {
        kitchen_sink_raw::shared::Named::sample().to_wire()
    }),
    ("NamedEnvelope", || {
        kitchen_sink_raw::answers::NamedEnvelope::sample().to_wire()
    }),
    ("OpenObject", || {
        kitchen_sink_raw::shapes::OpenObject::sample().to_wire()
    }),
    ("Pet", || kitchen_sink_raw::shared::Pet::sample().to_wire()),
    ("ReplaceEnvelopedReceiptResponse", || {
        kitchen_sink_raw::answers::ReplaceEnvelopedReceiptResponse::sample().to_wire()
    }),
    ("SearchPagesResponse", || {
        kitchen_sink_raw::parameters::SearchPagesResponse::sample().to_wire()
    }),
    ("Secrets", || {
        kitchen_sink_raw::shapes::Secrets::sample().to_wire()
    }),
    ("SecretsHidden", || {
        kitchen_sink_raw::shapes::SecretsHidden::sample().to_wire()
    }),
    ("TextObject", || {
        kitchen_sink_raw::shapes::TextObject::sample().to_wire()
    }),
    ("Tree", || {
        kitchen_sink_raw::shapes::Tree::sample().to_wire()
    }),
    ("Unions", || {
        kitchen_sink_raw::unions::Unions::sample().to_wire()
    }),
    ("UnionsAnyWord", || {
        kitchen_sink_raw::unions::UnionsAnyWord::sample().to_wire()
    }),
    ("UnionsByConstant", || {
        kitchen_sink_raw::unions::UnionsByConstant::sample().to_wire()
    }),
    ("UnionsByConstantSwitchedOff", || {
        kitchen_sink_raw::unions::UnionsByConstantSwitchedOff::sample().to_wire()
    }),
    ("UnionsByConstantSwitchedOn", || {
        kitchen_sink_raw::unions::UnionsByConstantSwitchedOn::sample().to_wire()
    }),
    ("UnionsByMembers", || {
        kitchen_sink_raw::unions::UnionsByMembers::sample().to_wire()
    }),
    ("UnionsByMembersNorth", || {
        kitchen_sink_raw::unions::UnionsByMembersNorth::sample().to_wire()
    }),
    ("UnionsByMembersSouth", || {
        kitchen_sink_raw::unions::UnionsByMembersSouth::sample().to_wire()
    }),
    ("UnionsByType", || {
        kitchen_sink_raw::unions::UnionsByType::sample().to_wire()
    }),
    ("UnionsImplied", || {
        kitchen_sink_raw::unions::UnionsImplied::sample().to_wire()
    }),
    ("UnionsMapped", || {
        kitchen_sink_raw::unions::UnionsMapped::sample().to_wire()
    }),
    ("UnionsTagged", || {
        kitchen_sink_raw::unions::UnionsTagged::sample().to_wire()
    }),
    ("Verdict", || {
        kitchen_sink_raw::answers::Verdict::sample().to_wire()
    }),
    ("VerdictInner", || {
        kitchen_sink_raw::answers::VerdictInner::sample().to_wire()
    }),
];
