# GraalPy 25.
build_time_vars = {
 'EXT_SUFFIX': '.graalpy250-312-native-x86_64-linux.so',
 'LIBDIR': '/opt/graalpy/lib',
 'Py_DEBUG': 0,
 'Py_ENABLE_SHARED': 0,
 'SIZEOF_VOID_P': 8,
 'SOABI': 'graalpy250-312-native-x86_64-linux',
 'VERSION': '3.12',
 'prefix': '/opt/graalpy',
}
