// `Include/datetime.h`: dates and times.

/// Head and data of a naive time.
#[cfg(not(any(PyPy, GraalPy)))]
#[repr(C)]
#[derive(Debug)]
#[allow(missing_docs, reason = "fields of the interpreter's own")]
pub struct _PyDateTime_BaseTime {
    pub ob_base: PyObject,
    pub hashcode: Py_hash_t,
    pub hastzinfo: c_char,
    pub data: [c_uchar; 6],
}

/// A time.
#[repr(C)]
#[derive(Debug)]
#[allow(missing_docs, reason = "fields of the interpreter's own")]
pub struct PyDateTime_Time {
    pub ob_base: PyObject,
    #[cfg(not(PyPy))]
    pub hashcode: Py_hash_t,
    pub hastzinfo: c_char,
    #[cfg(not(PyPy))]
    pub data: [c_uchar; 6],
    #[cfg(not(PyPy))]
    pub fold: c_uchar,
    pub tzinfo: *mut PyObject,
}

/// A date.
#[repr(C)]
#[derive(Debug)]
#[allow(missing_docs, reason = "fields of the interpreter's own")]
pub struct PyDateTime_Date {
    pub ob_base: PyObject,
    #[cfg(not(PyPy))]
    pub hashcode: Py_hash_t,
    #[cfg(not(PyPy))]
    pub hastzinfo: c_char,
    #[cfg(not(PyPy))]
    pub data: [c_uchar; 4],
}

/// Head and data of a naive datetime.
#[cfg(not(any(PyPy, GraalPy)))]
#[repr(C)]
#[derive(Debug)]
#[allow(missing_docs, reason = "fields of the interpreter's own")]
pub struct _PyDateTime_BaseDateTime {
    pub ob_base: PyObject,
    pub hashcode: Py_hash_t,
    pub hastzinfo: c_char,
    pub data: [c_uchar; 10],
}

/// A datetime.
#[repr(C)]
#[derive(Debug)]
#[allow(missing_docs, reason = "fields of the interpreter's own")]
pub struct PyDateTime_DateTime {
    pub ob_base: PyObject,
    #[cfg(not(PyPy))]
    pub hashcode: Py_hash_t,
    pub hastzinfo: c_char,
    #[cfg(not(PyPy))]
    pub data: [c_uchar; 10],
    #[cfg(not(PyPy))]
    pub fold: c_uchar,
    pub tzinfo: *mut PyObject,
}

/// Name of the capsule that holds the [`PyDateTime_CAPI`].
pub const PyDateTime_CAPSULE_NAME: &core::ffi::CStr = c"datetime.datetime_CAPI";

// SAFETY: the interpreter fills it in once; after that it is only read.
unsafe impl Sync for PyDateTime_CAPI {}

static DATETIME_API: core::sync::atomic::AtomicPtr<PyDateTime_CAPI> =
    core::sync::atomic::AtomicPtr::new(core::ptr::null_mut());

/// Types and constructors of the datetime module, NULL before a successful [`PyDateTime_IMPORT`].
#[inline]
pub unsafe fn PyDateTimeAPI() -> *mut PyDateTime_CAPI {
    DATETIME_API.load(core::sync::atomic::Ordering::Acquire)
}

/// Loads the datetime module's types and constructors; an exception is set on failure.
/// <https://docs.python.org/3/c-api/datetime.html#c.PyDateTime_IMPORT>
pub unsafe fn PyDateTime_IMPORT() {
    if DATETIME_API
        .load(core::sync::atomic::Ordering::Acquire)
        .is_null()
    {
        // SAFETY: the thread is attached.
        unsafe {
            #[cfg(PyPy)]
            let api = PyDateTime_Import();
            #[cfg(not(PyPy))]
            let api = PyCapsule_Import(PyDateTime_CAPSULE_NAME.as_ptr(), 1).cast();
            DATETIME_API.store(api, core::sync::atomic::Ordering::Release);
        }
    }
}

#[cfg(PyPy)]
extern_libpython! {
    /// Loads the datetime module's types and constructors. Borrowed.
    #[link_name = "_PyPyDateTime_Import"]
    pub fn PyDateTime_Import() -> *mut PyDateTime_CAPI;
}

