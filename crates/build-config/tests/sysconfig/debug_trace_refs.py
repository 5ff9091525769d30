# A debug build that links all objects.
build_time_vars = {
 'ABIFLAGS': 'd',
 'LDVERSION': '3.12d',
 'LIBDIR': '/usr/local/lib',
 'Py_DEBUG': 1,
 'Py_ENABLE_SHARED': 1,
 'Py_TRACE_REFS': 1,
 'SIZEOF_VOID_P': 8,
 'SOABI': 'cpython-312d-x86_64-linux-gnu',
 'VERSION': '3.12',
 'prefix': '/usr/local',
}
