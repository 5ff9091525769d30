// Declarations of `Include/pythread.h`.

/// A key of thread-specific storage, opaque in the stable ABI.
/// <https://docs.python.org/3/c-api/threads.html#c.Py_tss_t>
#[cfg(Py_LIMITED_API)]
#[repr(C)]
#[derive(Debug)]
pub struct Py_tss_t {
    _opaque: [u8; 0],
}

// ffi-gen: begin

/// [C](https://docs.python.org/3/c-api/threads.html#c.PyThread_type_lock)
pub type PyThread_type_lock = *mut c_void;

/// [C](https://docs.python.org/3/c-api/threads.html#c.PyThread_type_sema)
#[cfg(not(Py_3_9))]
pub type PyThread_type_sema = *mut c_void;

/// `PyLockStatus` of `pythread.h`.
pub type PyLockStatus = c_uint;

/// Value of [`PyLockStatus`].
pub const PY_LOCK_FAILURE: PyLockStatus = 0;

/// Value of [`PyLockStatus`].
pub const PY_LOCK_ACQUIRED: PyLockStatus = 1;

/// Value of [`PyLockStatus`].
pub const PY_LOCK_INTR: PyLockStatus = 2;

/// `PY_TIMEOUT_MAX` of `pythread.h`.
#[cfg(not(any(Py_3_13, PyPy)))]
pub const PY_TIMEOUT_MAX: c_longlong = 9223372036854775;

/// `WAIT_LOCK` of `pythread.h`.
pub const WAIT_LOCK: c_int = 1;

/// `NOWAIT_LOCK` of `pythread.h`.
pub const NOWAIT_LOCK: c_int = 0;

extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/threads.html#c.PyThread_init_thread)
    #[cfg_attr(PyPy, link_name = "PyPyThread_init_thread")]
    pub fn PyThread_init_thread();
    /// [C](https://docs.python.org/3/c-api/threads.html#c.PyThread_start_new_thread)
    #[cfg_attr(PyPy, link_name = "PyPyThread_start_new_thread")]
    pub fn PyThread_start_new_thread(arg1: Option<unsafe extern "C" fn(*mut c_void)>, arg2: *mut c_void) -> c_ulong;
    /// [C](https://docs.python.org/3/c-api/threads.html#c.PyThread_exit_thread)
    #[cfg_attr(PyPy, link_name = "PyPyThread_exit_thread")]
    pub fn PyThread_exit_thread();
    /// [C](https://docs.python.org/3/c-api/threads.html#c.PyThread_get_thread_ident)
    #[cfg_attr(PyPy, link_name = "PyPyThread_get_thread_ident")]
    pub fn PyThread_get_thread_ident() -> c_ulong;
    /// [C](https://docs.python.org/3/c-api/threads.html#c.PyThread_allocate_lock)
    #[cfg_attr(PyPy, link_name = "PyPyThread_allocate_lock")]
    pub fn PyThread_allocate_lock() -> PyThread_type_lock;
    /// [C](https://docs.python.org/3/c-api/threads.html#c.PyThread_free_lock)
    #[cfg_attr(PyPy, link_name = "PyPyThread_free_lock")]
    pub fn PyThread_free_lock(arg1: PyThread_type_lock);
    /// [C](https://docs.python.org/3/c-api/threads.html#c.PyThread_acquire_lock)
    #[cfg_attr(PyPy, link_name = "PyPyThread_acquire_lock")]
    pub fn PyThread_acquire_lock(arg1: PyThread_type_lock, arg2: c_int) -> c_int;
    /// [C](https://docs.python.org/3/c-api/threads.html#c.PyThread_acquire_lock_timed)
    #[cfg_attr(PyPy, link_name = "PyPyThread_acquire_lock_timed")]
    pub fn PyThread_acquire_lock_timed(arg1: PyThread_type_lock, microseconds: c_longlong, intr_flag: c_int) -> PyLockStatus;
    /// [C](https://docs.python.org/3/c-api/threads.html#c.PyThread_release_lock)
    #[cfg_attr(PyPy, link_name = "PyPyThread_release_lock")]
    pub fn PyThread_release_lock(arg1: PyThread_type_lock);
    /// [C](https://docs.python.org/3/c-api/threads.html#c.PyThread_create_key)
    #[cfg_attr(PyPy, link_name = "PyPyThread_create_key")]
    pub fn PyThread_create_key() -> c_int;
    /// [C](https://docs.python.org/3/c-api/threads.html#c.PyThread_delete_key)
    #[cfg_attr(PyPy, link_name = "PyPyThread_delete_key")]
    pub fn PyThread_delete_key(key: c_int);
    /// [C](https://docs.python.org/3/c-api/threads.html#c.PyThread_set_key_value)
    #[cfg_attr(PyPy, link_name = "PyPyThread_set_key_value")]
    pub fn PyThread_set_key_value(key: c_int, value: *mut c_void) -> c_int;
    /// [C](https://docs.python.org/3/c-api/threads.html#c.PyThread_get_key_value)
    #[cfg_attr(PyPy, link_name = "PyPyThread_get_key_value")]
    pub fn PyThread_get_key_value(key: c_int) -> *mut c_void;
    /// [C](https://docs.python.org/3/c-api/threads.html#c.PyThread_delete_key_value)
    #[cfg_attr(PyPy, link_name = "PyPyThread_delete_key_value")]
    pub fn PyThread_delete_key_value(key: c_int);
    /// [C](https://docs.python.org/3/c-api/threads.html#c.PyThread_ReInitTLS)
    #[cfg_attr(PyPy, link_name = "PyPyThread_ReInitTLS")]
    pub fn PyThread_ReInitTLS();
    /// [C](https://docs.python.org/3/c-api/tls.html#c.PyThread_tss_alloc)
    pub fn PyThread_tss_alloc() -> *mut Py_tss_t;
    /// [C](https://docs.python.org/3/c-api/tls.html#c.PyThread_tss_free)
    pub fn PyThread_tss_free(key: *mut Py_tss_t);
    /// [C](https://docs.python.org/3/c-api/tls.html#c.PyThread_tss_is_created)
    pub fn PyThread_tss_is_created(key: *mut Py_tss_t) -> c_int;
    /// [C](https://docs.python.org/3/c-api/tls.html#c.PyThread_tss_create)
    pub fn PyThread_tss_create(key: *mut Py_tss_t) -> c_int;
    /// [C](https://docs.python.org/3/c-api/tls.html#c.PyThread_tss_delete)
    pub fn PyThread_tss_delete(key: *mut Py_tss_t);
    /// [C](https://docs.python.org/3/c-api/tls.html#c.PyThread_tss_set)
    pub fn PyThread_tss_set(key: *mut Py_tss_t, value: *mut c_void) -> c_int;
    /// [C](https://docs.python.org/3/c-api/tls.html#c.PyThread_tss_get)
    pub fn PyThread_tss_get(key: *mut Py_tss_t) -> *mut c_void;
}

#[cfg(all(Py_3_8, not(PyPy)))]
extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/threads.html#c.PyThread_get_thread_native_id)
    pub fn PyThread_get_thread_native_id() -> c_ulong;
}

#[cfg(not(PyPy))]
extern_libpython! {
    /// [C](https://docs.python.org/3/c-api/threads.html#c.PyThread_get_stacksize)
    pub fn PyThread_get_stacksize() -> size_t;
    /// [C](https://docs.python.org/3/c-api/threads.html#c.PyThread_set_stacksize)
    pub fn PyThread_set_stacksize(arg1: size_t) -> c_int;
    /// New reference. [C](https://docs.python.org/3/c-api/threads.html#c.PyThread_GetInfo)
    pub fn PyThread_GetInfo() -> *mut PyObject;
}

// ffi-gen: end