/// The UTC time zone. Borrowed reference.
/// <https://docs.python.org/3/c-api/datetime.html#c.PyDateTime_TimeZone_UTC>
#[inline]
pub unsafe fn PyDateTime_TimeZone_UTC() -> *mut PyObject {
    // SAFETY: PyDateTime_IMPORT has succeeded.
    unsafe { (*PyDateTimeAPI()).TimeZone_UTC }
}

/// Tests whether `op` is a date or an instance of a subtype.
/// <https://docs.python.org/3/c-api/datetime.html#c.PyDate_Check>
#[inline]
pub unsafe fn PyDate_Check(op: *mut PyObject) -> c_int {
    // SAFETY: PyDateTime_IMPORT has succeeded; op points to an object.
    unsafe { PyObject_TypeCheck(op, (*PyDateTimeAPI()).DateType) }
}

/// Tests whether `op` is a date, not an instance of a subtype.
/// <https://docs.python.org/3/c-api/datetime.html#c.PyDate_CheckExact>
#[inline]
pub unsafe fn PyDate_CheckExact(op: *mut PyObject) -> c_int {
    // SAFETY: PyDateTime_IMPORT has succeeded; op points to an object.
    unsafe { Py_IS_TYPE(op, (*PyDateTimeAPI()).DateType) }
}

/// Tests whether `op` is a datetime or an instance of a subtype.
/// <https://docs.python.org/3/c-api/datetime.html#c.PyDateTime_Check>
#[inline]
pub unsafe fn PyDateTime_Check(op: *mut PyObject) -> c_int {
    // SAFETY: PyDateTime_IMPORT has succeeded; op points to an object.
    unsafe { PyObject_TypeCheck(op, (*PyDateTimeAPI()).DateTimeType) }
}

/// Tests whether `op` is a datetime, not an instance of a subtype.
/// <https://docs.python.org/3/c-api/datetime.html#c.PyDateTime_CheckExact>
#[inline]
pub unsafe fn PyDateTime_CheckExact(op: *mut PyObject) -> c_int {
    // SAFETY: PyDateTime_IMPORT has succeeded; op points to an object.
    unsafe { Py_IS_TYPE(op, (*PyDateTimeAPI()).DateTimeType) }
}

/// Tests whether `op` is a time or an instance of a subtype.
/// <https://docs.python.org/3/c-api/datetime.html#c.PyTime_Check>
#[inline]
pub unsafe fn PyTime_Check(op: *mut PyObject) -> c_int {
    // SAFETY: PyDateTime_IMPORT has succeeded; op points to an object.
    unsafe { PyObject_TypeCheck(op, (*PyDateTimeAPI()).TimeType) }
}

/// Tests whether `op` is a time, not an instance of a subtype.
/// <https://docs.python.org/3/c-api/datetime.html#c.PyTime_CheckExact>
#[inline]
pub unsafe fn PyTime_CheckExact(op: *mut PyObject) -> c_int {
    // SAFETY: PyDateTime_IMPORT has succeeded; op points to an object.
    unsafe { Py_IS_TYPE(op, (*PyDateTimeAPI()).TimeType) }
}

/// Tests whether `op` is a timedelta or an instance of a subtype.
/// <https://docs.python.org/3/c-api/datetime.html#c.PyDelta_Check>
#[inline]
pub unsafe fn PyDelta_Check(op: *mut PyObject) -> c_int {
    // SAFETY: PyDateTime_IMPORT has succeeded; op points to an object.
    unsafe { PyObject_TypeCheck(op, (*PyDateTimeAPI()).DeltaType) }
}

/// Tests whether `op` is a timedelta, not an instance of a subtype.
/// <https://docs.python.org/3/c-api/datetime.html#c.PyDelta_CheckExact>
#[inline]
pub unsafe fn PyDelta_CheckExact(op: *mut PyObject) -> c_int {
    // SAFETY: PyDateTime_IMPORT has succeeded; op points to an object.
    unsafe { Py_IS_TYPE(op, (*PyDateTimeAPI()).DeltaType) }
}

/// Tests whether `op` is a tzinfo or an instance of a subtype.
/// <https://docs.python.org/3/c-api/datetime.html#c.PyTZInfo_Check>
#[inline]
pub unsafe fn PyTZInfo_Check(op: *mut PyObject) -> c_int {
    // SAFETY: PyDateTime_IMPORT has succeeded; op points to an object.
    unsafe { PyObject_TypeCheck(op, (*PyDateTimeAPI()).TZInfoType) }
}

