// Hands the grammar to Python as the capsule that `tree_sitter.Language` takes.

#include <Python.h>

typedef struct TSLanguage TSLanguage;

const TSLanguage *tree_sitter_mlir(void);

static PyObject *binding_language(PyObject *self, PyObject *arguments) {
  (void)self;
  (void)arguments;
  return PyCapsule_New((void *)tree_sitter_mlir(), "tree_sitter.Language", NULL);
}

static PyMethodDef methods[] = {
    {"language", binding_language, METH_NOARGS, "Return the grammar as a `tree_sitter.Language` capsule."},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {
    .m_base = PyModuleDef_HEAD_INIT,
    .m_name = "_binding",
    .m_doc = "The MLIR grammar.",
    .m_size = 0,
    .m_methods = methods,
};

PyMODINIT_FUNC PyInit__binding(void) { return PyModule_Create(&module); }
