# A free-threaded build.
build_time_vars = {
 'ABIFLAGS': 't',
 'LDVERSION': '3.14t',
 'LIBDIR': '/usr/local/lib',
 'Py_DEBUG': 0,
 'Py_ENABLE_SHARED': 1,
 'Py_GIL_DISABLED': 1,
 'SIZEOF_VOID_P': 8,
 'SOABI': 'cpython-314t-x86_64-linux-gnu',
 'VERSION': '3.14',
 'prefix': '/usr/local',
}