/// Tests whether `op` is a tzinfo, not an instance of a subtype.
/// <https://docs.python.org/3/c-api/datetime.html#c.PyTZInfo_CheckExact>
#[inline]
pub unsafe fn PyTZInfo_CheckExact(op: *mut PyObject) -> c_int {
    // SAFETY: PyDateTime_IMPORT has succeeded; op points to an object.
    unsafe { Py_IS_TYPE(op, (*PyDateTimeAPI()).TZInfoType) }
}

/// Year of a date or datetime.
/// <https://docs.python.org/3/c-api/datetime.html#c.PyDateTime_GET_YEAR>
#[cfg(not(any(PyPy, GraalPy)))]
#[inline]
pub unsafe fn PyDateTime_GET_YEAR(o: *mut PyObject) -> c_int {
    // SAFETY: o is an object of that class.
    unsafe {
        let o = &*o.cast::<PyDateTime_Date>();
        c_int::from(o.data[0]) << 8 | c_int::from(o.data[1])
    }
}

/// Month of a date or datetime, 1 to 12.
/// <https://docs.python.org/3/c-api/datetime.html#c.PyDateTime_GET_MONTH>
#[cfg(not(any(PyPy, GraalPy)))]
#[inline]
pub unsafe fn PyDateTime_GET_MONTH(o: *mut PyObject) -> c_int {
    // SAFETY: o is an object of that class.
    unsafe {
        let o = &*o.cast::<PyDateTime_Date>();
        o.data[2].into()
    }
}

/// Day of a date or datetime, 1 to 31.
/// <https://docs.python.org/3/c-api/datetime.html#c.PyDateTime_GET_DAY>
#[cfg(not(any(PyPy, GraalPy)))]
#[inline]
pub unsafe fn PyDateTime_GET_DAY(o: *mut PyObject) -> c_int {
    // SAFETY: o is an object of that class.
    unsafe {
        let o = &*o.cast::<PyDateTime_Date>();
        o.data[3].into()
    }
}

/// Hour of a datetime.
/// <https://docs.python.org/3/c-api/datetime.html#c.PyDateTime_DATE_GET_HOUR>
#[cfg(not(any(PyPy, GraalPy)))]
#[inline]
pub unsafe fn PyDateTime_DATE_GET_HOUR(o: *mut PyObject) -> c_int {
    // SAFETY: o is an object of that class.
    unsafe {
        let o = &*o.cast::<PyDateTime_DateTime>();
        o.data[4].into()
    }
}

/// Minute of a datetime.
/// <https://docs.python.org/3/c-api/datetime.html#c.PyDateTime_DATE_GET_MINUTE>
#[cfg(not(any(PyPy, GraalPy)))]
#[inline]
pub unsafe fn PyDateTime_DATE_GET_MINUTE(o: *mut PyObject) -> c_int {
    // SAFETY: o is an object of that class.
    unsafe {
        let o = &*o.cast::<PyDateTime_DateTime>();
        o.data[5].into()
    }
}

/// Second of a datetime.
/// <https://docs.python.org/3/c-api/datetime.html#c.PyDateTime_DATE_GET_SECOND>
#[cfg(not(any(PyPy, GraalPy)))]
#[inline]
pub unsafe fn PyDateTime_DATE_GET_SECOND(o: *mut PyObject) -> c_int {
    // SAFETY: o is an object of that class.
    unsafe {
        let o = &*o.cast::<PyDateTime_DateTime>();
        o.data[6].into()
    }
}

/// Microsecond of a datetime.
/// <https://docs.python.org/3/c-api/datetime.html#c.PyDateTime_DATE_GET_MICROSECOND>
#[cfg(not(any(PyPy, GraalPy)))]
#[inline]
pub unsafe fn PyDateTime_DATE_GET_MICROSECOND(o: *mut PyObject) -> c_int {
    // SAFETY: o is an object of that class.
    unsafe {
        let o = &*o.cast::<PyDateTime_DateTime>();
        c_int::from(o.data[7]) << 16 | c_int::from(o.data[8]) << 8 | c_int::from(o.data[9])
    }
}

