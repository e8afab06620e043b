//! Both directions of serde for a request type: what is read has to pass the same checks as what is built.

/// For a type with `#[serde(remote = "Self")]` and a method `check(&self, &mut Checks)`.
#[macro_export]
macro_rules! checked_serde {
    ($type:ident) => {
        impl $crate::__serde::Serialize for $type {
            fn serialize<S: $crate::__serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $type::serialize(self, serializer)
            }
        }

        impl<'de> $crate::__serde::Deserialize<'de> for $type {
            fn deserialize<D: $crate::__serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                let value = $type::deserialize(deserializer)?;
                let mut checks = $crate::Checks::default();
                value.check(&mut checks);
                checks
                    .finish(value)
                    .map_err($crate::__serde::de::Error::custom)
            }
        }
    };
}
