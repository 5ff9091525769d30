# Pyodide.
build_time_vars = {
 'EXT_SUFFIX': '.cpython-313-wasm32-emscripten.so',
 'LDLIBRARY': 'libpython3.13.a',
 'LDVERSION': '3.13',
 'LIBDIR': '/lib',
 'Py_DEBUG': 0,
 'Py_ENABLE_SHARED': 0,
 'SIZEOF_VOID_P': 4,
 'SOABI': 'cpython-313-wasm32-emscripten',
 'VERSION': '3.13',
 'prefix': '/',
}