/// Fold of a datetime: 1 for the second run of a repeated hour.
/// <https://docs.python.org/3/c-api/datetime.html#c.PyDateTime_DATE_GET_FOLD>
#[cfg(not(any(PyPy, GraalPy)))]
#[inline]
pub unsafe fn PyDateTime_DATE_GET_FOLD(o: *mut PyObject) -> c_uchar {
    // SAFETY: o is an object of that class.
    unsafe {
        let o = &*o.cast::<PyDateTime_DateTime>();
        o.fold
    }
}

/// Time zone of a datetime, or None. Borrowed reference.
/// <https://docs.python.org/3/c-api/datetime.html#c.PyDateTime_DATE_GET_TZINFO>
#[cfg(not(any(PyPy, GraalPy)))]
#[inline]
pub unsafe fn PyDateTime_DATE_GET_TZINFO(o: *mut PyObject) -> *mut PyObject {
    // SAFETY: o is an object of that class.
    unsafe {
        let o = &*o.cast::<PyDateTime_DateTime>();
        if o.hastzinfo != 0 {
            o.tzinfo
        } else {
            Py_None()
        }
    }
}

/// Hour of a time.
/// <https://docs.python.org/3/c-api/datetime.html#c.PyDateTime_TIME_GET_HOUR>
#[cfg(not(any(PyPy, GraalPy)))]
#[inline]
pub unsafe fn PyDateTime_TIME_GET_HOUR(o: *mut PyObject) -> c_int {
    // SAFETY: o is an object of that class.
    unsafe {
        let o = &*o.cast::<PyDateTime_Time>();
        o.data[0].into()
    }
}

/// Minute of a time.
/// <https://docs.python.org/3/c-api/datetime.html#c.PyDateTime_TIME_GET_MINUTE>
#[cfg(not(any(PyPy, GraalPy)))]
#[inline]
pub unsafe fn PyDateTime_TIME_GET_MINUTE(o: *mut PyObject) -> c_int {
    // SAFETY: o is an object of that class.
    unsafe {
        let o = &*o.cast::<PyDateTime_Time>();
        o.data[1].into()
    }
}

/// Second of a time.
/// <https://docs.python.org/3/c-api/datetime.html#c.PyDateTime_TIME_GET_SECOND>
#[cfg(not(any(PyPy, GraalPy)))]
#[inline]
pub unsafe fn PyDateTime_TIME_GET_SECOND(o: *mut PyObject) -> c_int {
    // SAFETY: o is an object of that class.
    unsafe {
        let o = &*o.cast::<PyDateTime_Time>();
        o.data[2].into()
    }
}

/// Microsecond of a time.
/// <https://docs.python.org/3/c-api/datetime.html#c.PyDateTime_TIME_GET_MICROSECOND>
#[cfg(not(any(PyPy, GraalPy)))]
#[inline]
pub unsafe fn PyDateTime_TIME_GET_MICROSECOND(o: *mut PyObject) -> c_int {
    // SAFETY: o is an object of that class.
    unsafe {
        let o = &*o.cast::<PyDateTime_Time>();
        c_int::from(o.data[3]) << 16 | c_int::from(o.data[4]) << 8 | c_int::from(o.data[5])
    }
}

/// Fold of a time: 1 for the second run of a repeated hour.
/// <https://docs.python.org/3/c-api/datetime.html#c.PyDateTime_TIME_GET_FOLD>
#[cfg(not(any(PyPy, GraalPy)))]
#[inline]
pub unsafe fn PyDateTime_TIME_GET_FOLD(o: *mut PyObject) -> c_uchar {
    // SAFETY: o is an object of that class.
    unsafe {
        let o = &*o.cast::<PyDateTime_Time>();
        o.fold
    }
}

/// Time zone of a time, or None. Borrowed reference.
/// <https://docs.python.org/3/c-api/datetime.html#c.PyDateTime_TIME_GET_TZINFO>
#[cfg(not(any(PyPy, GraalPy)))]
#[inline]
pub unsafe fn PyDateTime_TIME_GET_TZINFO(o: *mut PyObject) -> *mut PyObject {
    // SAFETY: o is an object of that class.
    unsafe {
        let o = &*o.cast::<PyDateTime_Time>();
        if o.hastzinfo != 0 {
            o.tzinfo
        } else {
            Py_None()
        }
    }
}

