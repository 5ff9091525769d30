//! Other crates' collections, and what is one of two types.

use proptest::prelude::*;

use super::{read, there_and_back};

proptest! {
    #[test]
    fn collections(pairs in prop::collection::vec((any::<i32>(), any::<i32>()), 0..20)) {
        type Hasher = std::hash::RandomState;

        let map: hashbrown::HashMap<i32, i32, Hasher> = pairs.iter().copied().collect();
        prop_assert_eq!(there_and_back(map.clone()), map);
        let set: hashbrown::HashSet<i32, Hasher> = pairs.iter().map(|pair| pair.0).collect();
        prop_assert_eq!(there_and_back(set.clone()), set);
        let map: indexmap::IndexMap<i32, i32> = pairs.iter().copied().collect();
        let back = there_and_back(map.clone());
        prop_assert!(back.iter().eq(map.iter()), "the order is kept");
        let small: smallvec::SmallVec<[(i32, i32); 4]> = pairs.into();
        prop_assert_eq!(there_and_back(small.clone()), small);
    }
}

#[test]
fn smallvec_refuses_strings() {
    type Small = smallvec::SmallVec<[String; 2]>;

    let error = "TypeError: Can't extract `str` to `SmallVec`".to_owned();
    assert_eq!(read::<Small>(c"'ab'"), Err(error));
    assert_eq!(
        read::<smallvec::SmallVec<[u8; 2]>>(c"b'abc'")
            .unwrap()
            .as_slice(),
        b"abc"
    );
}

#[test]
fn either() {
    use ::either::Either;

    type Value = Either<i32, String>;

    assert_eq!(read::<Value>(c"1"), Ok(Either::Left(1)));
    assert_eq!(read::<Value>(c"'a'"), Ok(Either::Right("a".into())));
    let error = read::<Value>(c"1.5").unwrap_err();
    assert!(error.starts_with("TypeError: failed to convert the value to 'Union[i32, "));
}

mod uuid {
    use super::*;
    use ::uuid::{NonNilUuid, Uuid};

    proptest! {
        #[test]
        fn ids(value in any::<u128>()) {
            let id = Uuid::from_u128(value);
            prop_assert_eq!(there_and_back(id), id);
        }
    }

    #[test]
    fn what_is_taken() {
        let error = "TypeError: Expected a `uuid.UUID` instance.".to_owned();
        assert_eq!(
            read::<Uuid>(c"'00000000-0000-0000-0000-000000000005'"),
            Err(error)
        );
        let error = "ValueError: UUID is nil".to_owned();
        assert_eq!(
            read::<NonNilUuid>(c"__import__('uuid').UUID(int=0)"),
            Err(error)
        );
        let one = NonNilUuid::new(Uuid::from_u128(1)).unwrap();
        assert_eq!(there_and_back(one), one);
    }
}
