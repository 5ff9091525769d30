//! Other crates' numbers.

use proptest::prelude::*;
use pyrope::prelude::*;

use super::{read, there_and_back};

mod num_bigint {
    use super::*;
    use ::num_bigint::{BigInt, BigUint, Sign};

    proptest! {
        #[test]
        fn integers(bytes in prop::collection::vec(any::<u8>(), 0..40), negative: bool) {
            let sign = if negative { Sign::Minus } else { Sign::Plus };
            let value = BigInt::from_bytes_le(sign, &bytes);
            prop_assert_eq!(there_and_back(value.clone()), value.clone());
            Python::attach(|py| {
                let text = value.to_string();
                assert_eq!(value.into_pyobject(py).unwrap().to_string(), text);
            });
            let value = BigUint::from_bytes_le(&bytes);
            prop_assert_eq!(there_and_back(value.clone()), value);
        }
    }

    #[test]
    fn limits() {
        for shift in [0_u32, 7, 8, 31, 32, 62, 63, 64, 65, 127, 128, 129] {
            for step in -1..=1 {
                for sign in [-1, 1] {
                    let value: BigInt = (BigInt::from(1) << shift) * sign + step;
                    assert_eq!(there_and_back(value.clone()), value);
                }
            }
        }
        let negative = "OverflowError: can't convert negative int to unsigned".to_owned();
        assert_eq!(read::<BigUint>(c"-1"), Err(negative.clone()));
        assert_eq!(read::<BigUint>(c"-2 ** 100"), Err(negative));
        let not_an_int = "TypeError: 'float' object cannot be interpreted as an integer".to_owned();
        assert_eq!(read::<BigInt>(c"1.5"), Err(not_an_int));
        let index = c"type('I', (), {'__index__': lambda s: 2 ** 80})()";
        assert_eq!(read::<BigInt>(index), Ok(BigInt::from(1) << 80));
    }
}

#[test]
fn num_complex() {
    use ::num_complex::Complex;

    assert_eq!(
        there_and_back(Complex::new(1.5_f64, -2.0)),
        Complex::new(1.5, -2.0)
    );
    assert_eq!(
        there_and_back(Complex::new(1.5_f32, -2.0)),
        Complex::new(1.5, -2.0)
    );
    assert_eq!(read(c"3"), Ok(Complex::new(3.0_f64, 0.0)));
    let complex = c"type('C', (), {'__complex__': lambda s: 5j})()";
    assert_eq!(read(complex), Ok(Complex::new(0.0_f64, 5.0)));
    let error = read::<Complex<f64>>(c"'1j'").unwrap_err();
    assert_eq!(error, "TypeError: must be real number, not str");
}

#[test]
fn num_rational() {
    use ::num_rational::{BigRational, Ratio};

    for value in [
        Ratio::new(1_i32, 3),
        Ratio::new(-7, 2),
        Ratio::from(5),
        Ratio::from(0),
    ] {
        assert_eq!(there_and_back(value), value);
    }
    let large = BigRational::new(::num_bigint::BigInt::from(3).pow(99), 7.into());
    assert_eq!(there_and_back(large.clone()), large);
    assert_eq!(read(c"5"), Ok(Ratio::from(5_i64)));
    assert!(read::<Ratio<i8>>(c"__import__('fractions').Fraction(1, 300)").is_err());
    assert!(read::<Ratio<i8>>(c"1.5")
        .unwrap_err()
        .starts_with("AttributeError"));
    let zero = c"type('F', (), {'numerator': 1, 'denominator': 0})()";
    assert!(read::<Ratio<i32>>(zero)
        .unwrap_err()
        .starts_with("ZeroDivisionError"));
}

mod rust_decimal {
    use super::*;
    use ::rust_decimal::Decimal;

    proptest! {
        #[test]
        fn decimals(low: u32, mid: u32, high: u32, negative: bool, scale in 0_u32..29) {
            let value = Decimal::from_parts(low, mid, high, negative, scale);
            let back = there_and_back(value);
            prop_assert_eq!(back, value);
            prop_assert_eq!(back.scale(), value.scale());
        }
    }

    #[test]
    fn what_is_taken() {
        assert_eq!(read(c"1"), Ok(Decimal::from(1)));
        assert_eq!(read(c"0.1"), Ok(Decimal::new(1, 1)));
        assert_eq!(read(c"'1.50'"), Ok(Decimal::new(150, 2)));
        for code in [
            c"'a'",
            c"10 ** 40",
            c"__import__('decimal').Decimal('NaN')",
            c"None",
        ] {
            assert!(
                read::<Decimal>(code).unwrap_err().starts_with("ValueError"),
                "{code:?}"
            );
        }
    }
}

mod bigdecimal {
    use super::*;
    use ::bigdecimal::BigDecimal;

    proptest! {
        #[test]
        fn decimals(digits: i128, scale in -100_i64..100) {
            let value = BigDecimal::new(digits.into(), scale);
            let back = there_and_back(value.clone());
            prop_assert_eq!(&back, &value);
            prop_assert_eq!(back.into_bigint_and_exponent(), (digits.into(), scale));
        }
    }

    #[test]
    fn zeros_keep_their_scale() {
        for (scale, text) in [(3, "0.000"), (0, "0"), (-3, "0E+3")] {
            let zero = BigDecimal::new(0.into(), scale);
            Python::initialize();
            Python::attach(|py| assert_eq!(zero.into_pyobject(py).unwrap().to_string(), text));
        }
    }

    #[test]
    fn exponents_that_decimal_cannot_hold() {
        for scale in [i64::MIN, i64::MAX] {
            Python::initialize();
            Python::attach(|py| {
                let value = BigDecimal::new(1.into(), scale);
                let error = value.into_pyobject(py).unwrap_err().to_string();
                assert!(error.starts_with("InvalidOperation: "), "{error}");
            });
        }
    }

    #[test]
    fn what_is_taken() {
        assert_eq!(read(c"1.5"), Ok("1.5".parse::<BigDecimal>().unwrap()));
        assert!(read::<BigDecimal>(c"'a'")
            .unwrap_err()
            .starts_with("ValueError"));
        assert!(read::<BigDecimal>(c"float('inf')")
            .unwrap_err()
            .starts_with("ValueError"));
    }
}