/// Days of a timedelta.
/// <https://docs.python.org/3/c-api/datetime.html#c.PyDateTime_DELTA_GET_DAYS>
#[cfg(not(any(PyPy, GraalPy)))]
#[inline]
pub unsafe fn PyDateTime_DELTA_GET_DAYS(o: *mut PyObject) -> c_int {
    // SAFETY: o is an object of that class.
    unsafe {
        let o = &*o.cast::<PyDateTime_Delta>();
        o.days
    }
}

/// Seconds of a timedelta, below a day.
/// <https://docs.python.org/3/c-api/datetime.html#c.PyDateTime_DELTA_GET_SECONDS>
#[cfg(not(any(PyPy, GraalPy)))]
#[inline]
pub unsafe fn PyDateTime_DELTA_GET_SECONDS(o: *mut PyObject) -> c_int {
    // SAFETY: o is an object of that class.
    unsafe {
        let o = &*o.cast::<PyDateTime_Delta>();
        o.seconds
    }
}

/// Microseconds of a timedelta, below a second.
/// <https://docs.python.org/3/c-api/datetime.html#c.PyDateTime_DELTA_GET_MICROSECONDS>
#[cfg(not(any(PyPy, GraalPy)))]
#[inline]
pub unsafe fn PyDateTime_DELTA_GET_MICROSECONDS(o: *mut PyObject) -> c_int {
    // SAFETY: o is an object of that class.
    unsafe {
        let o = &*o.cast::<PyDateTime_Delta>();
        o.microseconds
    }
}

/// A date. New reference.
/// <https://docs.python.org/3/c-api/datetime.html#c.PyDate_FromDate>
#[inline]
pub unsafe fn PyDate_FromDate(year: c_int, month: c_int, day: c_int) -> *mut PyObject {
    // SAFETY: PyDateTime_IMPORT has succeeded.
    unsafe {
        let api = &*PyDateTimeAPI();
        (api.Date_FromDate)(year, month, day, api.DateType)
    }
}

/// A datetime without time zone. New reference.
/// <https://docs.python.org/3/c-api/datetime.html#c.PyDateTime_FromDateAndTime>
#[inline]
pub unsafe fn PyDateTime_FromDateAndTime(
    year: c_int,
    month: c_int,
    day: c_int,
    hour: c_int,
    minute: c_int,
    second: c_int,
    microsecond: c_int,
) -> *mut PyObject {
    // SAFETY: PyDateTime_IMPORT has succeeded.
    unsafe {
        let api = &*PyDateTimeAPI();
        (api.DateTime_FromDateAndTime)(
            year,
            month,
            day,
            hour,
            minute,
            second,
            microsecond,
            Py_None(),
            api.DateTimeType,
        )
    }
}

/// A datetime without time zone. New reference.
/// <https://docs.python.org/3/c-api/datetime.html#c.PyDateTime_FromDateAndTimeAndFold>
#[inline]
pub unsafe fn PyDateTime_FromDateAndTimeAndFold(
    year: c_int,
    month: c_int,
    day: c_int,
    hour: c_int,
    minute: c_int,
    second: c_int,
    microsecond: c_int,
    fold: c_int,
) -> *mut PyObject {
    // SAFETY: PyDateTime_IMPORT has succeeded.
    unsafe {
        let api = &*PyDateTimeAPI();
        (api.DateTime_FromDateAndTimeAndFold)(
            year,
            month,
            day,
            hour,
            minute,
            second,
            microsecond,
            Py_None(),
            fold,
            api.DateTimeType,
        )
    }
}

/// A time without time zone. New reference.
/// <https://docs.python.org/3/c-api/datetime.html#c.PyTime_FromTime>
#[inline]
pub unsafe fn PyTime_FromTime(
    hour: c_int,
    minute: c_int,
    second: c_int,
    microsecond: c_int,
) -> *mut PyObject {
    // SAFETY: PyDateTime_IMPORT has succeeded.
    unsafe {
        let api = &*PyDateTimeAPI();
        (api.Time_FromTime)(hour, minute, second, microsecond, Py_None(), api.TimeType)
    }
}

/// A time without time zone. New reference.
/// <https://docs.python.org/3/c-api/datetime.html#c.PyTime_FromTimeAndFold>
#[inline]
pub unsafe fn PyTime_FromTimeAndFold(
    hour: c_int,
    minute: c_int,
    second: c_int,
    microsecond: c_int,
    fold: c_int,
) -> *mut PyObject {
    // SAFETY: PyDateTime_IMPORT has succeeded.
    unsafe {
        let api = &*PyDateTimeAPI();
        (api.Time_FromTimeAndFold)(
            hour,
            minute,
            second,
            microsecond,
            Py_None(),
            fold,
            api.TimeType,
        )
    }
}

