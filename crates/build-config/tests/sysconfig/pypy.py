# PyPy, which writes fewer variables.
build_time_vars = {
 'EXT_SUFFIX': '.pypy311-pp73-x86_64-linux-gnu.so',
 'LIBDIR': '/opt/pypy/bin',
 'Py_DEBUG': 0,
 'Py_ENABLE_SHARED': 0,
 'SIZEOF_VOID_P': 8,
 'SOABI': 'pypy311-pp73',
 'VERSION': '3.11',
 'prefix': '/opt/pypy',
}
