# MSYS2: the only kind of Windows build that has such a file.
build_time_vars = {
 'EXT_SUFFIX': '.cp312-mingw_x86_64_ucrt_gnu.pyd',
 'LDLIBRARY': 'libpython3.12.dll.a',
 'LDVERSION': '3.12',
 'LIBDIR': 'C:/msys64/ucrt64/lib',
 'Py_DEBUG': 0,
 'Py_ENABLE_SHARED': 1,
 'SIZEOF_VOID_P': 8,
 'SOABI': 'cp312-mingw_x86_64_ucrt_gnu',
 'VERSION': '3.12',
 'prefix': 'C:/msys64/ucrt64',
}