/// A timedelta. New reference.
/// <https://docs.python.org/3/c-api/datetime.html#c.PyDelta_FromDSU>
#[inline]
pub unsafe fn PyDelta_FromDSU(days: c_int, seconds: c_int, microseconds: c_int) -> *mut PyObject {
    // SAFETY: PyDateTime_IMPORT has succeeded.
    unsafe {
        let api = &*PyDateTimeAPI();
        (api.Delta_FromDelta)(days, seconds, microseconds, 1, api.DeltaType)
    }
}

/// A fixed time zone. New reference.
/// <https://docs.python.org/3/c-api/datetime.html#c.PyTimeZone_FromOffset>
#[inline]
pub unsafe fn PyTimeZone_FromOffset(offset: *mut PyObject) -> *mut PyObject {
    // SAFETY: PyDateTime_IMPORT has succeeded.
    unsafe {
        let api = &*PyDateTimeAPI();
        (api.TimeZone_FromTimeZone)(offset, core::ptr::null_mut())
    }
}

/// A fixed time zone with a name. New reference.
/// <https://docs.python.org/3/c-api/datetime.html#c.PyTimeZone_FromOffsetAndName>
#[inline]
pub unsafe fn PyTimeZone_FromOffsetAndName(
    offset: *mut PyObject,
    name: *mut PyObject,
) -> *mut PyObject {
    // SAFETY: PyDateTime_IMPORT has succeeded.
    unsafe {
        let api = &*PyDateTimeAPI();
        (api.TimeZone_FromTimeZone)(offset, name)
    }
}

/// A datetime, from the arguments of `datetime.fromtimestamp`. New reference.
/// <https://docs.python.org/3/c-api/datetime.html#c.PyDateTime_FromTimestamp>
#[inline]
pub unsafe fn PyDateTime_FromTimestamp(args: *mut PyObject) -> *mut PyObject {
    // SAFETY: PyDateTime_IMPORT has succeeded.
    unsafe {
        let api = &*PyDateTimeAPI();
        (api.DateTime_FromTimestamp)(api.DateTimeType.cast(), args, core::ptr::null_mut())
    }
}

/// A date, from the arguments of `date.fromtimestamp`. New reference.
/// <https://docs.python.org/3/c-api/datetime.html#c.PyDate_FromTimestamp>
#[inline]
pub unsafe fn PyDate_FromTimestamp(args: *mut PyObject) -> *mut PyObject {
    // SAFETY: PyDateTime_IMPORT has succeeded.
    unsafe {
        let api = &*PyDateTimeAPI();
        (api.Date_FromTimestamp)(api.DateType.cast(), args)
    }
}

