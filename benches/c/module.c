/* The module `calls`: the functions and classes of the other files. */
#include "calls.h"

static int exec_module(PyObject *module) {
    if (functions_ready() < 0 || containers_ready() < 0 || python_ready() < 0 || classes_ready(module) < 0) {
        return -1;
    }
    if (PyModule_AddFunctions(module, function_methods) < 0 || PyModule_AddFunctions(module, container_methods) < 0 ||
        PyModule_AddFunctions(module, python_methods) < 0 || PyModule_AddFunctions(module, class_methods) < 0) {
        return -1;
    }
    return 0;
}

static PyModuleDef_Slot slots[] = {
    {Py_mod_exec, exec_module},
#if PY_VERSION_HEX >= 0x030D0000
    {Py_mod_gil, Py_MOD_GIL_NOT_USED},
#endif
    {0, NULL},
};

static struct PyModuleDef definition = {
    PyModuleDef_HEAD_INIT,
    .m_name = "calls",
    .m_slots = slots,
};

PyMODINIT_FUNC PyInit_calls(void) { return PyModuleDef_Init(&definition); }
