# 3.7, the last one with the allocator in the name.
build_time_vars = {
 'ABIFLAGS': 'm',
 'LDVERSION': '3.7m',
 'LIBDIR': '/usr/lib',
 'Py_DEBUG': 0,
 'Py_ENABLE_SHARED': 1,
 'SIZEOF_VOID_P': 8,
 'SOABI': 'cpython-37m-x86_64-linux-gnu',
 'VERSION': '3.7',
 'prefix': '/usr',
}