#[cfg(any(PyPy, GraalPy))]
extern_libpython! {
    /// Field of a date or time.
    /// <https://docs.python.org/3/c-api/datetime.html#c.PyDateTime_GET_YEAR>
    #[cfg_attr(PyPy, link_name = "PyPyDateTime_GET_YEAR")]
    pub fn PyDateTime_GET_YEAR(o: *mut PyObject) -> c_int;
    /// Field of a date or time.
    /// <https://docs.python.org/3/c-api/datetime.html#c.PyDateTime_GET_MONTH>
    #[cfg_attr(PyPy, link_name = "PyPyDateTime_GET_MONTH")]
    pub fn PyDateTime_GET_MONTH(o: *mut PyObject) -> c_int;
    /// Field of a date or time.
    /// <https://docs.python.org/3/c-api/datetime.html#c.PyDateTime_GET_DAY>
    #[cfg_attr(PyPy, link_name = "PyPyDateTime_GET_DAY")]
    pub fn PyDateTime_GET_DAY(o: *mut PyObject) -> c_int;
    /// Field of a date or time.
    /// <https://docs.python.org/3/c-api/datetime.html#c.PyDateTime_DATE_GET_HOUR>
    #[cfg_attr(PyPy, link_name = "PyPyDateTime_DATE_GET_HOUR")]
    pub fn PyDateTime_DATE_GET_HOUR(o: *mut PyObject) -> c_int;
    /// Field of a date or time.
    /// <https://docs.python.org/3/c-api/datetime.html#c.PyDateTime_DATE_GET_MINUTE>
    #[cfg_attr(PyPy, link_name = "PyPyDateTime_DATE_GET_MINUTE")]
    pub fn PyDateTime_DATE_GET_MINUTE(o: *mut PyObject) -> c_int;
    /// Field of a date or time.
    /// <https://docs.python.org/3/c-api/datetime.html#c.PyDateTime_DATE_GET_SECOND>
    #[cfg_attr(PyPy, link_name = "PyPyDateTime_DATE_GET_SECOND")]
    pub fn PyDateTime_DATE_GET_SECOND(o: *mut PyObject) -> c_int;
    /// Field of a date or time.
    /// <https://docs.python.org/3/c-api/datetime.html#c.PyDateTime_DATE_GET_MICROSECOND>
    #[cfg_attr(PyPy, link_name = "PyPyDateTime_DATE_GET_MICROSECOND")]
    pub fn PyDateTime_DATE_GET_MICROSECOND(o: *mut PyObject) -> c_int;
    /// Field of a date or time.
    /// <https://docs.python.org/3/c-api/datetime.html#c.PyDateTime_DATE_GET_FOLD>
    #[cfg_attr(PyPy, link_name = "PyPyDateTime_GET_FOLD")]
    pub fn PyDateTime_DATE_GET_FOLD(o: *mut PyObject) -> c_int;
    /// Field of a date or time. Borrowed reference.
    /// <https://docs.python.org/3/c-api/datetime.html#c.PyDateTime_DATE_GET_TZINFO>
    #[cfg_attr(PyPy, link_name = "PyPyDateTime_DATE_GET_TZINFO")]
    pub fn PyDateTime_DATE_GET_TZINFO(o: *mut PyObject) -> *mut PyObject;
    /// Field of a date or time.
    /// <https://docs.python.org/3/c-api/datetime.html#c.PyDateTime_TIME_GET_HOUR>
    #[cfg_attr(PyPy, link_name = "PyPyDateTime_TIME_GET_HOUR")]
    pub fn PyDateTime_TIME_GET_HOUR(o: *mut PyObject) -> c_int;
    /// Field of a date or time.
    /// <https://docs.python.org/3/c-api/datetime.html#c.PyDateTime_TIME_GET_MINUTE>
    #[cfg_attr(PyPy, link_name = "PyPyDateTime_TIME_GET_MINUTE")]
    pub fn PyDateTime_TIME_GET_MINUTE(o: *mut PyObject) -> c_int;
    /// Field of a date or time.
    /// <https://docs.python.org/3/c-api/datetime.html#c.PyDateTime_TIME_GET_SECOND>
    #[cfg_attr(PyPy, link_name = "PyPyDateTime_TIME_GET_SECOND")]
    pub fn PyDateTime_TIME_GET_SECOND(o: *mut PyObject) -> c_int;
    /// Field of a date or time.
    /// <https://docs.python.org/3/c-api/datetime.html#c.PyDateTime_TIME_GET_MICROSECOND>
    #[cfg_attr(PyPy, link_name = "PyPyDateTime_TIME_GET_MICROSECOND")]
    pub fn PyDateTime_TIME_GET_MICROSECOND(o: *mut PyObject) -> c_int;
    /// Field of a date or time.
    /// <https://docs.python.org/3/c-api/datetime.html#c.PyDateTime_TIME_GET_FOLD>
    #[cfg_attr(PyPy, link_name = "PyPyDateTime_TIME_GET_FOLD")]
    pub fn PyDateTime_TIME_GET_FOLD(o: *mut PyObject) -> c_int;
    /// Field of a date or time. Borrowed reference.
    /// <https://docs.python.org/3/c-api/datetime.html#c.PyDateTime_TIME_GET_TZINFO>
    #[cfg_attr(PyPy, link_name = "PyPyDateTime_TIME_GET_TZINFO")]
    pub fn PyDateTime_TIME_GET_TZINFO(o: *mut PyObject) -> *mut PyObject;
    /// Field of a date or time.
    /// <https://docs.python.org/3/c-api/datetime.html#c.PyDateTime_DELTA_GET_DAYS>
    #[cfg_attr(PyPy, link_name = "PyPyDateTime_DELTA_GET_DAYS")]
    pub fn PyDateTime_DELTA_GET_DAYS(o: *mut PyObject) -> c_int;
    /// Field of a date or time.
    /// <https://docs.python.org/3/c-api/datetime.html#c.PyDateTime_DELTA_GET_SECONDS>
    #[cfg_attr(PyPy, link_name = "PyPyDateTime_DELTA_GET_SECONDS")]
    pub fn PyDateTime_DELTA_GET_SECONDS(o: *mut PyObject) -> c_int;
    /// Field of a date or time.
    /// <https://docs.python.org/3/c-api/datetime.html#c.PyDateTime_DELTA_GET_MICROSECONDS>
    #[cfg_attr(PyPy, link_name = "PyPyDateTime_DELTA_GET_MICROSECONDS")]
    pub fn PyDateTime_DELTA_GET_MICROSECONDS(o: *mut PyObject) -> c_int;
}

// ffi-gen: begin

/// [C](https://docs.python.org/3/c-api/datetime.html#c.PyDateTime_Delta)
#[repr(C)]
#[derive(Debug)]
pub struct PyDateTime_Delta {
    /// `ob_base`.
    pub ob_base: PyObject,
    #[cfg(not(PyPy))]
    /// `hashcode`.
    pub hashcode: Py_hash_t,
    /// `days`.
    pub days: c_int,
    /// `seconds`.
    pub seconds: c_int,
    /// `microseconds`.
    pub microseconds: c_int,
}

/// [C](https://docs.python.org/3/c-api/datetime.html#c.PyDateTime_TZInfo)
#[repr(C)]
#[derive(Debug)]
pub struct PyDateTime_TZInfo {
    /// `ob_base`.
    pub ob_base: PyObject,
}

/// [C](https://docs.python.org/3/c-api/datetime.html#c.PyDateTime_CAPI)
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct PyDateTime_CAPI {
    /// `DateType`.
    pub DateType: *mut PyTypeObject,
    /// `DateTimeType`.
    pub DateTimeType: *mut PyTypeObject,
    /// `TimeType`.
    pub TimeType: *mut PyTypeObject,
    /// `DeltaType`.
    pub DeltaType: *mut PyTypeObject,
    /// `TZInfoType`.
    pub TZInfoType: *mut PyTypeObject,
    /// `TimeZone_UTC`.
    pub TimeZone_UTC: *mut PyObject,
    /// `Date_FromDate`.
    pub Date_FromDate:
        unsafe extern "C" fn(c_int, c_int, c_int, *mut PyTypeObject) -> *mut PyObject,
    /// `DateTime_FromDateAndTime`.
    pub DateTime_FromDateAndTime: unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        *mut PyObject,
        *mut PyTypeObject,
    ) -> *mut PyObject,
    /// `Time_FromTime`.
    pub Time_FromTime: unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        c_int,
        *mut PyObject,
        *mut PyTypeObject,
    ) -> *mut PyObject,
    /// `Delta_FromDelta`.
    pub Delta_FromDelta:
        unsafe extern "C" fn(c_int, c_int, c_int, c_int, *mut PyTypeObject) -> *mut PyObject,
    /// `TimeZone_FromTimeZone`.
    pub TimeZone_FromTimeZone: unsafe extern "C" fn(*mut PyObject, *mut PyObject) -> *mut PyObject,
    /// `DateTime_FromTimestamp`.
    pub DateTime_FromTimestamp:
        unsafe extern "C" fn(*mut PyTypeObject, *mut PyObject, *mut PyObject) -> *mut PyObject,
    /// `Date_FromTimestamp`.
    pub Date_FromTimestamp: unsafe extern "C" fn(*mut PyTypeObject, *mut PyObject) -> *mut PyObject,
    /// `DateTime_FromDateAndTimeAndFold`.
    pub DateTime_FromDateAndTimeAndFold: unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        c_int,
        *mut PyObject,
        c_int,
        *mut PyTypeObject,
    ) -> *mut PyObject,
    /// `Time_FromTimeAndFold`.
    pub Time_FromTimeAndFold: unsafe extern "C" fn(
        c_int,
        c_int,
        c_int,
        c_int,
        *mut PyObject,
        c_int,
        *mut PyTypeObject,
    ) -> *mut PyObject,
}

// ffi-gen: end
